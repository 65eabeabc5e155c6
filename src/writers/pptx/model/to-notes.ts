import type {Inline} from '../../../document/types.js'
import type {SlidePage} from '../../../layout/types.js'
import type {Paragraph, TextStyle} from '../presentation.js'
import type {SlideContext} from './slide-context.js'
import {textStyle} from './text-style.js'
import {toContent} from './to-content.js'

/** Speaker notes: one paragraph an entry. */
export function toNotes(context: SlideContext, notes: SlidePage['notes']): Paragraph[] {
  const style = textStyle(context.styles, 'notes')
  return notes.map(({children}) => plainParagraph(context, children, style))
}

/** A title that no frame shows. */
export function toTitleParagraph(context: SlideContext, title: readonly Inline[], style: string): Paragraph {
  return plainParagraph(context, title, textStyle(context.styles, style))
}

/** A paragraph that was not laid out: its style is all that is known of it. */
function plainParagraph(context: SlideContext, children: readonly Inline[], style: TextStyle): Paragraph {
  return {...style, level: 0, bullet: {type: 'none'}, content: toContent(context, children, style), end: style}
}
