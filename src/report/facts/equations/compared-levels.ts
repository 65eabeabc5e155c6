import {agree} from './agree.js'
import {lead} from './change-verbs.js'
import type {Figure} from './figures.js'
import {isTime, type Levels, levelsOf} from './levels.js'
import {figuresBefore, next, previous, wordsAfter} from './near.js'
import {isMean, plan} from './words.js'

const comparesWith =
  /^(?:[^,;.()]{0,60}\s)?so với\s[^,;.()]{0,60}(?:\(\s?(?:(?:là|đạt|có|mức|năm|khi đó|lúc đó|cùng kỳ|ước|ước đạt|tỷ lệ|hạng|\d{4}:?)\s){0,4})?$/
/** What is compared goes on with something else: `so với năm 2020 và cao hơn 300 tỷ đồng`. */
const goesOn = /\s(?:và|cao hơn|thấp hơn|vượt|bằng|chiếm|gấp)\s/
const exceeds = new RegExp(`^\\s?(?:so với\\s)?(?:${plan})\\s?[^,;.()]{0,40}(?:\\(\\s?[^,;()]{0,30})?$`)

/** `B, tăng C so với A`, `B, vượt C kế hoạch (A)`, and `312/280 tỷ đồng, vượt 11,4%`. */
export function comparedLevels(change: Figure, verb: string): Levels | null {
  const from = next(change)
  if (from?.kind === 'ratio' || !from || from.unit === 'năm') return null
  if (!(comparesWith.test(from.before) && !goesOn.test(from.before)) && !(verb === 'vượt' && exceeds.test(from.before))) return null
  // A comparison may be one of two rates of growth; else the level compared with is none that changes.
  const compares = /hơn$/.test(verb)
  if (!compares && from.change !== null) return null
  for (const to of figuresBefore(change)) {
    if (to.depth > change.depth || to.kind === 'ratio' || isTime(to) || (!to.percent && isMean(lastClause(to.before)))) continue
    if (!compares && to.change !== null) continue
    if (to.percent !== from.percent) {
      if (to.percent || to.unit === 'lần') continue
      return null
    }
    return agree(to, from) ? {from, to} : null
  }
  return null
}

const lastClause = (words: string): string => words.slice(words.lastIndexOf(',') + 1)

const thenWords = /(?:đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn)|năm \d{4})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;.]{0,50}$/
const nowWords = /(?:cuối (?:năm|kỳ|nhiệm kỳ|giai đoạn)|đến nay|hiện nay|hiện|năm \d{4})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;.]{0,50}$/

/** `năm 2020 có 1.250 hộ nghèo, năm 2025 còn 850 hộ, giảm 400 hộ`. */
export function datedLevels(change: Figure): Levels | null {
  if (change.at < 2) return null
  const to = change.line.figures[change.at - 1]
  const from = to && change.line.figures[change.at - 2]
  if (from?.sentence !== change.sentence || from.kind !== 'amount' || to!.kind !== 'amount' || /so với/.test(wordsAfter(change)))
    return null
  if (from.change !== null || to!.change !== null || from.percent !== to!.percent || from.depth !== to!.depth) return null
  return thenWords.test(from.before) && nowWords.test(to!.before) && agree(from, to!) ? {from, to: to!} : null
}

const restates = /(?:tức|tức là|như vậy|tương ứng)\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){1,3}$/
const earlier = /cùng kỳ|năm trước|năm ngoái|kỳ trước|trước đó|(?:đầu|năm)\s(?:nhiệm kỳ|\d{4})/
const reached = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:còn|lên|xuống|thành|tăng|giảm|nâng)(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,2}\s$/

/** `A …; đến cuối năm giảm còn B, tức là giảm C`; `B, trong khi cùng kỳ đạt A, tức là tăng C`. */
export function restatedLevels(change: Figure): Levels | null {
  if (!restates.test(change.before)) return null
  const last = previous(change)
  if (last && last.change !== null && last.percent !== change.percent) {
    // The same change in percent: `giảm 36 vụ so với cùng kỳ (250 vụ), tương ứng giảm 14,4%`.
    const verb = lead.exec(last.before)?.[1]
    return verb === undefined ? null : (levelsOf(last) ?? comparedLevels(last, verb))
  }
  const first = last && previous(last)
  if (!first || last.percent !== first.percent || !agree(first, last) || first.kind !== 'amount') return null
  if (first.change !== null || last.change !== null || wordsAfter(last).includes(';')) return null
  if (/trong khi/.test(last.before) && earlier.test(last.before)) return {from: last, to: first}
  return reached.test(last.before) ? {from: first, to: last} : null
}
