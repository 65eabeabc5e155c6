import type {Equation} from '../../types.js'
import {agree} from './agree.js'
import type {Figure} from './figures.js'
import {isTime, levelsOf} from './levels.js'
import {figuresBefore, next} from './near.js'
import {ratioOf} from './ratios.js'
import {isMean} from './words.js'

const verb = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:gấp|bằng|gấp khoảng|tăng|tăng gấp|cao gấp|nhiều gấp|lớn gấp)\s$/
const level =
  /^\s?(?:so với\s|của\s)?[^,;.()\d]{0,60}(?:năm \d{4}\s?|\d{1,2} năm [^,;.()\d]{0,20})?(?:\(\s?[^,;()\d]{0,30}(?:năm \d{4}\s)?[^,;()\d]{0,20})?$/

/** `98.000 tỷ đồng …, gấp 1,6 lần năm 2020 (61.250 tỷ đồng)`, `từ 38 lên 57 triệu đồng, gấp 1,5 lần`: level to level. */
export function readMultiple(times: Figure): Equation | null {
  if (times.unit !== 'lần' || !verb.test(times.before)) return null
  const levels = levelBehind(times) ?? levelsOf(times)
  if (!levels) return null
  const equation = ratioOf(levels.to, levels.from, times, 1)
  // `tăng 1,6 lần` is meant in two ways.
  if (/tăng\s$/.test(times.before) && equation.holds === false) return null
  return equation
}

function levelBehind(times: Figure): {readonly from: Figure; readonly to: Figure} | null {
  const from = next(times)
  if (
    from?.kind !== 'amount' ||
    from.percent ||
    from.change !== null ||
    !level.test(from.before) ||
    /\s(?:và|đạt|(?<!so )với|cho)\s/.test(from.before)
  )
    return null
  for (const to of figuresBefore(times)) {
    if (to.depth > times.depth || to.percent || to.unit === 'lần' || to.change !== null || isTime(to) || isMean(to.before)) continue
    return agree(to, from) ? {from, to} : null
  }
  return null
}
