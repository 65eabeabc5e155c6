import type {Place} from '../../diagnostic.js'
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
  return text.quantities.map(({start, end, reading}) => ({
    ...reading,
    text: text.text.slice(start, end),
    place: placeIn(text, start, end),
    block: text.block,
    origin: 'text'
  }))
}
