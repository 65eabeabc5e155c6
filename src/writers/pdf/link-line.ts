import type {Line, Span} from '../../layout/types.js'
import {text} from './pdfkit.js'
import type {PageState} from './state.js'

/** The annotation is printed with the page (ISO 32000-1, table 165): PDF/A demands it. */
const printed = 4

/** Lay the annotations of a line's links over it: one for each run of spans with one address. */
export function linkLine(state: PageState, {baseline, spans}: Line): void {
  for (let start = 0; start < spans.length; ) {
    const {link, structure} = spans[start]!
    let end = start + 1
    while (end < spans.length && spans[end]!.link === link && spans[end]!.structure === structure) end++
    if (link !== undefined) annotate(state, link, structure, spans.slice(start, end), baseline)
    start = end
  }
}

function annotate(state: PageState, link: string, element: number, spans: readonly Span[], baseline: number): void {
  const {pdfkit, structure, diagnose} = state
  const {page} = pdfkit
  const words = spans
    .map((span) => span.text)
    .join('')
    .trim()
  if (structure.node(element).type !== 'Link') {
    // PDF/UA-1 allows link annotations in Link elements only (ISO 14289-1, 7.18.5).
    diagnose({
      rule: 'pdf-link-without-element',
      severity: 'warning',
      message: {vi: `Liên kết “${words}” chỉ còn là chữ trong tệp PDF`, en: `The link “${words}” is text only in the PDF`}
    })
    return
  }
  const first = spans[0]!
  const last = spans[spans.length - 1]!
  const em = (units: number): number => (units * first.size) / first.font.unitsPerEm
  const annotation = pdfkit.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [first.x, page.height - baseline + em(first.font.descent), last.x + last.width, page.height - baseline + em(first.font.ascent)],
    Border: [0, 0, 0],
    F: printed,
    Contents: text(words.includes(link) || words === '' ? link : `${words} (${link})`),
    A: {Type: 'Action', S: 'URI', URI: text(asciiAddress(link))}
  })
  annotation.data.StructParent = structure.addAnnotation(element, annotation)
  page.annotations.push(annotation)
  annotation.end()
}

/** An address in 7-bit ASCII, as the URI action demands (ISO 32000-1, 12.6.4.7): what is not gets its UTF-8 bytes in percent signs. */
function asciiAddress(link: string): string {
  const bytes = new TextEncoder().encode(link)
  return Array.from(bytes, (byte) =>
    byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  ).join('')
}
