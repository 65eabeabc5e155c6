/** Where a text stands in Markdown: what must be escaped differs. */
export type Context = 'paragraph' | 'heading' | 'item' | 'cell'

const special = /[\\`*_[<&~]/g
const specialInCell = /[\\`*_[<&~|]/g
const punctuation = /[!-/:-@[-`{-~]/
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy
/** What makes an address a link by itself, up to the mark that must be escaped to keep it from that. */
const prefix = /(?:https?(?=:\/\/)|www(?=\.))/gi

/** Openings of blocks, each with the mark that must be escaped as group 2. */
const openings: readonly RegExp[] = [
  /^()(#)#{0,5}(?:\s|$)/,
  /^()(>)/,
  /^()([-+*])(?:\s|$)/,
  /^(\d{1,9})([.)])(?:\s|$)/,
  /^()(:)::(?:slide|notes)?$/,
  /^()([-_*])(?:\s*\2){2,}$/,
  /^()(\[)[ xX]\](?:\s|$)/
]
const roleMark = /()(\{)\.[\w-]+\}$/
const closingMark = /(^|\s)(#)#*$/

const isSpace = (character: string): boolean => /^\s?$/.test(character)
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** Whether a character would be read as Markdown within a line. */
function isActive(text: string, at: number, hasBrackets: boolean): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (text.charAt(at)) {
    case '\\':
      return punctuation.test(after)
    case '*':
      return !(isSpace(before) && isSpace(after))
    case '_':
      return !(isSpace(before) && isSpace(after)) && !(isWord(before) && isWord(after))
    case '[':
      return hasBrackets || after === '^'
    case '<':
      return /[a-z/!?]/i.test(after)
    case '&':
      reference.lastIndex = at
      return reference.test(text)
    case '~':
      return before === '~' || after === '~'
    default:
      return true
  }
}

/** Addresses become links by themselves, and escapes do not count in them: where a word holds an escape, its addresses are escaped too. */
function addressMarks(text: string, escapes: readonly number[]): number[] {
  const marks: number[] = []
  let next = 0
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    while (next < escapes.length && escapes[next]! < index) next++
    if (next >= escapes.length) break
    if (escapes[next]! >= index + word.length) continue
    for (const {0: found, index: at} of word.matchAll(prefix)) marks.push(index + at + found.length)
  }
  return marks
}

/** What would be read as more than text at the ends of a context. */
function openingsOf(context: Context): readonly RegExp[] {
  if (context === 'cell') return []
  return context === 'heading' ? [closingMark, roleMark] : openings
}

/** Offsets at which a backslash keeps a text as it is written, ascending. */
export function escapes(text: string, context: Context): number[] {
  const hasBrackets = /\](?:\(|:|\[)/.test(text)
  const ascending = (one: number, other: number): number => one - other
  const marks = text.matchAll(context === 'cell' ? specialInCell : special)
  const offsets = new Set([...marks].map(({index}) => index).filter((at) => isActive(text, at, hasBrackets)))
  for (const opening of openingsOf(context)) {
    const match = opening.exec(text)
    if (match) offsets.add(match.index + (match[1]?.length ?? 0))
  }
  for (const at of addressMarks(text, [...offsets].sort(ascending))) offsets.add(at)
  return [...offsets].sort(ascending)
}
