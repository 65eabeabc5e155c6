import type {TypedPart} from '../../ooxml/typed-parts.js'
import {element, text, type Xml, xmlDocument} from '../../ooxml/xml.js'
import {contentTypes, main, partNames} from './names.js'

/** The texts of a workbook, each once (ECMA-376-1, 18.4.8 `si`). */
export interface SharedTexts {
  /** Index of a text. */
  indexOf(value: string): number
  part(): TypedPart
}

/** A new table of texts. */
export function sharedTexts(): SharedTexts {
  const indexes = new Map<string, number>()
  let uses = 0
  return {
    indexOf(value) {
      uses++
      const index = indexes.get(value) ?? indexes.size
      indexes.set(value, index)
      return index
    },
    part() {
      const items = [...indexes.keys()].map((value): Xml => element('si', {}, element('t', {'xml:space': 'preserve'}, text(value))))
      const root = element('sst', {xmlns: main, count: uses, uniqueCount: indexes.size}, ...items)
      return {name: partNames.texts, contentType: contentTypes.texts, data: xmlDocument(root)}
    }
  }
}
