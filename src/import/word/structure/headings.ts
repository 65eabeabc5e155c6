import {readLabel} from '../../../language/labels.js'
import {likeHeading, restarted} from '../../diagnostics.js'
import {findOutline} from '../../outline.js'
import type {Tell} from '../../read-frame.js'
import type {BodyLine} from '../../text/body-line.js'
import {findUnlabelledHeadings} from '../../unlabelled-headings.js'
import type {Item} from './items.js'

/** Headings of Markdown end at depth 6. */
const maxDepth = 6
/** What is longer is a paragraph, whatever style it was given. */
const maxWords = 60

/**
 * The depths of headings, by index. Styles and outline levels tell them where the paper has any; else they are found by their labels.
 * `title`: index of the title, or below 0; `isTitled`: the front matter has the title.
 */
export function readDepths(
  items: readonly Item[],
  body: readonly BodyLine[],
  title: number,
  isTitled: boolean,
  tell: Tell
): ReadonlyMap<number, number> {
  const styled = styledLevels(items, title)
  const depths = styled.size > 0 ? toDepths(styled, items, title >= 0 || isTitled) : byLabels(body, title, tell)
  return title < 0 ? depths : new Map([[title, 1], ...depths])
}

/** The levels of paragraphs with a heading's style, from 0, by index. */
function styledLevels(items: readonly Item[], title: number): ReadonlyMap<number, number> {
  const levels = new Map<number, number>()
  items.forEach((item, index) => {
    if (item.type !== 'text' || index === title) return
    const {outline} = item.text.paragraph.facts
    if (outline !== null && /\p{L}/u.test(item.text.text) && item.text.text.split(/\s+/).length <= maxWords) levels.set(index, outline)
  })
  return levels
}

/** Depth 1 is the title's: a first heading without a label that is alone at the top level is one, else all headings stand below it. */
function toDepths(levels: ReadonlyMap<number, number>, items: readonly Item[], hasTitle: boolean): ReadonlyMap<number, number> {
  const top = Math.min(...levels.values())
  const [[first, level] = [-1, -1]] = levels
  const isAlone = [...levels.values()].filter((one) => one === top).length === 1
  const isTitle = !hasTitle && level === top && isAlone && levels.size > 1 && readLabel(items[first]!.line.text) === null
  const shift = (isTitle ? 1 : 2) - top
  return new Map([...levels].map(([index, one]) => [index, Math.min(maxDepth, one + shift)]))
}

function byLabels(body: readonly BodyLine[], title: number, tell: Tell): ReadonlyMap<number, number> {
  const unlabelled = findUnlabelledHeadings(body, title + 1)
  const {depths, restarts} = findOutline(body, title + 1, unlabelled.found)
  for (const index of unlabelled.doubtful) tell(likeHeading(body[index]!.text), body[index]!)
  for (const index of restarts) tell(restarted(readLabel(body[index]!.text)?.label ?? ''), body[index]!)
  return depths
}
