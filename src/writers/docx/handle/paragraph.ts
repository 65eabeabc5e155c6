import type {Paragraph} from '../../../document/types.js'
import {inlines} from '../inlines.js'
import type {Made, State} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** Write a paragraph in its style. */
export function paragraph(state: State, {style, children}: Paragraph): Made[] {
  return [writeParagraph(state, {style, outline: 0, children: inlines(state, children)})]
}
