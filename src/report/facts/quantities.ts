import type {Place} from '../../diagnostic.js'
import type {ReadQuantity} from '../../language/read-quantity.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Quantity} from '../types.js'

/** Every number of the texts as a quantity, labels included, in order; indexes agree with `TextQuantity.index`. */
export function toQuantities(texts: readonly Text[], labels: ReadonlyMap<string, Place>): Quantity[] {
  return texts.flatMap((text) => [...labelQuantities(text, labels), ...textQuantities(text)])
}

function labelQuantities(text: Text, labels: ReadonlyMap<string, Place>): Quantity[] {
  return text.labels.flatMap(({id, label}) => {
    const place = labels.get(id)
    const value = /\d+(?:[.,]\d+)*/.exec(label)?.[0]
    if (value === undefined) return []
    if (!place) throw new RangeError(`no place for the label of ${id}`)
    return [{kind: 'label', value, text: label, place, block: text.block, origin: 'text'}]
  })
}

function textQuantities(text: Text): Quantity[] {
  const {block} = text
  return text.quantities.map(({start, end, reading}) => stated(reading, text.text.slice(start, end), placeIn(text, start, end), block))
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
