import {AlignmentType, type IParagraphOptions, Paragraph, type ParagraphChild} from 'docx'
import type {ParagraphStyle} from '../../theme/types.js'
import {pt} from '../../units.js'
import {wordIndent} from './list-indent.js'
import type {State} from './state.js'
import type {Alignment} from './style-sheet.js'

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH
}

/** A text paragraph, before it is written. */
export interface ParagraphDraft {
  /** Name in the document's styles. */
  readonly style: string
  /** 1 to 9 for headings; 0: what the style says. */
  readonly outline: number
  readonly children: readonly ParagraphChild[]
}

/**
 * Write one paragraph (ECMA-376-1, 17.3.1.22 `p`). Its formatting is its style's; on itself stands only what its place
 * asks: a page break, the indent of a list item, the alignment of a table's column. `own` wins over these.
 */
export function writeParagraph(state: State, draft: ParagraphDraft, own: IParagraphOptions = {}): Paragraph {
  const style = state.styles.get(draft.style)
  return new Paragraph({
    style: state.styles.use(draft.style, draft.outline),
    children: [...state.opening, ...draft.children],
    ...(state.breakBefore && {pageBreakBefore: true}),
    ...(state.keepNext && !style.keepWithNext && {keepNext: true}),
    ...(state.align && state.align !== style.align && {alignment: alignments[state.align]}),
    ...indentOf(state, style),
    ...(state.top && style.before > 0 && {spacing: {before: 0}}),
    ...own
  })
}

/** The indent that a list item gives its paragraphs, or that all has here; a further paragraph of an item that hangs stands below the first one's text. */
function indentOf({item, left}: State, style: ParagraphStyle): IParagraphOptions {
  if (item) return {indent: wordIndent({left: item.left, firstLine: pt(Math.max(0, item.firstLine))})}
  return left > 0 ? {indent: wordIndent({left: pt(style.left + left), firstLine: style.firstLine})} : {}
}
