import type {Parsed} from '../../../parse/types.js'
import type {ToneStyle} from '../../types.js'
import {isLetter} from './characters.js'
import type {Spot} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** Onsets after which Vietnamese has the open rime; other syllables (`Noé`) are of other languages. */
const onsets: Readonly<Record<string, ReadonlySet<string>>> = {
  oa: new Set(['', ...'b ch d đ g h kh l ng nh p r s t th tr v x'.split(' ')]),
  oe: new Set(['', ...'b ch đ h kh l ng nh s t th x'.split(' ')]),
  uy: new Set(['', ...'b d đ h kh l ng nh p s t th tr v x'.split(' ')])
}

/** Two vowels with their tone mark: the rime in small letters, and the same with the mark on the other vowel. */
interface Pair {
  readonly rime: string
  readonly moved: string
}

/** Every pair, in small letters and capitals: `òa`, `Òa`, `ÒA`, `oÀ` … */
const pairs: ReadonlyMap<string, Pair> = new Map(
  Object.keys(onsets).flatMap((rime) =>
    [...'\u0300\u0301\u0303\u0309\u0323'].flatMap((tone) =>
      cases(rime).flatMap(([first = '', second = '']) => {
        const one = (first + tone + second).normalize('NFC')
        const other = (first + second + tone).normalize('NFC')
        return [
          [one, {rime, moved: other}],
          [other, {rime, moved: one}]
        ] as const
      })
    )
  )
)

function cases([first = '', second = '']: string): string[] {
  return [first, first.toUpperCase()].flatMap((one) => [one + second, one + second.toUpperCase()])
}

/** How many words of a placement there may be at most: cheap to tell before they are read. */
export function mostToneWords(parsed: Parsed, style: ToneStyle): number {
  return style === 'hòa' ? sweep(parsed).firstTones.length : sweep(parsed).secondTones.length
}

/** Words with a tone mark on open oa, oe, uy in one placement; each change moves the mark to the other vowel. */
export function toneWords(parsed: Parsed, style: ToneStyle): readonly Spot[] {
  const {firstTones, secondTones} = sweep(parsed)
  return style === 'hòa' ? firstTones.flatMap((at) => read(parsed, at)) : secondTones.flatMap((at) => read(parsed, at - 1))
}

/** The word whose two vowels begin at an offset; none where they are no pair of Vietnamese. */
function read(parsed: Parsed, start: number): Spot[] {
  const {text} = parsed
  const pair = pairs.get(text.slice(start, start + 2))
  if (!pair) return []
  const from = wordStart(text, start)
  if (!onsets[pair.rime]?.has(text.slice(from, start).toLowerCase())) return []
  const range = textRanges(parsed).around(from)
  if (!range || range.end < start + 2) return []
  return [{start: from, end: start + 2, change: {start, end: start + 2, text: pair.moved}}]
}

function wordStart(text: string, at: number): number {
  let from = at
  while (isLetter(text.charCodeAt(from - 1)) && at - from < 6) from--
  return from
}
