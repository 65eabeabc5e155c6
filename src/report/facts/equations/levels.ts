import {agree} from './agree.js'
import type {Figure} from './figures.js'
import {figuresBefore, next} from './near.js'

/** Two levels of the same. */
export interface Levels {
  readonly from: Figure
  readonly to: Figure
}

/** Last words of `từ`, `từ mức`, `từ hạng` …. */
export const froms = new Set(['từ', 'mức', 'số', 'hạng', 'trí', 'thứ'])

const opensFrom = /(?:^|[\s,(:])từ\s(?:mức\s|con số\s|hạng\s|vị trí\s|thứ\s)?$/
const opensTo =
  /(?:^|\s)(?:lên|xuống|thành|còn|đến|tới|sang|về)(?:\s(?:mức|còn|tới|đến|ước|đạt|khoảng|chỉ|là|hạng|vị trí|thứ|con số|gần|trên)){0,3}\s$/

/** Whether two figures are the levels of `từ … lên …`. */
function isFromTo(from: Figure, to: Figure): boolean {
  if (from.kind === 'ratio' || to.kind === 'ratio' || (from.kind === 'rank') !== (to.kind === 'rank')) return false
  if (!froms.has(from.word) || !opensFrom.test(from.before) || !opensTo.test(to.before) || /;/.test(to.before)) return false
  return from.percent === to.percent ? agree(from, to) : from.unit === null && from.scale === 1
}

/** The level that is told in the end: of `từ 22,1% xuống 18,4%` the second, of a level alone itself. */
export function reachedLevel(level: Figure): Figure {
  const to = next(level)
  return to && isFromTo(level, to) ? to : level
}

/** The levels right before a change: `từ A lên B, tăng C`. A change between is passed over: `giảm 59, tương ứng giảm 3,5%`. */
export function levelsOf(change: Figure): Levels | null {
  let to: Figure | null = null
  for (const figure of figuresBefore(change)) {
    if (figure.depth > change.depth) continue
    if (to) return isFromTo(figure, to) ? {from: figure, to} : null
    if (figure.change !== null || figure.unit === 'lần') continue
    to = figure
  }
  return null
}

const levelsFollow = /^[^;.]{0,40}[,(]?\s?(?:(?:tức là|cụ thể|là|tăng|giảm|nâng|số)\s)?từ\s(?:mức\s|hạng\s)?$/

/** The levels right behind a change: `giảm 20%, từ 2.500 xuống 2.000 đồng`. */
export function levelsBehind(change: Figure): Levels | null {
  const from = next(change)
  const to = from && next(from)
  return from && to && levelsFollow.test(from.before) && isFromTo(from, to) ? {from, to} : null
}

/** Years, months and the like are no levels. */
export const isTime = ({unit}: Figure): boolean => unit !== null && /^(?:năm|tháng|quý|tuần|ngày|giờ)$/.test(unit)
