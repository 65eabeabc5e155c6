import {unreachable} from '../unreachable.js'
import type {Block, Inline} from './types.js'

/** The numbers of the footnotes that blocks call. */
export function footnoteNumbers(blocks: readonly Block[]): ReadonlySet<number> {
  const texts = blocks.flatMap(textsOf).flat()
  return new Set(texts.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : [])))
}

function textsOf(block: Block): (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children]
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(textsOf))
    case 'quote':
    case 'columns':
      return block.children.flatMap(textsOf)
    case 'grid':
      return block.cells.flat().flatMap(textsOf)
    case 'table':
      return block.rows.flatMap(({cells}) => cells.flatMap((cell) => cell.children.map((paragraph) => paragraph.children)))
    case 'figures':
      return block.items.flatMap(({value, caption}) => [value.children, caption.children])
    case 'slide':
    case 'rule':
    case 'picture':
    case 'page-break':
      return []
    default:
      return unreachable(block)
  }
}
