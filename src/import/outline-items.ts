import {labelOrder, labelRanks} from '../language/label-order.js'
import {type Label, labelParts, readLabel} from '../language/labels.js'
import {sentences} from '../language/sentences.js'
import {isCapitals} from './capitals.js'
import type {BodyLine} from './text/body-line.js'

/** A labelled line, or a heading without a label, within the outline. */
export interface Item {
  /** Index of the line. */
  readonly line: number
  /** Kind, number of parts and outer marks: what the labels of one level share. */
  readonly shape: string
  readonly rank: number
  readonly isTitle: boolean
  readonly items: Item[]
  /** Whether a line without label stands right below it. */
  hasText: boolean
}

/** A title is no longer than this; beyond it a line without a full stop is a paragraph all the same. */
const maxWords = 60

/** What the labels of one level share, and how high they stand. */
function shapeOf({label, kind}: Label): Pick<Item, 'shape' | 'rank'> {
  if (kind !== 'decimal') return {shape: `${kind} ${label.replace(/[\p{L}\p{N}]+/gu, 'x')}`, rank: labelRanks[kind]}
  const parts = labelParts(label).length
  return {shape: `decimal ${parts} ${label.replace(/[\d.]+/g, '')}`, rank: labelRanks.decimal + parts}
}

/** Whether a labelled line is a title: one sentence at most, without a mark that ends a sentence or a list's item. */
function isTitle(text: string, {length}: Label): boolean {
  const title = text.slice(length)
  if (/[.;,!?…][”"’')]*$|\{\.[\w-]+\}$/u.test(title)) return false
  return title.split(/\s+/).length <= maxWords && sentences(title).length <= 1
}

/** What is known of the lines that have no label. */
export type Unlabelled = ReadonlyMap<number, 'capitals' | 'colon'>

/** Lines in capitals stand beside the labelled ones in capitals, and above all others; a colon goes below what is open. */
function unlabelledShape(
  kind: 'capitals' | 'colon',
  open: readonly Item[],
  capitals: Pick<Item, 'shape' | 'rank'>
): Pick<Item, 'shape' | 'rank'> {
  return kind === 'capitals' ? capitals : {shape: 'colon', rank: (open.at(-1)?.rank ?? labelRanks.article) + 0.5}
}

/** The level of the first label before a title in capitals; else one right below the parts and chapters, above all other labels. */
function levelOfCapitals(lines: readonly BodyLine[], from: number): Pick<Item, 'shape' | 'rank'> {
  let rank = -1
  for (const {text} of lines.slice(from)) {
    const label = readLabel(text)
    if (!label) continue
    if (label.length < text.length && isCapitals(text.slice(label.length))) return shapeOf(label)
    const own = shapeOf(label).rank
    if (own <= labelRanks.division) rank = Math.max(rank, own)
  }
  return {shape: 'capitals', rank: rank + 0.5}
}

/** The outline of a text: its labelled lines and other headings, nested in the order in which the kinds of labels are met. */
export function nest(lines: readonly BodyLine[], from: number, unlabelled: Unlabelled, restart: (line: number) => void): Item[] {
  const roots: Item[] = []
  const numbers = new Map<readonly Item[], Map<string, number>>()
  const capitals = unlabelled.size > 0 ? levelOfCapitals(lines, from) : {shape: '', rank: 0}
  let open: Item[] = []
  for (let line = from; line < lines.length; line++) {
    const text = lines[line]?.text ?? ''
    const label = readLabel(text)
    const kind = label ? undefined : unlabelled.get(line)
    if (!label && !kind) {
      const above = open.at(-1)
      if (above) above.hasText = true
      continue
    }
    // Nothing stands below a paragraph but what its label tells.
    if (kind) open = open.slice(0, open.findLastIndex((item) => item.isTitle) + 1)
    const shape = label ? shapeOf(label) : unlabelledShape(kind!, open, capitals)
    const item: Item = {line, ...shape, isTitle: label ? isTitle(text, label) : true, items: [], hasText: false}
    open = above(open, item)
    const level = open.at(-1)?.items ?? roots
    if (label && restarts(numbers, level, item.shape, label.label)) restart(line)
    level.push(item)
    open.push(item)
  }
  return roots
}

/** Whether a label begins its level again, after a later one. */
function restarts(numbers: Map<readonly Item[], Map<string, number>>, level: readonly Item[], shape: string, label: string): boolean {
  const last = numbers.get(level) ?? new Map<string, number>()
  numbers.set(level, last)
  const number = labelOrder(label)?.number ?? 0
  const before = last.get(shape) ?? 0
  last.set(shape, number)
  return number === 1 && before >= 1
}

/** The items that stay open above a new one. */
function above(open: readonly Item[], {shape, rank}: Item): Item[] {
  const same = open.findIndex((item) => item.shape === shape)
  if (same >= 0) return open.slice(0, same)
  const higher = open.findLastIndex((item) => item.rank <= rank)
  return open.slice(0, higher + 1)
}
