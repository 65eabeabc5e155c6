import type {Block, Document, Inline, ListItem, Slide} from '../../document/types.js'
import type {SlidePage} from '../types.js'
import {comparePositions, type FoundLeaf, findLeaves, type Range} from './leaves.js'

/** The leaves of one part, half-open; a part that has only notes has none. */
export interface PartRange {
  readonly from: number
  readonly to: number
}

type Notes = SlidePage['notes']

/** Where each part's leaves begin and end. The opening blocks, which a long title left, belong to the first. */
export function partRanges(node: Slide, openings: number, leaves: readonly FoundLeaf[]): PartRange[] {
  let block = openings
  return node.parts.map(({body}, index) => {
    const first = index === 0 ? 0 : block
    block += body.length
    const from = leaves.findIndex((leaf) => leaf.block >= first)
    const to = leaves.findIndex((leaf) => leaf.block >= block)
    return {from: from < 0 ? leaves.length : from, to: to < 0 ? leaves.length : to}
  })
}

/** Notes of the parts that a slide shows some of; of all parts where there is no range. */
export function notesOf(document: Document, node: Slide, shown: {range: Range; parts: readonly PartRange[]} | null): Notes {
  const parts = node.parts.filter((_, index) => !shown || isShown(shown.parts[index]!, shown.range, shown.parts))
  const notes = parts.flatMap((part) => part.notes.flatMap((block) => flatten(block)))
  return [
    ...notes,
    ...footnotesOf(
      document,
      parts.flatMap(({body}) => body)
    )
  ]
}

function isShown({from, to}: PartRange, range: Range, parts: readonly PartRange[]): boolean {
  const end = Math.max(...parts.map((part) => part.to))
  if (from < to) return comparePositions({leaf: from, offset: 0}, range.to) < 0 && comparePositions(range.from, {leaf: to, offset: 0}) < 0
  // What is only said goes to the slide that is shown when its turn comes.
  const at = {leaf: Math.min(from, end - 1), offset: 0}
  return comparePositions(range.from, at) <= 0 && comparePositions(at, range.to) < 0
}

/** A block's text as paragraphs, list markers before it. */
function flatten(block: Block, label = '', source = block.source): Notes[number][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return note(labelled(label, block.children), block.source ?? source)
    case 'list':
      return block.items.flatMap((item) => flattenItem(item, source))
    case 'quote':
    case 'columns':
      return block.children.flatMap((child, index) => flatten(child, index === 0 ? label : '', child.source ?? source))
    case 'grid':
      return block.cells.flat().flatMap((child) => flatten(child))
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.flatMap((cell) => cell.children.flatMap(({children}) => note(children, row.source ?? source)))
      )
    case 'figures':
      return block.items.flatMap((item) => [item.value, item.caption].flatMap(({children}) => note(children, item.source ?? source)))
    case 'picture':
      return note([{type: 'run', text: block.alt}], source)
    default:
      return []
  }
}

const flattenItem = ({label, children, source}: ListItem, around: string | undefined): Notes[number][] =>
  children.flatMap((child, index) => flatten(child, index === 0 ? label : '', child.source ?? source ?? around))

const note = (children: readonly Inline[], source: string | undefined): Notes[number][] => [
  source === undefined ? {children} : {children, source}
]

const labelled = (label: string, children: readonly Inline[]): readonly Inline[] =>
  label ? [{type: 'run', text: `${label} `}, ...children] : children

/** Footnotes that the shown text names: a slide has no foot for them. */
function footnotesOf({footnotes}: Document, blocks: readonly Block[]): Notes[number][] {
  if (footnotes.length === 0) return []
  const named = findLeaves(blocks).flatMap(({leaf}) =>
    inlinesOf(leaf).flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : []))
  )
  return footnotes
    .filter(({number}) => named.includes(number))
    .flatMap(({number, children}) => children.flatMap((child, index) => flatten(child, index === 0 ? String(number) : '')))
}

function inlinesOf(leaf: FoundLeaf['leaf']): readonly Inline[] {
  if ('cells' in leaf && 'kind' in leaf) return leaf.cells.flatMap(({children}) => children.flatMap((paragraph) => paragraph.children))
  if ('caption' in leaf) return [...leaf.value.children, ...leaf.caption.children]
  return 'children' in leaf ? leaf.children : []
}
