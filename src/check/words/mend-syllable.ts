import {isSyllable} from '../../language/syllables.js'

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/
const vowel = /^[aăâeêioôơuưy]/

/** A letter without its tone mark. */
const bare = (letter: string): string => letter.normalize('NFD').replace(toneMark, '').normalize('NFC')
/** A letter with a tone mark. */
const toned = (letter: string, tone: string): string => (letter + tone).normalize('NFC')

/** Word with another letter at an index. */
const withLetter = (letters: readonly string[], at: number, letter: string): string =>
  letters.map((old, index) => (index === at ? letter : old)).join('')

/** `ng` for `ngh`, `g` for `gh` and the other way round: no names are spelled so either. */
function initials(word: string): string[] {
  if (/^n?gh/.test(word)) return [word.replace('gh', 'g')]
  return /^n?g/.test(word) ? [word.replace('g', 'gh')] : []
}

/** The tone mark on another letter: `hịên`, `tòan`. */
function movedTones(word: string): string[] {
  const letters = [...word]
  const at = letters.findIndex((letter) => bare(letter) !== letter)
  const tone = toneMark.exec(letters[at]?.normalize('NFD') ?? '')?.[0]
  if (tone === undefined) return []
  const level = letters.map(bare)
  return level.flatMap((letter, index) => (index !== at && vowel.test(letter) ? [withLetter(level, index, toned(letter, tone))] : []))
}

/** One horn of the two: `đuợc`, `truơng`, `phưong`. */
function horns(word: string): string[] {
  const letters = [...word]
  const o = letters.findIndex((letter, at) => letters[at - 1] === 'ư' && bare(letter) === 'o')
  const horned = o < 0 ? word : withLetter(letters, o, toned(letters[o]!, '\u031b'))
  return [word.replace(/u(?=[ơờớởỡợ])/, 'ư'), horned].filter((one) => one !== word)
}

const kin = ['aăâ', 'eê', 'oôơ', 'uư']

/** Another hat, breve or horn: `nhièu`. */
function otherHats(word: string): string[] {
  const letters = [...word]
  return letters.flatMap((letter, at) => {
    const level = bare(letter)
    const tone = toneMark.exec(letter.normalize('NFD'))?.[0] ?? ''
    const others = [...(kin.find((family) => family.includes(level)) ?? '')].filter((other) => other !== level)
    return others.map((other) => withLetter(letters, at, toned(other, tone)))
  })
}

/** A stop without its tone mark: `đươc`, `viêc`. */
function stopTones(word: string): string[] {
  if (!/[cpt]$|ch$/.test(word) || toneMark.test(word.normalize('NFD'))) return []
  const letters = [...word]
  const last = letters.findLastIndex((letter) => vowel.test(letter))
  return last < 0 ? [] : ['\u0301', '\u0323'].map((tone) => withLetter(letters, last, toned(letters[last]!, tone)))
}

/** A letter struck twice: `quyếtt`, `lyý`. */
function struckTwice(word: string): string[] {
  const base = (letter: string | undefined): string => (letter ?? '').normalize('NFD').charAt(0)
  return [...word].flatMap((letter, at, letters) => {
    if (at === 0 || base(letters[at - 1]) !== base(letter)) return []
    return [at - 1, at].map((left) => letters.filter((_, index) => index !== left).join(''))
  })
}

/** Two letters in the wrong order: `thnàh`. */
function swapped(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
}

/** Slips that are none in a name of another language either; and those of a word in lower case. */
const ofNames = [initials, movedTones, horns]
const ofWords = [...ofNames, stopTones, otherHats, struckTwice, swapped]

/**
 * The syllables that a word in lower case may have been meant to be, by one slip of the hand; empty where none is known: a foreign word, an
 * abbreviation, several syllables written as one (`ôtô`).
 */
export function mendSyllable(word: string, isName: boolean): readonly string[] {
  if (isCompound(word)) return []
  for (const slip of isName ? ofNames : ofWords) {
    const mended = slip(word).filter(isSyllable)
    if (mended.length > 0) return [...new Set(mended)]
  }
  return []
}

/** Whether a word is two syllables. The second has an initial: a tone mark in the wrong place cuts one syllable as well (`hị-ên`). */
function isCompound(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    if (!vowel.test(bare(word.charAt(at))) && isSyllable(word.slice(0, at)) && isSyllable(word.slice(at))) return true
  }
  return false
}
