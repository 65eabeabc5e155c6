import type {Place} from '../../diagnostic.js'
import {firstNumber} from '../../language/numbers.js'
import type {ReadQuantity} from '../../language/read-quantity.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Quantity} from '../types.js'

/** Every number of the texts as a quantity, labels included, in order; indexes agree with `TextQuantity.index`. */
export function toQuantities(texts: readonly Text[], labels: ReadonlyMap<string, Place>): Quantity[] {
  const found: Quantity[] = []
  for (const text of texts) {
    const {block} = text
    for (const {id, label} of text.labels) {
      const value = firstNumber(label)
      if (value === null) continue
      const place = labels.get(id)
      if (!place) throw new RangeError(`no place for the label of ${id}`)
      found.push({kind: 'label', value, text: label, place, block, origin: 'text'})
    }
    for (const {start, end, reading} of text.quantities) {
      found.push(stated(reading, text.text.slice(start, end), placeIn(text, start, end), block))
    }
  }
  return found
}

/** A reading with where it stands. Each key is written out, as in `texts.ts`. */
function stated(reading: ReadQuantity['reading'], text: string, place: Place, block: string): Quantity {
  const origin = 'text'
  switch (reading.kind) {
    case 'amount': {
      const {kind, min, max, scale, unit, bound, status, change, points} = reading
      return {kind, min, max, scale, unit, bound, status, change, points, text, place, block, origin}
    }
    case 'ratio':
    case 'rank':
      return {kind: reading.kind, part: reading.part, whole: reading.whole, text, place, block, origin}
    case 'date':
    case 'time':
    case 'period':
      return {kind: reading.kind, value: reading.value, text, place, block, origin}
    case 'ordinal':
    case 'label':
      return {kind: reading.kind, value: reading.value, text, place, block, origin}
  }
}
