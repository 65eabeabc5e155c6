import type {Place} from '../../diagnostic.js'
import {plainText} from '../../language/inlines.js'
import type {ListItem, Block as ReportBlock} from '../../report/types.js'
import {unreachable} from '../../unreachable.js'
import type {Conversion} from '../convert/conversion.js'
import {labelled} from '../convert/labelled.js'
import {toBlocks} from '../convert/to-blocks.js'
import type {Block, Inline} from '../types.js'
import {type Unit, type UnitReading, unitsOf} from './units.js'

/** Text out of which a selection takes sentences: a paragraph, or a list item's first one. */
export interface TextPiece {
  readonly type: 'text'
  /** Id of the paragraph or item. */
  readonly source: string
  readonly place: Place
  readonly look: 'paragraph' | 'item' | 'quote' | 'title'
  /** Marker of an item as written; empty for others. */
  readonly marker: string
  /** Whether an outline label opens it: then its first unit is its title. */
  readonly labelled: boolean
  /** With the label. */
  readonly text: readonly Inline[]
  readonly units: readonly Unit[]
  /** The text with the numbers of the footnotes that it calls, for the notes: on a slide there is no foot. */
  readonly spoken: readonly Inline[]
}

/** What is shown whole or not at all: a table, a picture, what the author put on a slide. */
export interface WholePiece {
  readonly type: 'whole'
  readonly source: string
  readonly kind: 'table' | 'picture' | 'code' | 'slide'
  readonly place: Place
  readonly blocks: readonly Block[]
  /** The report's blocks, for the notes. */
  readonly original: readonly ReportBlock[]
}

/** What the author wrote for the speaker only. */
export interface NotesPiece {
  readonly type: 'notes'
  readonly source: string
  readonly original: readonly ReportBlock[]
}

export type Piece = TextPiece | WholePiece | NotesPiece

/** What cutting a report's blocks into pieces needs. */
export interface PieceReading extends UnitReading {
  readonly conversion: Conversion
}

/** The pieces of blocks, in order; nothing is left out but rules. */
export function piecesOf(blocks: readonly ReportBlock[], reading: PieceReading, look: TextPiece['look'] = 'paragraph'): Piece[] {
  return blocks.flatMap((block) => blockPieces(block, reading, look))
}

function blockPieces(block: ReportBlock, reading: PieceReading, look: TextPiece['look']): Piece[] {
  switch (block.type) {
    case 'paragraph': {
      const text = labelled(block.label, block.children, block.place)
      return textPiece({source: block.id, place: block.place, look, marker: '', labelled: block.label !== '', text}, reading)
    }
    case 'list':
      return block.items.flatMap((item) => itemPieces(item, reading))
    case 'quote':
      return piecesOf(block.blocks, reading, 'quote')
    case 'table':
    case 'picture':
    case 'code':
      return [
        {
          type: 'whole',
          source: block.id,
          place: block.place,
          kind: block.type,
          blocks: toBlocks([block], reading.conversion),
          original: [block]
        }
      ]
    case 'fence':
      if (block.kind === 'notes') return [{type: 'notes', source: block.id, original: block.blocks}]
      return [
        {
          type: 'whole',
          source: block.id,
          place: block.place,
          kind: 'slide',
          blocks: toBlocks(block.blocks, reading.conversion),
          original: block.blocks
        }
      ]
    case 'rule':
      return []
    default:
      return unreachable(block)
  }
}

function itemPieces({id, label, blocks, place}: ListItem, reading: PieceReading): Piece[] {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return piecesOf(blocks, reading, 'item')
  const text = labelled(first.label, first.children, first.place)
  const piece = textPiece({source: id, place, look: 'item', marker: label, labelled: first.label !== '', text}, reading)
  return [...piece, ...piecesOf(more, reading, 'item')]
}

function textPiece(piece: Omit<TextPiece, 'type' | 'units' | 'spoken'>, reading: PieceReading): Piece[] {
  const text = piece.text.filter(({type}) => type !== 'footnote')
  return plainText(text).trim() === ''
    ? []
    : [{...piece, type: 'text', text, units: unitsOf(text, reading, piece.labelled || piece.look === 'title'), spoken: piece.text}]
}
