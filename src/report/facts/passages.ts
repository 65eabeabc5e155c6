import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Motto, Passage, Role} from '../types.js'
import {trimEnd} from './trim-end.js'

/** A range of a text as a passage. */
export function toPassage(text: Text, start: number, end: number): Passage {
  return {origin: 'text', text: text.text.slice(start, end), children: slice(text, start, end), place: placeIn(text, start, end)}
}

/** The theme, with its quotation marks as written. */
export function readTheme(texts: readonly Text[]): Passage | null {
  return readPassage(texts, 'theme', /chủ đề/iu)
}

/** The motto and its phrases, without the quotation marks. */
export function readMotto(texts: readonly Text[]): Motto | null {
  const passage = readPassage(texts, 'motto', /phương châm(?! hành động)/iu)
  return passage && {...passage, phrases: phrasesOf(passage.text)}
}

/**
 * What a section of a role quotes: in its title (`Chủ đề Đại hội: “…”`), else its first paragraph, quoted or whole.
 * Without such a section: the quotation in a paragraph that opens with the word.
 */
function readPassage(texts: readonly Text[], role: Role, word: RegExp): Passage | null {
  const own = texts.filter(({sections, text}) => text.trim() !== '' && sections.some((section) => section.role === role))
  const [heading, ...body] = own
  const inTitle = heading && quotation(heading)
  if (inTitle) return inTitle
  const [first] = body
  if (first) return quotation(first) ?? toPassage(first, 0, first.text.trimEnd().length)
  for (const text of texts) {
    const opening = word.exec(text.text.slice(0, 80))
    const quoted = opening && opening.index < 40 ? quotation(text, opening.index) : null
    // Between the word and the quotation stands no more than `của Đại hội là:`.
    if (quoted && opening && text.text.indexOf(quoted.text) - opening.index < 60) return quoted
  }
  return null
}

/** The first quotation of a text, marks included. */
function quotation(text: Text, from = 0): Passage | null {
  const open = text.text.slice(from).search(/[“"«]/u)
  if (open < 0) return null
  const start = from + open
  const close = text.text.indexOf({'“': '”', '"': '"', '«': '»'}[text.text[start]!]!, start + 1)
  return close < 0 ? null : toPassage(text, start, close + 1)
}

/** The phrases between spaced dashes, else between commas or semicolons. */
function phrasesOf(motto: string): string[] {
  const inner = trimEnd(motto.replace(/^[\s“"«]+/u, ''), ' ”"».')
  const dashed = inner.split(/\s+[-–—]\s+/u)
  return dashed.length > 1 ? dashed : inner.split(/\s*[,;]\s*/u)
}
