import {type Context, escapes} from '../../escapes.js'
import {addressOf} from './link-address.js'
import type {MarkRange} from './mark-ranges.js'
import type {TextLine} from './text-line.js'

/** A piece of the Markdown of a line: text of the paragraph, or what the paragraph does not have. */
export interface Token {
  readonly text: string
  /** Half-open range of the paragraph's text that it stands for; empty for marks. */
  readonly start: number
  readonly end: number
  /** Of a pair of marks: whose it is. */
  readonly mark?: {readonly range: MarkRange; readonly opens: boolean}
}

/** How a line is written. */
export interface LineSettings {
  readonly context: Context
  /** What stands at a note: `[^1]`. */
  readonly note: (key: string) => string
  /** What a line break becomes: `<br>`, or a space. */
  readonly lineBreak: string
  /** Whether marks over the whole line are only its look, as in headings. */
  readonly isTitle: boolean
}

/** A line in tokens: its text, marks, notes, and a backslash before what would be read as Markdown. */
export function tokensOf(line: TextLine, ranges: readonly MarkRange[], settings: LineSettings): Token[] {
  const {paragraph, from, to} = line
  const escaped = escapesIn(line, ranges, settings.context)
  const tokens: Token[] = []
  const open: MarkRange[] = []
  let taken = from
  let nextRange = 0
  let nextNote = 0
  /** Take the text up to an offset; no white space stays beside a line break. */
  const flush = (at: number): void => {
    const afterBreak = paragraph.text.charAt(taken - 1) === '\v'
    const beforeBreak = paragraph.text.charAt(at) === '\v'
    const raw = paragraph.text.slice(taken, at)
    const opened = afterBreak ? raw.trimStart() : raw
    const text = beforeBreak ? opened.trimEnd() : opened
    if (text !== '') tokens.push({text, start: taken + raw.length - opened.length, end: at})
    taken = at
  }
  const add = (text: string, at: number, mark?: Token['mark']): void => {
    flush(at)
    tokens.push({text, start: at, end: at, ...(mark && {mark})})
  }
  for (let at = from; at <= to; at++) {
    while (open.at(-1)?.end === at) add(closing(open.at(-1)!, paragraph.text), at, {range: open.pop()!, opens: false})
    for (; line.notes[nextNote]?.at === at; nextNote++) add(settings.note(line.notes[nextNote]!.key), at)
    for (; ranges[nextRange]?.start === at; nextRange++) {
      const range = ranges[nextRange]!
      add(opening(range, paragraph.text), at, {range, opens: true})
      open.push(range)
    }
    if (escaped.has(at)) add('\\', at)
    const spaced = at < to ? replacement(paragraph.text.charAt(at), settings) : null
    if (spaced !== null) {
      flush(at)
      tokens.push({text: spaced, start: at, end: at + 1})
      taken = at + 1
    }
  }
  flush(to)
  return tokens
}

/** What stands for white space that Markdown has no character for. */
function replacement(character: string, {lineBreak}: LineSettings): string | null {
  if (character === '\v') return lineBreak
  return character === '\t' ? ' ' : null
}

/** Italics are `_`, but within a word, where only `*` marks. */
function italicSign({start, end}: MarkRange, text: string): string {
  const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
  return isWord(text.charAt(start - 1)) || isWord(text.charAt(end)) ? '*' : '_'
}

function opening(range: MarkRange, text: string): string {
  if (range.kind === 'link') return '['
  return range.kind === 'italic' ? italicSign(range, text) : range.kind === 'bold' ? '**' : '~~'
}

const closing = (range: MarkRange, text: string): string => (range.kind === 'link' ? `](${addressOf(range.link)})` : opening(range, text))

/** Offsets before which a backslash must stand: by the text itself, at marks, in links, at notes. */
function escapesIn(line: TextLine, ranges: readonly MarkRange[], context: Context): ReadonlySet<number> {
  const {paragraph, from, to, notes} = line
  const {text} = paragraph
  // A line that begins with a mark begins no block.
  const isMarked = ranges[0]?.start === from && context !== 'cell'
  const offsets = new Set(escapes(line.text, isMarked ? 'heading' : context).map((at) => at + from))
  const addWhere = (pattern: RegExp, at: number): void => {
    if (at >= from && at < to && pattern.test(text.charAt(at))) offsets.add(at)
  }
  for (const {kind, start, end} of ranges) {
    for (const at of [start - 1, start, end - 1, end]) addWhere(/[*_~`\\]/, at)
    if (kind === 'link') for (let at = start; at < end; at++) addWhere(/[[\]]/, at)
  }
  for (const {at} of notes) {
    addWhere(/[!\\]/, at - 1)
    if (at === from) addWhere(/:/, at)
  }
  return offsets
}
