import {elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {isDeleted} from './revisions.js'
import type {Fields} from './types.js'

/** The fields of a story, none open yet. */
export function fieldsOf(root: XmlElement): Fields {
  let depth = 0
  let isSound = true
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (isDeleted(child)) continue
      if (child.name === 'w:fldChar') {
        const type = child.attributes['w:fldCharType']
        depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0
        if (depth < 0) isSound = false
      } else visit(child)
    }
  }
  visit(root)
  return {open: [], isSound: isSound && depth === 0}
}

/** Whether what stands here is text, and not the instruction of a field. */
export const isShown = ({open, isSound}: Fields): boolean => !isSound || open.every((hasResult) => hasResult)

/** Follow a `w:fldChar`. */
export function followField({open}: Fields, type: string | undefined): void {
  if (type === 'begin') open.push(false)
  else if (type === 'end') open.pop()
  else if (type === 'separate' && open.length > 0) open[open.length - 1] = true
}
