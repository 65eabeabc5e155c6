import type {Nodes} from 'mdast'
import {partitionPoint} from '../../../language/partition-point.js'
import type {Parsed} from '../../../parse/types.js'

/** The stretches of a source that are running text: each is a text node of Markdown. Front matter, code, addresses and the words of links are none. */
export interface TextRanges {
  readonly all: readonly Range[]
  /** The range that holds an offset; null when none does. */
  around(offset: number): Range | null
}

/** Half-open, in offsets of the parsed text. */
export interface Range {
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Parsed, TextRanges>()

/** The running text of an announcement. */
export function textRanges(parsed: Parsed): TextRanges {
  const found = known.get(parsed) ?? toRanges(parsed)
  known.set(parsed, found)
  return found
}

function toRanges({tree}: Parsed): TextRanges {
  const all: Range[] = []
  addTexts(tree, all)
  return {
    all,
    around(offset) {
      const range = all[partitionPoint(all, ({start}) => start <= offset) - 1]
      return range && offset < range.end ? range : null
    }
  }
}

function addTexts(node: Nodes, ranges: Range[]): void {
  if (node.type === 'text') {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    // Where a tag of HTML parted the text, a node of one space stands for it.
    if (start !== undefined && end !== undefined && node.value.trim() !== '') ranges.push({start, end})
  } else if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') {
    for (const child of node.children) addTexts(child, ranges)
  }
}
