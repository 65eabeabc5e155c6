import type {Block, Document, Figure, ListItem, Row} from '../../document/types.js'

/** What may carry a rank. */
export type Ranked = Block | ListItem | Row | Figure

/** All candidates of a document, smallest rank first; equal ranks in the document's order. */
export function candidates(document: Document): Ranked[] {
  const found: Ranked[] = []
  const visit = (node: Ranked): void => {
    if (node.rank !== undefined) found.push(node)
    for (const child of childrenOf(node)) visit(child)
  }
  for (const block of document.children) visit(block)
  return found.sort((one, other) => one.rank! - other.rank!)
}

/** What stands inside of a block, item or row and may carry a rank or text of its own. */
export function childrenOf(node: Ranked): readonly Ranked[] {
  if (!('type' in node)) return 'label' in node ? node.children : []
  switch (node.type) {
    case 'list':
    case 'figures':
      return node.items
    case 'table':
      return node.rows
    case 'quote':
    case 'columns':
      return node.children
    case 'grid':
      return node.cells.flat()
    default:
      return []
  }
}
