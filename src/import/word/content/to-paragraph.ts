import type {ParagraphFacts} from '../prepare/types.js'
import type {Piece} from './pieces.js'
import {raise} from './raised.js'
import type {Anchor, MarkedSpan, Paragraph, TextMarks} from './types.js'

/** A paragraph of its pieces (in Unicode), after the label that Word gives it. */
export function toParagraph(number: number, facts: ParagraphFacts, pieces: readonly Piece[]): Paragraph {
  const spans: MarkedSpan[] = []
  const anchors: Anchor[] = []
  let text = ''
  const add = (added: string, {bold, italic, strike, link}: TextMarks): void => {
    const last = spans.at(-1)
    const marks = last ? (/^\p{M}+/u.exec(added)?.[0] ?? '') : ''
    if (last && marks !== '') {
      // A tone that is set differently from its letter belongs to the letter all the same.
      text = text.slice(0, -1) + (text.slice(-1) + marks).normalize('NFC')
      spans[spans.length - 1] = {...last, end: text.length}
      add(added.slice(marks.length), {bold, italic, strike, link})
      return
    }
    const composed = added.normalize('NFC')
    if (composed === '') return
    const start = text.length
    text += composed
    const isAlike = last && last.bold === bold && last.italic === italic && last.strike === strike && last.link === link
    if (isAlike) spans[spans.length - 1] = {...last, end: text.length}
    else spans.push({start, end: text.length, bold, italic, strike, link})
  }
  const {label} = facts
  if (label && !label.isBullet) add(label.text + label.suffix, {bold: label.bold, italic: label.italic, strike: false, link: ''})
  for (const piece of pieces) {
    if (piece.type === 'note') anchors.push({at: text.length, note: piece.key})
    else if (piece.type === 'picture') anchors.push({at: text.length, picture: piece.index})
    else add(raise(piece.caps ? piece.text.toUpperCase() : piece.text, piece.raised), piece)
  }
  return {type: 'paragraph', number, facts, text, spans, anchors}
}
