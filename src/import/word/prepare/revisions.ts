import {child, elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'

/** Whether an element holds what tracked changes delete; what was moved away stands where it was moved to. */
export const isDeleted = ({name}: XmlElement): boolean => name === 'w:del' || name === 'w:moveFrom'

/** Whether the properties of a paragraph's end, or of a table's row, say that it is deleted. */
export const isMarkedDeleted = (properties: XmlElement | undefined): boolean =>
  child(properties, 'w:del') !== undefined || child(properties, 'w:moveFrom') !== undefined

const texts = new Set(['w:t', 'w:delText', 'm:t'])

/** The words inside an element, whatever becomes of them. */
export function wordsIn(element: XmlElement): string {
  if (texts.has(element.name)) return element.children.filter((node) => typeof node === 'string').join('')
  if (element.name === 'w:tab' || element.name === 'w:br') return ' '
  const inner = elementsOf(element).map(wordsIn).join('')
  return element.name === 'w:p' ? `${inner} ` : inner
}
