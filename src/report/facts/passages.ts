import {foldLower} from '../../language/fold.js'
import {sentences} from '../../language/sentences.js'
import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Motto, Passage, Role} from '../types.js'
import {trimEnd} from './trim-end.js'

/** A range of a text as a passage. */
export function toPassage(text: Text, start: number, end: number): Passage {
  return {origin: 'text', text: text.text.slice(start, end), children: slice(text, start, end), place: placeIn(text, start, end)}
}

/** What names a passage, in folded text; the two stand in one section now and then. */
const words = {theme: 'chủ đề', motto: 'phương châm'} as const
const event = '(?: đại hội| hội nghị| kỳ họp)'

interface Wordings {
  /** Cheap to test, and in every text that names it. */
  readonly hint: RegExp
  /** Opens a text: `Chủ đề của Đại hội là: `. */
  readonly opening: RegExp
  /** In a sentence about the event, right before a quotation: `với chủ đề “…”`. */
  readonly told: RegExp
}

const wordings = (word: string, hint: RegExp): Wordings => ({
  hint,
  opening: new RegExp(
    `^(?:về )?${word}(?: hành động)?(?:(?: của)?${event})?(?: (?:được )?(?:xác định|thống nhất))?(?: là)?\\s?(?::\\s|(?=\\s?[“"«]))`
  ),
  told: new RegExp(
    `(?:(?:với|theo|xác định|mang|và) ${word}(?: hành động)?(?:(?: của)?${event})?|${word}(?: hành động)?(?: của)?${event})(?: được xác định)?(?: là)?\\s?:?\\s?(?=[“"«])`
  )
})
const told: Readonly<Record<keyof typeof words, Wordings>> = {
  theme: wordings(words.theme, /hủ đề|HỦ ĐỀ/),
  motto: wordings(words.motto, /hương châm|HƯƠNG CHÂM/)
}

/** Sections in which another passage than the event's own is named. */
const apart: ReadonlySet<Role | null> = new Set<Role>([
  'achievements',
  'shortcomings',
  'causes',
  'lessons',
  'viewpoints',
  'targets',
  'key-tasks',
  'solutions',
  'implementation'
])

/** The theme, with its quotation marks as written. */
export function readTheme(texts: readonly Text[]): Passage | null {
  return readPassage(texts, 'theme')
}

/** The motto and its phrases, without the quotation marks. */
export function readMotto(texts: readonly Text[]): Motto | null {
  const passage = readPassage(texts, 'motto')
  return passage && {...passage, phrases: phrasesOf(passage.text)}
}

/** What a section of the role says, else what a text says that opens with the word, else what a sentence about the event quotes. */
function readPassage(texts: readonly Text[], role: keyof typeof words): Passage | null {
  const own = texts.filter(({sections, text}) => text.trim() !== '' && sections.some((section) => section.role === role))
  const found = inSection(own, role)
  if (found) return found
  const named = texts.filter(({text, sections}) => told[role].hint.test(text) && !sections.some((section) => apart.has(section.role)))
  return firstOf(named, (text) => opened(text, role)) ?? firstOf(named, (text) => quoted(text, role))
}

function firstOf(texts: readonly Text[], read: (text: Text) => Passage | null): Passage | null {
  for (const text of texts) {
    const passage = read(text)
    if (passage) return passage
  }
  return null
}

/** In the title (`Chủ đề Đại hội: “…”`), else the paragraph that opens with the word, else the first one: what it quotes, or all of it. */
function inSection(own: readonly Text[], role: keyof typeof words): Passage | null {
  const [heading, ...body] = own
  if (!heading) return null
  const title = foldLower(heading.lower)
  const both = title.includes(words.theme) && title.includes(words.motto)
  const inTitle = both ? null : (quotation(heading) ?? opened(heading, role))
  if (inTitle) return inTitle
  const labelled = firstOf(body, (text) => opened(text, role))
  // Of a section of both (`Chủ đề, phương châm Đại hội`) only what says which it is.
  if (labelled || both) return labelled
  const [first] = body
  return first ? (quotation(first) ?? (sentences(first.text).length === 1 ? toPassage(first, 0, first.text.trimEnd().length) : null)) : null
}

/** `Chủ đề Đại hội: …`: the quotation, or the one sentence that follows. */
function opened(text: Text, role: keyof typeof words): Passage | null {
  const lead = told[role].opening.exec(foldLower(text.lower))?.[0].length
  if (lead === undefined) return null
  const quote = quotation(text, lead)
  if (quote) return text.text.slice(lead).trimStart().startsWith(quote.text) ? quote : null
  const rest = text.text.slice(lead).trim()
  return rest.length > 8 && sentences(rest).length === 1
    ? toPassage(text, text.text.indexOf(rest, lead), text.text.indexOf(rest, lead) + rest.length)
    : null
}

/** `Đại hội diễn ra với chủ đề “…”`. */
function quoted(text: Text, role: keyof typeof words): Passage | null {
  const folded = foldLower(text.lower)
  const match = told[role].told.exec(folded)
  return match && /đại hội|hội nghị|kỳ họp/.test(folded) ? quotation(text, match.index + match[0].length) : null
}

const closing: Readonly<Record<string, string>> = {'“': '”', '"': '"', '«': '»'}

/** The first quotation of a text, marks included; one inside it belongs to it. */
function quotation(text: Text, from = 0): Passage | null {
  const open = text.text.slice(from).search(/[“"«]/)
  if (open < 0) return null
  const start = from + open
  const [mark, end] = [text.text[start]!, closing[text.text[start]!]!]
  let depth = 1
  for (let at = start + 1; at < text.text.length; at++) {
    if (text.text[at] === end) depth--
    else if (text.text[at] === mark) depth++
    if (depth === 0) return toPassage(text, start, at + 1)
  }
  return null
}

/** The phrases between dashes, or between commas or semicolons: whichever parts it more often. */
export function phrasesOf(motto: string): string[] {
  const inner = trimEnd(motto.replace(/^[\s“"«]+/, ''), ' ”"».')
  const dashed = inner.split(/\s+[-–—]\s*|\s*[–—]\s*|-\s+|-(?=\p{Lu})/u)
  const listed = inner.split(/\s*[,;]\s*/)
  return listed.length > dashed.length ? listed : dashed
}
