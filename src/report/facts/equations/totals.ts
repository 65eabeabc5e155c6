import type {Equation} from '../../types.js'
import {agree} from './agree.js'
import {undusted} from './equation.js'
import type {Figure} from './figures.js'
import {figuresBefore, wordsAfter} from './near.js'
import {sumEquation} from './sum-equation.js'
import {termValue} from './values.js'
import {isMean} from './words.js'

const total = /[,;:–-]\s?(?:tổng cộng|cộng chung|cộng lại|cộng|tất cả|tổng số)(?:\s(?:là|có|được|đạt|bằng))?\s$/

/** Last words of what `total` finds: few figures need a further look. */
const totals = new Set(['cộng', 'chung', 'lại', 'cả', 'số', 'là', 'có', 'được', 'đạt', 'bằng'])

/** `… 1.234,5 triệu USD, … 415,3 triệu USD, tổng cộng 1.650 triệu USD`: the total comes last. */
export function readTotal(figure: Figure): Equation | null {
  if (figure.kind !== 'amount' || !totals.has(figure.word) || !total.test(figure.before.slice(-40))) return null
  const parts = addendsBefore(figure)
  return parts ? sumEquation(figure, parts) : null
}

/** All figures of the sentence before a total, where they count the same and none is a part or a mean; at least two. */
function addendsBefore(figure: Figure): Figure[] | null {
  const parts: Figure[] = []
  for (const part of figuresBefore(figure)) {
    if (part.depth > figure.depth) continue
    if (part.kind !== 'amount' || part.change !== null || !agree(part, figure)) return null
    parts.unshift(part)
  }
  return parts.length < 2 || parts.some(({before}) => /trong đó/.test(before) || isMean(before)) ? null : parts
}

/** `8 + 7 + 39 + 8 = 62`. */
export function readWrittenSum(figure: Figure): Equation | null {
  if (figure.word !== '' || !/=\s?$/.test(figure.before)) return null
  const parts: Figure[] = []
  for (const part of figuresBefore(figure)) {
    parts.unshift(part)
    if (!/^[^+=,;.]{0,40}\+\s?$/.test(part.before)) break
  }
  return parts.length > 1 && parts.every(({kind}) => kind === 'amount') ? sumEquation(figure, parts) : null
}

/**
 * `12.600 ha lúa, 4.050 ha cây ăn quả; … cho 16.650 ha`: a figure that is the sum of all that were counted in its sentence, to four
 * digits at least, so that it is no chance. Stated only where it holds.
 */
export function readRepeatedTotal(figure: Figure): Equation | null {
  const {reading} = figure.quantity
  if (reading.kind !== 'amount' || figure.change !== null || figure.unit === null || !isLong(reading.min) || !hasAddends(figure))
    return null
  const parts = [...figuresBefore(figure)].filter((part) => part.unit === figure.unit && part.depth <= figure.depth).reverse()
  if (parts.length < 2 || parts.some(({kind, change}) => kind !== 'amount' || change !== null)) return null
  const sum = parts.reduce((known, part) => known + termValue(part).exact, 0)
  return sum === termValue(figure).exact && !/=\s?$/.test(figure.before) ? sumEquation(figure, parts) : null
}

/** Whether two figures at least of one unit stand before a figure in its sentence. */
function hasAddends({line: {figures}, at, sentence, unit}: Figure): boolean {
  let found = 0
  for (let index = at - 1; index >= Math.max(0, at - 8) && figures[index]!.sentence === sentence; index--)
    if (figures[index]!.unit === unit) found++
  return found > 1
}

/** Four digits and more, zeros at the end apart. */
function isLong(value: number): boolean {
  let digits = value
  while (!Number.isInteger(digits) && digits < 1000) digits = undusted(digits * 10)
  while (digits >= 1000 && digits % 10 === 0) digits /= 10
  return digits >= 1000
}

/** `hoàn thành 25/30 nhiệm vụ …; 03 nhiệm vụ đang triển khai và 02 nhiệm vụ xin lùi`: what is left of a ratio's whole. */
export function readRemainder(ratio: Figure): Equation | null {
  if (ratio.kind !== 'ratio' || ratio.unit === null || ratio.scale > 1) return null
  const {figures} = ratio.line
  const rests: Figure[] = []
  for (let at = ratio.at + 1; at < Math.min(figures.length, ratio.at + 8); at++) {
    const figure = figures[at]!
    if (figure.sentence !== ratio.sentence || figure.depth < ratio.depth || figure.kind !== 'amount') break
    if (figure.unit === ratio.unit && figure.change === null) rests.push(figure)
  }
  const [rest] = rests
  if (!rest || rests.some(({before}) => /trong đó|gồm/.test(before))) return null
  const equation = sumEquation(ratio, [ratio, ...rests])
  const left = rests.length === 1 && rest.at === ratio.at + 1 && isLeft(rest)
  return equation.stated === termValue(ratio, 'whole').exact && (left || equation.holds !== false) ? equation : null
}

/** `còn 02 chỉ tiêu chưa đạt`, `vắng 02 đại biểu`. */
function isLeft(rest: Figure): boolean {
  return (
    /vắng\s(?:mặt\s)?$/.test(rest.before) ||
    (/(?:còn|còn lại)\s$/.test(rest.before) && /^\s?(?:chưa|không)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(wordsAfter(rest)))
  )
}
