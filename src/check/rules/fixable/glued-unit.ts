import {isSyllableInAnyCase} from '../../../language/syllables.js'
import type {Parsed} from '../../../parse/types.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** Units that are no syllables of Vietnamese; `đ` after a price is usual, and `h` is a time. */
const units: ReadonlySet<string> = new Set('m km cm mm ha kg kw kwh mw mwh gwh kv kva mva usd vnd vnđ eur'.split(' '))

/** `69.434m`, `15ha`, `5tỷ`, `90%trở lên`. Not mended: a figure is never touched. */
export const gluedUnit = spotRule({
  id: 'glued-unit',
  severity: 'note',
  what: {vi: 'Đơn vị hoặc chữ viết liền với số', en: 'A unit or word touches its number'},
  find: ({parsed}) => findGlued(parsed)
})

function findGlued(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).units.flatMap((at): Spot[] => {
    const word = /^([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)[²³23]?(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}’'(@]|-\d)/u.exec(text.slice(at, at + 12))?.[1]
    if (word === undefined || !isUnit(word)) return []
    const number = /(?:^|[\s(“/–-])(\d+(?:[.,]\d+)*%?)$/.exec(text.slice(Math.max(0, at - 24), at))?.[1]
    if (number === undefined || !textRanges(parsed).around(at)) return []
    return [{start: at - number.length, end: at + word.length}]
  })
}

/** A unit, or any word of Vietnamese in small letters: `5tỷ`, `12xã`. A letter alone belongs to a name: `1a`. */
const isUnit = (word: string): boolean =>
  units.has(word.toLowerCase()) || (word.length > 1 && word === word.toLowerCase() && isSyllableInAnyCase(word))
