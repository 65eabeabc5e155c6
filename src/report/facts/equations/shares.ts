import type {Equation} from '../../types.js'
import {placeOf, undusted, verdict} from './equation.js'
import type {Figure, Line} from './figures.js'
import {reachedLevel} from './levels.js'
import {outside, readParts} from './lists.js'
import {figuresBefore, wordsAfter} from './near.js'
import {mayEqual, sumOf, sure, termValue} from './values.js'

/** Words that tell of what a whole is made of. */
const structure = /cơ cấu|t[ỷỉ] trọng/
const rest = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:còn lại|còn lại là)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;]{0,40}$/

/** Names of all parts of some wholes; the last one may be left out of the economy's, where the others then do not reach 100 %. */
const economy = [/nông/, /công nghiệp|xây dựng/, /dịch vụ/]
const ratings: readonly (readonly RegExp[])[] = [
  [/hoàn thành (?:xuất sắc|tốt)/, /không hoàn thành/],
  [/(?:tốt|giỏi|khá)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/, /yếu|kém|chưa đạt|không đạt/],
  [/(?<!không )(?:tán thành|đồng ý)/, /không (?:tán thành|đồng ý)/],
  [/(?<!không )hài lòng/, /không hài lòng/]
]

/** The shares of one whole, by the first of them: they give 100 %. Null where some may be missing, unless they do. */
export function readShares(first: Figure): Equation | null {
  if (!isShare(first) || !goesOn(first) || !opens(first)) return null
  const told = isTold(first)
  if (!told && !isHinted(first)) return null
  const {parts: found, plain} = readParts(first, isShare)
  const other = found.findIndex((share, index) => index > 0 && otherRate.test(outside(share.before)))
  const parts = uninterrupted(other < 0 ? found : found.slice(0, other))
  if (parts.length < 2 || !plain || parts.some((share) => /trở lên|trở xuống/.test(nameOf(share)))) return null
  return statedShares(parts, told)
}

/** The shares up to one that another share follows which is no part: of `từ 65% …, 20% … sang 50% …, 28% …` those of the first time. */
function uninterrupted(parts: readonly Figure[]): readonly Figure[] {
  const end = parts.findIndex((part, index) => {
    const next = parts[index + 1]
    if (!next) return false
    const between = part.line.figures.slice(part.at + 1, next.at)
    return between.some((figure) => figure.depth === part.depth && isShare(figure) && figure !== reachedLevel(part))
  })
  return end < 0 ? parts : parts.slice(0, end + 1)
}

/** The equation of shares that, by what they came to, give 100 % or are to; null for others. */
function statedShares(parts: readonly Figure[], told: boolean): Equation | null {
  const reached = parts.map(reachedLevel)
  const computed = sumOf(reached.map((part) => termValue(part)))
  const stated = mayEqual(computed, sure(100)) || isComplete(parts[0]!, parts.map(nameOf), computed.low > 100, told)
  return stated ? sharesEquation(reached) : null
}

/** A share that is named so is one of something else. */
const otherRate = /t[ỷỉ] lệ|tốc độ|tăng trưởng|t[ỷỉ] suất|hộ nghèo|che phủ/

const hint = /còn lại|không|chưa đạt|yếu|kém/

/** Whether words near the shares after the first name a rest, or the last of some ratings. */
function isHinted({line, at}: Figure): boolean {
  const {figures, tail} = line
  for (let index = at + 1; index < Math.min(figures.length, at + 6); index++) if (hint.test(figures[index]!.before)) return true
  return at + 6 >= figures.length && hint.test(tail)
}

/** All words around a share that may name it. */
const nameOf = (share: Figure): string => `${outside(share.before)} ${/^[^,.;()]*/.exec(wordsAfter(share))![0]}`

const isShare = (figure: Figure): boolean =>
  figure.percent && figure.kind === 'amount' && figure.per === '' && (figure.change === null || figure.change === 'keep')

/** Whether another share follows near. */
function goesOn({line, at, sentence}: Figure): boolean {
  for (let index = at + 1; index < at + 4; index++) {
    const figure = line.figures[index]
    if (figure?.sentence === sentence && isShare(figure)) return true
  }
  return false
}

/** Whether a share is the first of its list: no share stands right before it in the same clause list. */
function opens(first: Figure): boolean {
  for (const figure of figuresBefore(first)) {
    if (figure.depth > first.depth) continue
    return !isShare(figure) || /[.:]|trong đó|cơ cấu|tỷ trọng/.test(first.before)
  }
  return true
}

/** Whether the sentence says before its first share that it tells what a whole is made of. */
function isTold(first: Figure): boolean {
  if (structure.test(first.before)) return true
  for (const figure of figuresBefore(first)) if (structure.test(figure.before)) return true
  return false
}

/** Whether parts are all that there are, by their names. */
function isComplete(first: Figure, names: readonly string[], over: boolean, told: boolean): boolean {
  if (told && economy.every((kind) => names.some((name) => kind.test(name)))) {
    return over || names.some((name) => /thuế/.test(name)) || /lao động/.test(`${first.before} ${names.join(' ')}`)
  }
  if (names.length > 1 && rest.test(names.at(-1)!)) return true
  return ratings.some((ends) => ends.every((end) => names.some((name) => end.test(name)))) && names.length > 1
}

/** Percentages that give 100 together; the text states that by calling them shares. */
function sharesEquation(parts: readonly Figure[]): Equation {
  const sum = sumOf(parts.map((part) => termValue(part)))
  const exact = nearestSum(parts)
  return {
    kind: 'sum',
    terms: parts.map(({quantity}) => quantity.index),
    result: null,
    stated: 100,
    computed: undusted(exact),
    holds: verdict({...sum, exact}, sure(100), true),
    place: placeOf(parts, parts[0]!)
  }
}

/** The sum of shares; where some are ranges, the one of their sums that is nearest to the whole. */
function nearestSum(parts: readonly Figure[]): number {
  const [least, most] = parts.reduce<readonly [number, number]>(
    ([low, high], {quantity: {reading}}) => (reading.kind === 'amount' ? [low + reading.min, high + reading.max] : [low, high]),
    [0, 0]
  )
  return Math.min(Math.max(100, least), most)
}

/** `335.000 triệu đồng (68,8%) và tiết kiệm chi 151.750 triệu đồng (31,2%)`: shares in brackets of their own. Stated only where they give 100. */
export function readSharesInBrackets(last: Figure): Equation | null {
  if (!isShare(last) || last.depth === 0 || !alone(last)) return null
  const shares = [last]
  for (let at = last.at - 2; at >= Math.max(0, last.at - 16); at -= 2) {
    const share = last.line.figures[at]!
    if (share.sentence !== last.sentence || share.depth !== last.depth || !isShare(share) || !alone(share)) break
    shares.unshift(share)
  }
  const equation = shares.length > 1 ? sharesEquation(shares) : null
  return equation && equation.holds !== false ? equation : null
}

/** Whether a share stands right after `(`, behind a figure of its own. */
const alone = ({before, line, at, sentence}: Figure): boolean =>
  /\(\s?(?:chiếm\s|đạt\s|bằng\s)?$/.test(before) && line.figures[at - 1]?.sentence === sentence

/** The first shares of the items of a list whose line says `cơ cấu`. */
export function sharesOfItems(words: string, items: readonly (Line | null)[]): Equation | null {
  if (!structure.test(words)) return null
  const parts = items.flatMap((item) => (item && isShare(item.figures[0]!) ? [item.figures[0]!] : []))
  if (parts.length < items.length) return null
  return statedShares(parts, true)
}
