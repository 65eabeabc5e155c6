import {type LegacyEncoding, looksLegacy} from '../../../language/legacy/looks-legacy.js'
import {type FontEncoding, toUnicode} from '../../../language/legacy/to-unicode.js'
import {isVniMark} from '../../../language/legacy/vni.js'
import type {Piece, TextPiece} from './pieces.js'

/** A paragraph whose text was in an old encoding, and how that was known. */
export interface Converted {
  readonly encoding: LegacyEncoding
  readonly by: 'font' | 'characters'
}

/** Letters that only Unicode has: where they stand, a text was typed in Unicode, whatever its font. */
const onlyUnicode = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/

const isText = (piece: Piece): piece is TextPiece => piece.type === 'text'
const textOf = (pieces: readonly TextPiece[]): string => pieces.map(({text}) => text).join('')

/**
 * The pieces of a paragraph with the text of old encodings in Unicode: told by the font, run by run, or by the characters where the font
 * says nothing. `onConvert` is told of each way once.
 */
export function inUnicode(pieces: readonly Piece[], onConvert: (converted: Converted) => void): Piece[] {
  const texts = pieces.filter(isText)
  const byFont = texts.filter(({font}) => font !== '')
  const isFontTrue = byFont.length > 0 && !onlyUnicode.test(textOf(byFont))
  const others = textOf(isFontTrue ? texts.filter(({font}) => font === '') : texts)
  const guessed = onlyUnicode.test(others) ? null : looksLegacy(others)
  if (!isFontTrue && guessed === null) return [...pieces]
  const encodingOf = (piece: TextPiece): FontEncoding | null => {
    if (isFontTrue && piece.font !== '') return encodingNamed(piece.font)
    return guessed && {encoding: guessed, capitals: false}
  }
  return whole(pieces, encodingOf).map((piece) => {
    const encoding = isText(piece) ? encodingOf(piece) : null
    if (!isText(piece) || !encoding) return piece
    const text = toUnicode(piece.text, encoding)
    const isByFont = isFontTrue && piece.font !== ''
    if (text !== piece.text) onConvert({encoding: encoding.encoding, by: isByFont ? 'font' : 'characters'})
    return {...piece, text}
  })
}

function encodingNamed(font: string): FontEncoding {
  return {encoding: font.startsWith('vni') ? 'vni' : 'tcvn3', capitals: font.endsWith('capitals')}
}

/** Letters of VNI that two pieces share, put into the first of them. */
function whole(pieces: readonly Piece[], encodingOf: (piece: TextPiece) => FontEncoding | null): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isVni = isText(piece) && encodingOf(piece)?.encoding === 'vni'
    if (
      isVni &&
      last &&
      isText(last) &&
      encodingOf(last)?.encoding === 'vni' &&
      isVniMark(piece.text.charAt(0)) &&
      /[aeouyôö]$/i.test(last.text)
    ) {
      joined[joined.length - 1] = {...last, text: last.text + piece.text.charAt(0)}
      if (piece.text.length > 1) joined.push({...piece, text: piece.text.slice(1)})
    } else joined.push(piece)
  }
  return joined
}
