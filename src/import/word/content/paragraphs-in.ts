import type {Block, Paragraph} from './types.js'

/** The paragraphs of a block in order, those of tables too. */
export function paragraphsIn(block: Block): Paragraph[] {
  return block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)))
}

/** The pictures that stand in a paragraph. */
export const picturesOf = ({anchors}: Paragraph): number[] => anchors.flatMap(({picture}) => (picture === undefined ? [] : [picture]))
