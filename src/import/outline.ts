import {labelRanks} from '../language/label-order.js'
import {type Item, nest, type Unlabelled} from './outline-items.js'
import type {BodyLine} from './text/body-line.js'

/** Headings of Markdown end at depth 6; depth 1 is the text's own. */
const maxDepth = 6

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

/** The outline of lines from an index on. */
export interface Outline {
  /** The depths of the lines that are headings, by index of the line, from 2; all other lines stay paragraphs. */
  readonly depths: ReadonlyMap<number, number>
  /** Lines whose label begins its level again. */
  readonly restarts: readonly number[]
}

/** Find the headings among lines: by their labels, and those without a label that are known. */
export function findOutline(lines: readonly BodyLine[], from: number, unlabelled: Unlabelled): Outline {
  const depths = new Map<number, number>()
  const restarts: number[] = []
  const visit = (level: readonly Item[], depth: number): void => {
    if (depth > maxDepth) return
    for (const item of headingsAmong(level)) {
      depths.set(item.line, depth)
      visit(item.items, depth + 1)
    }
  }
  visit(
    nest(lines, from, unlabelled, (line) => restarts.push(line)),
    2
  )
  return {depths, restarts}
}
