import {foldTone} from '../../language/fold.js'

/**
 * Whether two texts have the same words and figures: they differ in spaces, Unicode form and the placement of tone marks only. What a
 * program is about to write over an author's file has to pass this, whatever the rules think.
 */
export function sameWords(before: string, after: string): boolean {
  const [one, other] = [before.normalize('NFC'), after.normalize('NFC')]
  return letters(one) === letters(other) && folded(one) === folded(other) && figures(one) === figures(other)
}

/** All but spaces, without tone marks, wherever they stand: `hòa` and `hoà` are `hoa`; capitals stay. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .replaceAll(' ', '')

/** All but spaces, with one placement of tone marks. */
const folded = (text: string): string => foldTone(text).replaceAll(' ', '')

const figures = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')
