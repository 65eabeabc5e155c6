import type {Inline, Run} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {lineEnds} from './line-ends.js'
import type {Look, MeasuredText, Piece} from './types.js'

/** Size of a footnote's number, and how high it stands, as shares of the text's size. */
const raisedSize = 0.65
const raisedBy = 0.35

/** Join the inlines to one text and measure it: one advance a code point, no kerning, as Word does by default. */
export function measureText(children: readonly Inline[], style: ParagraphStyle, fonts: FontSet): MeasuredText {
  const {breaks, ...joined} = joinInlines(children, style, fonts)
  const {text, pieces, references} = joined
  return {...joined, sums: widthsBefore(text, pieces), ends: lineEnds(text, breaks, references)}
}

interface Joined extends Pick<MeasuredText, 'text' | 'pieces' | 'inner' | 'references'> {
  /** Offsets of line breaks. */
  readonly breaks: ReadonlySet<number>
}

function joinInlines(children: readonly Inline[], style: ParagraphStyle, fonts: FontSet): Joined {
  let text = ''
  const pieces: Piece[] = []
  const inner: ('Link' | 'Reference')[] = []
  const references: {start: number; end: number; number: number}[] = []
  const breaks = new Set<number>()
  const plain = lookOf(style, fonts)
  const append = (more: string, look: Look, element: number): void => {
    const last = pieces.at(-1)
    const start = text.length
    text += more
    if (last && last.element === element && sameLook(last.look, look)) pieces[pieces.length - 1] = {...last, end: text.length}
    else pieces.push({start, end: text.length, look, element})
  }
  for (const inline of children) {
    const before = pieces.at(-1)
    if (inline.type === 'break') {
      breaks.add(text.length)
      // A number of a footnote ends before it; a link goes on.
      append(' ', before?.look.rise === 0 ? before.look : plain, before?.look.rise === 0 ? before.element : 0)
    } else if (inline.type === 'footnote') {
      const start = text.length
      append(String(inline.number), raised(plain), inner.push('Reference'))
      references.push({start, end: text.length, number: inline.number})
    } else {
      const link = inline.link ?? ''
      const element = !link ? 0 : before?.look.link === link ? before.element : inner.push('Link')
      append(oneSpace(inline.text), lookOfRun(inline, style, fonts), element)
    }
  }
  return {text, pieces, inner, references, breaks}
}

function lookOfRun({bold, italic, strike, link = ''}: Run, style: ParagraphStyle, fonts: FontSet): Look {
  const font = fonts.get(style.family, style.bold || bold === true, style.italic || italic === true)
  return {...lookOf(style, fonts), font, link, underline: style.underline || link !== '', strike: strike === true}
}

/** Tabs and line ends, which only code can hold, are shown as a space each: no font has a glyph for them. */
const oneSpace = (text: string): string => (/[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text)

/** The look of a paragraph's plain text. */
export function lookOf(style: ParagraphStyle, fonts: FontSet): Look {
  const font = fonts.get(style.family, style.bold, style.italic)
  return {font, size: style.size, color: style.color, underline: style.underline, strike: false, rise: 0, link: ''}
}

/** The same, as a footnote's number. */
export const raised = (look: Look): Look => ({...look, size: look.size * raisedSize, rise: look.size * raisedBy, underline: false})

function sameLook(one: Look, other: Look): boolean {
  return (
    one.font === other.font &&
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
