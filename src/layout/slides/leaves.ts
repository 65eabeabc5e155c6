import type {Block, Figure, Grid, Heading, ListItem, Paragraph, Picture, Row, Rule} from '../../document/types.js'
import {plainText, sliceInlines} from '../../language/inlines.js'

/** What is never cut when blocks are divided over slides, text apart: that is cut at an offset. */
export type Leaf = Paragraph | Heading | Row | Figure | Picture | Rule | Grid

/** A place in the leaves of some blocks: before the leaf of that index, or behind so many characters of its text. */
export interface Position {
  readonly leaf: number
  readonly offset: number
}

/** Half-open. */
export interface Range {
  readonly from: Position
  readonly to: Position
}

/** Ascending order. */
export const comparePositions = (one: Position, other: Position): number => one.leaf - other.leaf || one.offset - other.offset

/** A leaf with where it stands. */
export interface FoundLeaf {
  readonly leaf: Leaf
  /** Index of the block, of those given, that it is or stands in. */
  readonly block: number
  /** Marker of the list item that it opens; empty for none. */
  readonly label: string
}

/** The leaves of blocks, in order. Header rows are none: they go with any row of their table. */
export function findLeaves(blocks: readonly Block[]): FoundLeaf[] {
  const found: FoundLeaf[] = []
  for (const [index, block] of blocks.entries()) visit(block, '', (leaf, label) => found.push({leaf, block: index, label}))
  return found
}

function visit(block: Block, label: string, see: (leaf: Leaf, label: string) => void): void {
  switch (block.type) {
    case 'list':
      for (const item of block.items) visitAll(opened(item, block.style), item.label, see)
      break
    case 'quote':
    case 'columns':
      visitAll(block.children, label, see)
      break
    case 'table':
      for (const row of block.rows.slice(block.headerRows)) see(row, '')
      break
    case 'figures':
      for (const figure of block.items) see(figure, '')
      break
    case 'page-break':
    case 'slide':
      break
    default:
      see(block, label)
  }
}

function visitAll(blocks: readonly Block[], label: string, see: (leaf: Leaf, label: string) => void): void {
  for (const [index, block] of blocks.entries()) visit(block, index === 0 ? label : '', see)
}

/** An item's blocks; an item without any has an empty paragraph beside its marker. */
const opened = ({children}: ListItem, style: string): readonly Block[] =>
  children.length > 0 ? children : [{type: 'paragraph', style, children: []}]

/** The blocks' part that lies in a range of their leaves. Where a list item's beginning lies before it, its marker is gone. */
export function restrict(blocks: readonly Block[], range: Range): Block[] {
  let next = 0

  const all = (children: readonly Block[]): Block[] => children.flatMap(one)

  const take = <Node extends Leaf>(leaf: Node): readonly Node[] => {
    const index = next++
    const {from, to} = range
    if (index < from.leaf || index > to.leaf || (index === to.leaf && to.offset === 0)) return []
    const start = index === from.leaf ? from.offset : 0
    const end = index === to.leaf ? to.offset : Number.POSITIVE_INFINITY
    return start === 0 && end === Number.POSITIVE_INFINITY ? [leaf] : [cutText(leaf, start, end)]
  }

  // Rows are many and are never cut: no need to ask for each.
  const takeRows = (rows: readonly Row[]): readonly Row[] => {
    const first = next
    next += rows.length
    const end = range.to.leaf - first + (range.to.offset > 0 ? 1 : 0)
    return rows.slice(Math.max(0, range.from.leaf - first), Math.max(0, end))
  }

  const takeItem = (item: ListItem, style: string): readonly ListItem[] => {
    const begins = comparePositions({leaf: next, offset: 0}, range.from) >= 0
    const children = all(opened(item, style))
    return children.length > 0 ? [{...item, label: begins ? item.label : '', children}] : []
  }

  const one = (block: Block): readonly Block[] => {
    switch (block.type) {
      case 'list': {
        const items = block.items.flatMap((item) => takeItem(item, block.style))
        return items.length > 0 ? [{...block, items}] : []
      }
      case 'quote': {
        const children = all(block.children)
        return children.length > 0 ? [{...block, children}] : []
      }
      case 'columns':
        return all(block.children)
      case 'table': {
        const rows = takeRows(block.rows.slice(block.headerRows))
        return rows.length > 0 ? [{...block, rows: [...block.rows.slice(0, block.headerRows), ...rows]}] : []
      }
      case 'figures': {
        const items = block.items.flatMap(take)
        return items.length > 0 ? [{...block, items}] : []
      }
      case 'page-break':
      case 'slide':
        return []
      default:
        return take(block)
    }
  }

  return all(blocks)
}

function cutText<Node extends Leaf>(leaf: Node, start: number, end: number): Node {
  return 'type' in leaf && 'children' in leaf ? {...leaf, children: sliceInlines(leaf.children, start, end)} : leaf
}

/** Plain text of a leaf that can be cut; null of others. */
export const textOf = (leaf: Leaf): string | null => ('type' in leaf && 'children' in leaf ? plainText(leaf.children) : null)

/** All running text of a leaf: what counts against a slide's most words. Tables' rows have none. */
export function runningText(leaf: Leaf): string {
  if (!('type' in leaf)) return 'caption' in leaf ? `${plainText(leaf.value.children)} ${plainText(leaf.caption.children)}` : ''
  if (leaf.type === 'grid')
    return findLeaves(leaf.cells.flat())
      .map((found) => runningText(found.leaf))
      .join(' ')
  return 'children' in leaf ? plainText(leaf.children) : ''
}

/** How many words a text has: what stands between spaces. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
