import {toLowerCase} from './lower-case.js'

/** The toned letter, and its twin without a tone together with the tone mark (U+0300 …). */
const toned = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/g

/** `oà` or `uỷ` at the end of a syllable as `òa`, `ủy`; other pairs (`uà` of `quà`, `ua`) are left alone. */
function moveTone(whole: string, first: string, second: string): string {
  if ((first === 'u') !== 'ỳýỷỹỵ'.includes(second)) return whole
  const [base = '', tone = ''] = second.normalize('NFD')
  return (first + tone).normalize('NFC') + base
}

/**
 * Text for comparing: composed, in lower case, and with one placement of the tone mark on open oa, oe, uy
 * (`hoà` and `hòa`, `Uỷ` and `Ủy` are the same word). Composed text keeps its length, so that offsets stay true.
 */
export function foldTone(text: string): string {
  return foldLower(toLowerCase(text.normalize('NFC')))
}

/** The same of text that is composed and in lower case already. */
export function foldLower(lower: string): string {
  return lower.replace(toned, moveTone)
}

/** Text as an ASCII name of lower-case letters, digits and single hyphens; empty when nothing of that is left. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
