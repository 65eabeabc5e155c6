import type {Block, Document, Figure, Inline, ListItem, Paragraph, Row, Table} from '../../document/types.js'
import {childrenOf, type Ranked} from './ranked.js'

/**
 * The document with its chosen candidates and all that has no rank; no ranks are left. Lists, tables, columns that the
 * selection leaves empty are gone, and so are group rows without rows and footnotes that only left-out text names.
 */
export function selectNodes(document: Document, chosen: ReadonlySet<Ranked>): Document {
  const children = selectBlocks(document.children, chosen)
  const before = namedFootnotes(document.children)
  const after = namedFootnotes(children)
  const footnotes = document.footnotes.filter(({number}) => after.has(number) || !before.has(number))
  return {...document, children, footnotes, fit: null}
}

const stays = (node: Ranked, chosen: ReadonlySet<Ranked>): boolean => node.rank === undefined || chosen.has(node)

function selectBlocks(blocks: readonly Block[], chosen: ReadonlySet<Ranked>): Block[] {
  return blocks.flatMap((block) => (stays(block, chosen) ? selectBlock(withoutRank(block), chosen) : []))
}

function selectBlock(block: Block, chosen: ReadonlySet<Ranked>): readonly Block[] {
  switch (block.type) {
    case 'list': {
      const items = block.items.flatMap((item) => selectItem(item, chosen))
      return items.length > 0 ? [{...block, items}] : []
    }
    case 'figures': {
      const items = block.items.filter((item) => stays(item, chosen)).map((item): Figure => withoutRank(item))
      return items.length > 0 ? [{...block, items}] : []
    }
    case 'table':
      return selectRows(block, chosen)
    case 'quote':
    case 'columns': {
      const children = selectBlocks(block.children, chosen)
      return children.length > 0 ? [{...block, children}] : []
    }
    case 'grid':
      return [{...block, cells: block.cells.map((cell) => selectBlocks(cell, chosen))}]
    default:
      return [block]
  }
}

function selectItem(item: ListItem, chosen: ReadonlySet<Ranked>): readonly ListItem[] {
  if (!stays(item, chosen)) return []
  const children = selectBlocks(item.children, chosen)
  return children.length > 0 || item.children.length === 0 ? [{...withoutRank(item), children}] : []
}

function selectRows(table: Table, chosen: ReadonlySet<Ranked>): readonly Table[] {
  const kept = table.rows.filter((row) => stays(row, chosen))
  const rows = kept.filter((row, index) => !leftAlone(kept, row, index) || hadNone(table.rows, row)).map((row): Row => withoutRank(row))
  const isEmpty = !rows.some(({kind}) => kind !== 'header') && table.rows.some(({kind}) => kind !== 'header')
  return isEmpty ? [] : [{...table, rows}]
}

/** Whether a group row has no row below it. */
const leftAlone = (rows: readonly Row[], row: Row, index: number): boolean => row.kind === 'group' && rows[index + 1]?.kind !== 'body'

/** Whether it had none from the start. */
const hadNone = (rows: readonly Row[], row: Row): boolean => leftAlone(rows, row, rows.indexOf(row))

function withoutRank<Node extends Ranked>(node: Node): Node {
  if (node.rank === undefined) return node
  const copy = {...node}
  delete (copy as {rank?: number}).rank // `rank` is optional in each member of the union, which a type parameter hides.
  return copy
}

/** Numbers of the footnotes that the text of blocks names. */
function namedFootnotes(blocks: readonly Block[]): ReadonlySet<number> {
  const named = new Set<number>()
  const visit = (node: Ranked): void => {
    for (const inline of inlinesOf(node)) if (inline.type === 'footnote') named.add(inline.number)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const block of blocks) visit(block)
  return named
}

function inlinesOf(node: Ranked): readonly Inline[] {
  const texts = (paragraphs: readonly Paragraph[]): Inline[] => paragraphs.flatMap(({children}) => children)
  if ('cells' in node && 'kind' in node) return node.cells.flatMap(({children}) => texts(children))
  if ('caption' in node) return texts([node.value, node.caption])
  return 'type' in node && (node.type === 'paragraph' || node.type === 'heading') ? node.children : []
}
