import type {Equation} from '../../types.js'
import {agree, nounOf} from './agree.js'
import type {Figure} from './figures.js'
import {isClass, isWholeNoun} from './generic.js'
import {judge} from './judge.js'
import {readParts} from './lists.js'
import {next, wordsAfter} from './near.js'
import {type Opening, openingOf} from './openings.js'
import {sentenceBefore} from './wholes.js'
import {isMean} from './words.js'

const within =
  /^(?:[^.;()]*[\s,])?(?:có|thì|đã có|với)\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\s]{0,40}\s)?$|^[^.;()]{0,120},\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\s]{0,60}\s)?$/
/** The sum that a whole and the list of its parts state, by the first part: `231 sản phẩm (21 sản phẩm 04 sao; 210 sản phẩm 03 sao)`. */
export function readSum(first: Figure): Equation | null {
  if (first.kind !== 'amount' || first.at === 0 || !next(first) || first.change === 'up' || first.change === 'down') return null
  const opening = openingOf(first)
  const whole = opening ? wholeBefore(first, opening) : withinWhole(first)
  if (!whole) return null
  const parts = readParts(first, (figure) => !figure.percent && (agree(figure, first) || counts(figure, whole)))
  return parts.parts.length < 2 ? null : judge(whole, parts, opening ?? 'within')
}

/** The nearest level before a list that counts what its first part counts; figures of other things may stand between. */
function wholeBefore(first: Figure, opening: Opening): Figure | null {
  if (opening === 'all' && hasOwnSubject(first)) return null
  const depth = opening === 'brackets' ? first.depth - 1 : first.depth
  const sentence = /[.!?…]\s?(?:số|trong|bao gồm|gồm|cụ thể|chia ra)/.test(first.before) ? first.sentence - 1 : first.sentence
  let skipped = 0
  for (let at = first.at - 1; at >= Math.max(0, first.at - 8); at--) {
    const figure = first.line.figures[at]!
    if (figure.sentence !== sentence || skipped > 3) return null
    if (figure.depth > depth) continue
    if (isWhole(figure, first)) return figure
    if (opening === 'brackets' && skipped > 0) return null
    skipped++
  }
  return null
}

/** Whether `gồm` has a subject of its own between the whole and itself: `350 đại biểu, Đoàn Chủ tịch gồm 5 đồng chí`. */
function hasOwnSubject({before}: Figure): boolean {
  const at = before.search(/(?:trong đó )?(?:bao gồm|gồm|(?:chia|phân) (?:ra|thành)|cụ thể)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/)
  const clause = before.slice(0, at)
  return /[,;.]\s?(?!(?:số|tổng số|trong)\s)[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ][^,;:.]*\s$/.test(clause)
}

function isWhole(figure: Figure, first: Figure): boolean {
  if (figure.kind === 'rank' || figure.percent || figure.change === 'up' || figure.change === 'down') return false
  return !isMean(figure.before.slice(figure.before.lastIndexOf(',') + 1)) && counts(first, figure)
}

/** Whether a part counts what a whole counts: the same noun, one that the whole's words name, or a kind of it. */
export function counts(part: Figure, whole: Figure): boolean {
  if (agree(part, whole)) return true
  const noun = nounOf(part)
  const wide = nounOf(whole)
  if (noun === '' || wide === '' || noun.startsWith('lượt') !== wide.startsWith('lượt')) return false
  return (
    isWholeNoun(wide, noun) ||
    (part.unit === null && isClass(noun)) ||
    ` ${wordsAfter(whole).replace(/[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+/g, ' ')} `.includes(` ${noun} `)
  )
}

/** `Trong 402 đại biểu có 48 đại biểu đương nhiên và 354 …`; `Trong tổng thu, thu nội địa 8.316 tỷ đồng` of the sentence before. */
function withinWhole(first: Figure): Figure | null {
  if (first.before.includes('trong ') && /[.!?…]\s(?:trong tổng|trong số)\s[^,.;()\d]{1,40},[^,;.()]{0,60}$/.test(first.before)) {
    return sentenceBefore(first).find((figure) => isWhole(figure, first)) ?? null
  }
  const whole = first.line.figures[first.at - 1]!
  if (whole.sentence !== first.sentence || whole.kind === 'rank' || whole.percent || whole.depth !== first.depth) return null
  if (!/^(?:trong|số|các)$/.test(whole.word)) return null
  const opens = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])trong\s(?:tổng\s)?(?:số\s)?(?:các\s)?$/.test(whole.before)
  return opens && within.test(first.before) && counts(first, whole) ? whole : null
}
