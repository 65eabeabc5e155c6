import {unreachable} from '../unreachable.js'
import type {Block, Document, Inline} from './types.js'

/** A block's text with the name of the style it is set in. */
export interface StyledText {
  readonly style: string
  readonly children: readonly Inline[]
}

/** Every text of a document, in order, slide titles, notes and footnotes included. */
export function textsOf(document: Document): StyledText[] {
  return [...document.children, ...document.footnotes.flatMap(({children}) => children)].flatMap(textsOfBlock)
}

/** Every text of one block, in order. */
export function textsOfBlock(block: Block): StyledText[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block]
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(textsOfBlock))
    case 'quote':
    case 'columns':
      return block.children.flatMap(textsOfBlock)
    case 'grid':
      return block.cells.flat().flatMap(textsOfBlock)
    case 'table':
      return block.rows.flatMap(({cells}) => cells.flatMap((cell) => cell.children))
    case 'figures':
      return block.items.flatMap(({value, caption}) => [value, caption])
    case 'slide':
      return [
        {style: 'slide-title', children: block.title},
        ...block.parts.flatMap(({body, notes}) => [...body, ...notes].flatMap(textsOfBlock))
      ]
    case 'rule':
    case 'picture':
    case 'page-break':
      return []
    default:
      return unreachable(block)
  }
}
