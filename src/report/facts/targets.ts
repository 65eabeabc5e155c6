import {labelParts} from '../../language/labels.js'
import {textsWithRole} from '../../texts/clauses.js'
import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Section, Target} from '../types.js'
import {type PartRange, partsOf, type Range, toPart, valuesIn} from './target-parts.js'

/** The targets of an announcement: labelled paragraphs, list items, lines and enumerations in its section of targets, in order. */
export function readTargets(texts: readonly Text[]): Target[] {
  const own = textsWithRole(texts, 'targets').filter(
    ({kind, text}) => (kind === 'paragraph' || kind === 'heading') && /[\p{L}\p{N}]/u.test(text)
  )
  const labelled = own.filter(isTarget)
  const read =
    labelled.length > 0
      ? labelled
      : own.filter((text) => text.kind === 'paragraph' && valuesOf(text).length > 0 && !text.text.trimEnd().endsWith(':'))
  return read.flatMap(targetsOf)
}

/** A labelled paragraph or item, or a labelled line with nothing below it; a line that opens a list is none. */
function isTarget(text: Text): boolean {
  if (text.text.trimEnd().endsWith(':')) return false
  if (text.kind === 'paragraph') return text.label !== '' || enumerated(text).length > 1
  const section = text.sections.at(-1)
  const leaf = section?.blocks.length === 0 && section.sections.length === 0
  return leaf && section.role !== 'targets' && text.label !== '' && valuesOf(text).length > 0
}

function valuesOf(text: Text) {
  return valuesIn(text, 0, text.text.length)
}

const inlineLabel = /(?<=^|[:;.,]\s)\((?:[ivx]{1,5}|\d{1,2}|[a-zđ])\)\s/gu

/** Enumerated ranges of an unlabelled paragraph: `Phấn đấu …: (i) …; (ii) …`. */
function enumerated({text, label}: Text): readonly {readonly label: string; readonly range: Range}[] {
  if (label !== '') return []
  const found = [...text.matchAll(inlineLabel)]
  return found.map(({0: mark, index}, at) => ({
    label: mark.trimEnd(),
    range: {start: index + mark.length, end: found[at + 1]?.index ?? text.length}
  }))
}

function targetsOf(text: Text): Target[] {
  const list = enumerated(text)
  if (list.length > 1) return list.map(({label, range}) => toTarget(text, label, range))
  return [toTarget(text, text.label, {start: 0, end: text.text.length})]
}

function toTarget(text: Text, label: string, range: Range): Target {
  const words = text.text.slice(range.start, range.end)
  const {head, parts} = partsOf(text, range.start, range.end)
  const subject = head ?? parts[0]?.name ?? range
  return {
    origin: 'text',
    number: /[\p{L}\p{N}]/u.test(label) ? (labelParts(label).at(-1) ?? null) : null,
    label,
    group: groupOf(text),
    block: text.block,
    subject: text.text.slice(subject.start, subject.end),
    direction: directionOf(words),
    year: yearOf(words),
    period: periodOf(words),
    perYear: /(?:hằng|hàng|mỗi|một|\/)\s?năm(?!\p{L})/iu.test(words),
    quantities: parts.flatMap((part) => valuesInPart(text, part)),
    parts: parts.map((part) => toPart(text, part)),
    children: slice(text, range.start, range.end),
    place: placeIn(text, range.start, range.end)
  }
}

/** The values of a row; of a row that stays whole, those among its words. */
function valuesInPart(text: Text, {name, value}: PartRange): number[] {
  const {start, end} = value.start < value.end ? value : name
  return valuesIn(text, start, end).map(({index}) => index)
}

/** The section below the one of targets that holds the text; a line that is a target itself is in the one around it. */
function groupOf({sections, kind}: Text): string | null {
  const around: readonly Section[] = kind === 'heading' ? sections.slice(0, -1) : sections
  const outermost = around.findIndex(({role}) => role === 'targets')
  return around.length - 1 > outermost ? (around.at(-1)?.id ?? null) : null
}

const directions = {tăng: 'up', nâng: 'up', giảm: 'down', hạ: 'down', 'duy trì': 'keep', giữ: 'keep'} as const

/** The first verb of change; `tốc độ tăng` and `tăng trưởng` are names of rates. */
function directionOf(words: string): Target['direction'] {
  const verb = /(?<!\p{L})(?<!tốc độ )(tăng|nâng|giảm|hạ|duy trì|giữ)(?!\s(?:trưởng|nghèo|tầng|cao))(?!\p{L})/iu
    .exec(words)?.[1]
    ?.toLowerCase()
  // The cast: the expression lets only keys through.
  return verb === undefined ? null : directions[verb as keyof typeof directions]
}

function yearOf(words: string): number | null {
  const year = /(?<!(?:với|từ|của|hơn)\s(?:hết\s|cuối\s|đầu\s)?)năm\s((?:19|20)\d\d)(?!\d)/iu.exec(outside(words))?.[1]
  return year === undefined ? null : Number(year)
}

function periodOf(words: string): string | null {
  return /(?:giai đoạn|nhiệm kỳ|thời kỳ)\s(\d{4}\s?[-–]\s?\d{4})/iu.exec(outside(words))?.[1] ?? null
}

/** The words outside brackets: what brackets say is of a standard or a source, not of the target. */
function outside(words: string): string {
  return words.replace(/\([^()]*\)/gu, ' ')
}
