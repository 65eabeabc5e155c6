import type {Inline} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {lineEnds} from './line-ends.js'
import type {Look, MeasuredText, Piece} from './types.js'

/** Structure elements of a paragraph and of what stands in it. */
export interface TextElements {
  readonly paragraph: number
  /** A new `Link` element. */
  link(): number
  /** A new `Reference` element for a footnote's number. */
  reference(number: number): number
}

/** For a text that is only measured. */
export const noElements: TextElements = {paragraph: 0, link: () => 0, reference: () => 0}

/** Size of a footnote's number, and how high it stands, as shares of the text's size. */
const raisedSize = 0.65
const raisedBy = 0.35

/** Join the inlines to one text and measure it: one advance a code point, no kerning, as Word does by default. */
export function measureText(children: readonly Inline[], style: ParagraphStyle, fonts: FontSet, elements: TextElements): MeasuredText {
  const {text, pieces, references, breaks} = joinInlines(children, style, fonts, elements)
  return {text, pieces, references, sums: widthsBefore(text, pieces), ends: lineEnds(text, breaks, references)}
}

interface Joined extends Pick<MeasuredText, 'text' | 'references'> {
  readonly pieces: readonly Piece[]
  /** Offsets of line breaks. */
  readonly breaks: ReadonlySet<number>
}

function joinInlines(children: readonly Inline[], style: ParagraphStyle, fonts: FontSet, elements: TextElements): Joined {
  let text = ''
  const pieces: Piece[] = []
  const references: {start: number; end: number; number: number}[] = []
  const breaks = new Set<number>()
  const plain = lookOf(style, fonts, elements.paragraph)
  const append = (more: string, look: Look): void => {
    const last = pieces.at(-1)
    const start = text.length
    text += more
    if (last && sameLook(last.look, look)) pieces[pieces.length - 1] = {...last, end: text.length}
    else pieces.push({start, end: text.length, look})
  }
  for (const inline of children) {
    if (inline.type === 'break') {
      breaks.add(text.length)
      append(' ', pieces.at(-1)?.look.rise === 0 ? pieces.at(-1)!.look : plain)
    } else if (inline.type === 'footnote') {
      const start = text.length
      append(String(inline.number), {...raised(plain), structure: elements.reference(inline.number)})
      references.push({start, end: text.length, number: inline.number})
    } else {
      const link = inline.link ?? ''
      const before = pieces.at(-1)?.look
      const structure = !link ? elements.paragraph : before?.link === link ? before.structure : elements.link()
      const font = fonts.get(style.family, style.bold || inline.bold === true, style.italic || inline.italic === true)
      const underline = style.underline || link !== ''
      append(oneSpace(inline.text), {...plain, font, link, structure, underline, strike: inline.strike === true})
    }
  }
  return {text, pieces, references, breaks}
}

/** Tabs and line ends, which only code can hold, are shown as a space each: no font has a glyph for them. */
const oneSpace = (text: string): string => (/[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text)

/** The look of a paragraph's plain text. */
export function lookOf(style: ParagraphStyle, fonts: FontSet, structure: number): Look {
  const font = fonts.get(style.family, style.bold, style.italic)
  return {font, size: style.size, color: style.color, underline: style.underline, strike: false, rise: 0, link: '', structure}
}

/** The same, as a footnote's number. */
export const raised = (look: Look): Look => ({...look, size: look.size * raisedSize, rise: look.size * raisedBy, underline: false})

function sameLook(one: Look, other: Look): boolean {
  return (
    one.font === other.font &&
    one.structure === other.structure &&
    one.link === other.link &&
    one.size === other.size &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.rise === other.rise
  )
}

function widthsBefore(text: string, pieces: readonly Piece[]): Float64Array {
  const sums = new Float64Array(text.length + 1)
  let width = 0
  for (const {start, end, look} of pieces) {
    const scale = look.size / look.font.unitsPerEm
    for (let at = start; at < end; at++) {
      const code = text.codePointAt(at)!
      width += look.font.advance(code) * scale
      sums[at + 1] = width
      if (code > 0xffff && at + 1 < end) sums[++at + 1] = width
    }
  }
  return sums
}

/** Width of a short text in one look. */
export function widthOf(text: string, {font, size}: Look): number {
  let units = 0
  for (const character of text) units += font.advance(character.codePointAt(0)!)
  return (units * size) / font.unitsPerEm
}
