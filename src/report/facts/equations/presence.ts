import type {Equation} from '../../types.js'
import {agree} from './agree.js'
import type {Figure} from './figures.js'
import {figuresBefore} from './near.js'
import {sumEquation} from './sum-equation.js'

const summoned = /triệu tập[^,;.()\d]{0,40}$/
const present = /(?:có mặt|dự họp|tham dự)[^,;.()\d]{0,40}$/
const absent = /vắng(?: mặt)?(?::| là| có)?\s$/

const absents = new Set(['vắng', 'mặt', 'là', 'có'])

/** `triệu tập 402, có mặt 399, vắng 03 đại biểu`. */
export function readPresence(missing: Figure): Equation | null {
  if (missing.kind !== 'amount' || !absents.has(missing.word) || !absent.test(missing.before)) return null
  let there: Figure | null = null
  for (const figure of figuresBefore(missing)) {
    if (figure.percent || figure.depth > missing.depth) continue
    if (figure.kind !== 'amount' || !agree(figure, missing)) return null
    if (!there && present.test(figure.before)) there = figure
    else if (there && summoned.test(figure.before)) return sumEquation(figure, [there, missing])
    else return null
  }
  return null
}
