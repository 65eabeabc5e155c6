import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Span} from '../../language/sentences.js'
import type {TextPiece} from '../text/pieces.js'
import type {Unit} from '../text/units.js'
import type {Block, Inline, Paragraph} from '../types.js'
import {titleUnits} from './select-units.js'

/** How a topic's text is set. */
export interface TextLook {
  /** Whether plain paragraphs are set off from one another by bullets. */
  readonly bullets: boolean
  /** Whether nothing but titles is shown: then none stands out. */
  readonly onlyTitles: boolean
}

/**
 * What a slide shows of a piece: its chosen units, neighbours joined, each a span of the text. A title stands out as a line
 * of its own over what is shown below it.
 */
export function textBody(piece: TextPiece, chosen: ReadonlySet<Unit>, {bullets, onlyTitles}: TextLook): Block[] {
  const titles = titleUnits(piece).filter((unit) => chosen.has(unit))
  const leads = (piece.look === 'title' && !onlyTitles) || chosen.size > titles.length ? titles : []
  const title = spansOf(piece, new Set(leads)).map((span) => paragraph(piece, 'slide-lead', span))
  const spans = spansOf(piece, new Set([...chosen].filter((unit) => !leads.includes(unit))))
  if (spans.length === 0) return title
  if (piece.look === 'item') return [...title, listOf(piece, piece.marker, spans)]
  if (bullets && piece.look === 'paragraph' && !piece.labelled) return [listOf(piece, '•', sentencesOf(piece, chosen))]
  return [...title, ...spans.map((span) => paragraph(piece, piece.look === 'quote' ? 'quote' : 'slide-body', span))]
}

/** One item a span. */
function listOf(piece: TextPiece, label: string, spans: readonly Span[]): Block {
  const items = spans.map((span) => ({label, source: piece.source, children: [paragraph(piece, 'slide-list', span)]}))
  return {type: 'list', style: 'slide-list', items}
}

function paragraph({text, source, place}: TextPiece, style: string, {start, end}: Span): Paragraph {
  return {type: 'paragraph', style, children: sliceInlines(text, start, withoutMark(text, end)), source, place}
}

/** A clause is shown without the mark that leads over to the next one. */
const withoutMark = (text: readonly Inline[], end: number): number => (/[;,]/.test(plainText(text).charAt(end - 1)) ? end - 1 : end)

/** Ranges of the chosen units; units that follow one another are one range. */
export const spansOf = (piece: TextPiece, chosen: ReadonlySet<Unit>): Span[] => rangesOf(piece, chosen, () => true)

/** The same, but each sentence is a range of its own. */
const sentencesOf = (piece: TextPiece, chosen: ReadonlySet<Unit>): Span[] => rangesOf(piece, chosen, ({continues}) => continues)

function rangesOf({units}: TextPiece, chosen: ReadonlySet<Unit>, joins: (unit: Unit) => boolean): Span[] {
  const spans: Span[] = []
  let open = false
  for (const unit of units) {
    const last = spans.at(-1)
    if (!chosen.has(unit)) open = false
    else if (open && last && joins(unit)) spans[spans.length - 1] = {start: last.start, end: unit.end}
    else {
      spans.push({start: unit.start, end: unit.end})
      open = true
    }
  }
  return spans
}
