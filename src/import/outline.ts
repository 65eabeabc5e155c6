import {labelRanks} from '../language/label-order.js'
import {type Label, labelParts, readLabel} from '../language/labels.js'
import {sentences} from '../language/sentences.js'
import type {Line} from './read-lines.js'

/** A labelled line within the outline. */
interface Item {
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
/** Headings of Markdown end at depth 6; depth 1 is the text's own. */
const maxDepth = 6

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

/** The outline of a text: its labelled lines, nested in the order in which the kinds of labels are met. */
function nest(lines: readonly Line[], from: number): Item[] {
  const roots: Item[] = []
  let open: Item[] = []
  for (let line = from; line < lines.length; line++) {
    const text = lines[line]?.text ?? ''
    const label = readLabel(text)
    if (!label) {
      const above = open.at(-1)
      if (above) above.hasText = true
      continue
    }
    const item: Item = {line, ...shapeOf(label), isTitle: isTitle(text, label), items: [], hasText: false}
    open = above(open, item)
    ;(open.at(-1)?.items ?? roots).push(item)
    open.push(item)
  }
  return roots
}

/** The items that stay open above a new one. */
function above(open: readonly Item[], {shape, rank}: Item): Item[] {
  const same = open.findIndex((item) => item.shape === shape)
  if (same >= 0) return open.slice(0, same)
  const higher = open.findLastIndex((item) => item.rank <= rank)
  return open.slice(0, higher + 1)
}

const hasContent = ({hasText, items}: Item): boolean => hasText || items.length > 0

/** Which items of one level are headings. None of them is when they read as a list; a title before a sibling that stays a paragraph is none either. */
function headingsAmong(level: readonly Item[]): ReadonlySet<Item> {
  const headings = new Set<Item>()
  for (const shape of new Set(level.map((item) => item.shape))) {
    const siblings = level.filter((item) => item.shape === shape)
    const lastParagraph = siblings.findLastIndex((item) => !item.isTitle)
    // What stands below the last of them may be the text that goes on after a list.
    const telling = siblings.length === 1 ? siblings : siblings.slice(0, -1)
    if (!telling.some(hasContent) && (siblings[0]?.rank ?? 0) > labelRanks.article) continue
    siblings.forEach((item, index) => {
      if (index > lastParagraph && (lastParagraph < 0 || hasContent(item))) headings.add(item)
    })
  }
  return headings
}

/** The depths of the lines that are headings, by index of the line, from 2; all other lines stay paragraphs. */
export function headingDepths(lines: readonly Line[], from: number): ReadonlyMap<number, number> {
  const depths = new Map<number, number>()
  const visit = (level: readonly Item[], depth: number): void => {
    if (depth > maxDepth) return
    for (const item of headingsAmong(level)) {
      depths.set(item.line, depth)
      visit(item.items, depth + 1)
    }
  }
  visit(nest(lines, from), 2)
  return depths
}
