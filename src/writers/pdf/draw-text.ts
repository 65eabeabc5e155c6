import type {Line, SetParagraph, Span, TextFrame} from '../../layout/types.js'
import type {ArtifactType} from './content.js'
import {linkLine} from './link-line.js'
import {showText} from './show-text.js'
import type {PageState} from './state.js'

/** Draw the paragraphs of a frame; an artifact's are page furniture, such as the page's number. */
export function drawTextFrame(state: PageState, {artifact, paragraphs}: TextFrame): void {
  drawParagraphs(state, paragraphs, artifact ? 'Pagination' : null)
}

/** Draw paragraphs, then the lines under and through their text; as an artifact, or null for content. */
export function drawParagraphs(state: PageState, paragraphs: readonly SetParagraph[], artifact: ArtifactType | null): void {
  for (const paragraph of paragraphs) {
    if (artifact === null) state.bookmarks.see(paragraph, state.pdfkit.page)
    for (const line of paragraph.lines) drawLine(state, line, artifact)
  }
  // Apart from the text, or each would cut its paragraph's marked content in pieces.
  for (const {lines} of paragraphs) for (const line of lines) for (const span of line.spans) decorate(state, span, line.baseline)
}

function drawLine(state: PageState, line: Line, artifact: ArtifactType | null): void {
  for (const span of line.spans) {
    if (span.text === '') continue
    state.content.own(artifact === null ? {element: span.structure} : {artifact})
    drawSpan(state, span, line.baseline)
    if (artifact === null && state.structure.node(span.structure).type === 'Lbl') state.structure.setMarker(span.structure, span.text)
  }
  if (artifact === null) linkLine(state, line)
}

function drawSpan({pdfkit, fonts, content}: PageState, span: Span, baseline: number): void {
  const font = fonts.get(span.font)
  pdfkit.page.fonts[font.name] = font.object
  const show = showText(span, font, (codePoint) => fonts.missing(span.font, codePoint))
  content.glyphs(font.name, span.size, span.color, span.x, baseline - span.rise, show)
}

/** Draw the lines under and through a span, as wide as its text. */
function decorate({fonts, content}: PageState, span: Span, baseline: number): void {
  if (!span.underline && !span.strike) return
  const font = fonts.get(span.font)
  content.own({artifact: 'Layout'})
  for (const {top, thickness} of [...(span.underline ? [font.underline] : []), ...(span.strike ? [font.strike] : [])])
    content.rectangle(span.color, span.x, baseline - span.rise - top * span.size, span.width, thickness * span.size)
}
