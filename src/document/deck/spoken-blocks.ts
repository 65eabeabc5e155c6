import type {Place} from '../../diagnostic.js'
import {unreachable} from '../../unreachable.js'
import {labelled} from '../convert/labelled.js'
import type {Block, Inline, Paragraph} from '../types.js'
import {noteParagraph} from './notes.js'

/** The words of a slide's blocks as notes, a paragraph each. */
export function spokenBlocks(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(spoken)
}

function spoken(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return noteParagraph(block.children, block.source)
    case 'list':
      return block.items.flatMap(({label, children}) => itemParagraphs(label, spokenBlocks(children)))
    case 'quote':
    case 'columns':
      return spokenBlocks(block.children)
    case 'grid':
      return spokenBlocks(block.cells.flat())
    case 'figures':
      return block.items.flatMap(({value, caption}) => [value, caption].flatMap(({children, source}) => noteParagraph(children, source)))
    case 'table':
      return block.rows.flatMap(({cells}) => cells.flatMap((cell) => spokenBlocks(cell.children)))
    case 'slide':
    case 'rule':
    case 'picture':
    case 'page-break':
      return []
    default:
      return unreachable(block)
  }
}

/** An outline label is spoken with its title; a bullet is not. */
function itemParagraphs(label: string, [first, ...more]: readonly Paragraph[]): Paragraph[] {
  const place = first && placeOf(first.children)
  if (!first || !place || !/[\p{L}\p{N}]/u.test(label)) return first ? [first, ...more] : []
  return [{...first, children: labelled(label, first.children, place)}, ...more]
}

const placeOf = (children: readonly Inline[]): Place | undefined =>
  children.flatMap((inline) => (inline.type === 'run' && inline.place ? [inline.place] : []))[0]
