import type {MarkdownWriter} from '../../markdown-writer.js'
import {mayMark, mayUnderscore} from './flanking.js'
import {isAddress, isOwnAddress} from './link-address.js'
import {type MarkKind, type MarkRange, markKinds, markRanges} from './mark-ranges.js'
import type {TextLine} from './text-line.js'
import {type LineSettings, type Token, tokensOf} from './tokens.js'

/** How often marks that Markdown would not see are taken out and the rest is tried again. */
const maxTries = 4

/** Write a line so that Markdown reads the same text with the same marks; `offset`: of the paragraph in the plain text. */
export function writeLine(writer: MarkdownWriter, line: TextLine, offset: number, settings: LineSettings): void {
  for (const {text, start, end} of settledTokens(line, settings)) {
    if (start < end) writer.replace(text, offset + start, offset + end)
    else writer.add(text, offset + start)
  }
}

/** The tokens of a line, without marks that would be read as text. */
function settledTokens(line: TextLine, settings: LineSettings): Token[] {
  const kinds = settings.isTitle ? markKinds.filter((kind) => !isWhole(line, kind)) : markKinds
  let ranges = markRanges(line, kinds).filter((range) => isUsable(line, range))
  for (let tries = 0; tries < maxTries; tries++) {
    const tokens = tokensOf(line, ranges, settings)
    const failing = failingRanges(tokens)
    if (failing.size === 0) return tokens
    ranges = ranges.filter((range) => !failing.has(range))
  }
  return tokensOf(line, [], settings)
}

/** Whether a line is set in one way from end to end, its label apart. */
function isWhole({paragraph, from, to}: TextLine, kind: MarkKind): boolean {
  if (kind === 'link') return false
  const {text, spans, facts} = paragraph
  const label = facts.label && !facts.label.isBullet ? facts.label.text.length : 0
  return spans.every((span) => span[kind] || text.slice(Math.max(from, label, span.start), Math.min(to, span.end)).trim() === '')
}

/** Addresses are links by themselves, and take marks that touch them for a part of them. */
const address = /@|https?:|www\./i

/** The word that a character stands in, as far as it can matter. */
function wordAt(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? ''
  return before + (/^\S*/.exec(text.slice(at, at + 200))?.[0] ?? '')
}

/** Links that lead nowhere outside this computer stay text, as do addresses that are links by themselves. */
function isUsable({paragraph, notes}: TextLine, {kind, link, start, end}: MarkRange): boolean {
  if (kind !== 'link') return ![start, end - 1].some((at) => address.test(wordAt(paragraph.text, at)))
  const hasNote = notes.some(({at}) => at > start && at < end)
  return isAddress(link) && !isOwnAddress(paragraph.text.slice(start, end), link) && !hasNote
}

/** Ranges one of whose marks Markdown would not see where it stands. */
function failingRanges(tokens: readonly Token[]): ReadonlySet<MarkRange> {
  const failing = new Set<MarkRange>()
  tokens.forEach(({text, mark}, index) => {
    if (!mark || mark.range.kind === 'link') return
    const [before, after] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '']
    const [outer, inner] = mark.opens ? [lastOf(before), firstOf(after)] : [firstOf(after), lastOf(before)]
    const sees = text === '_' ? mayUnderscore : mayMark
    const merges = [tokens[index - 1], tokens[index + 1]].some((one) => one?.mark && one.text.startsWith(text.charAt(0)))
    if (merges || !sees(outer, inner)) failing.add(mark.range)
  })
  return failing
}

/** Markdown's reader looks at UTF-16 units. */
const firstOf = (text: string): string => text.charAt(0)
const lastOf = (text: string): string => text.charAt(text.length - 1)
