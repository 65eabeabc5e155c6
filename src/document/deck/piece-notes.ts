import type {Footnote} from '../../report/types.js'
import {labelled} from '../convert/labelled.js'
import type {Piece} from '../text/pieces.js'
import type {Paragraph} from '../types.js'
import {noteBlocks, textNotes} from './notes.js'

/** A piece in full for the speaker. A table is seen whole on its slides: it is not read out. */
export function pieceNotes(piece: Piece, footnotes: readonly Footnote[]): Paragraph[] {
  switch (piece.type) {
    case 'text':
      return textNotes(labelled(piece.marker, piece.spoken, piece.place), piece.source, footnotes)
    case 'whole':
      return piece.kind === 'table' ? [] : noteBlocks(piece.original, footnotes)
    case 'notes':
      return noteBlocks(piece.original, footnotes)
  }
}
