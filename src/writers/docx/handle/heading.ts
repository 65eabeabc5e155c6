import type {Heading} from '../../../document/types.js'
import {inlines} from '../inlines.js'
import type {Made, State} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** Write a heading: a paragraph whose style has the outline level (ECMA-376-1, 17.3.1.20 `outlineLvl`). */
export function heading(state: State, {style, level, children}: Heading): Made[] {
  return [writeParagraph(state, {style, outline: level, children: inlines(state, children)})]
}
