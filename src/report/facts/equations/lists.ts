import {agree} from './agree.js'
import type {Figure} from './figures.js'

/** Figures of one list, in order. */
export interface Parts {
  readonly parts: readonly Figure[]
  /** Nothing in the wording says that the list goes on, or holds a part of a part. */
  readonly plain: boolean
}

/** No list of a sentence is longer. */
const longest = 30

/** A clause that opens so holds no part. */
const ends =
  /^\s?(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,2}?(?:tổng|so với|bình quân|trung bình|nâng(?! cấp)|đưa|trong khi|nhằm|đồng thời|qua đó|hằng năm|mỗi)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** A part of a part, one that is apart from the others, or a list that goes on. */
const doubtful =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:trong đó|trong số đó|riêng|ngoài ra|bên cạnh đó|chưa kể|không kể|v\.v|và (?:các|một số|nhiều)(?! [A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+ (?:là|có)))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|…|\.{3}/
const separates = /[,;]|(?:^|\s)(?:và|cùng|còn)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** The last of a list follows: `và 303 đại biểu`, `và xã Tân Lập 21,5 km²`. */
const lastOne = /^[^,;]*\s?và\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,6}$|\svà\s(?:có\s|còn\s)?$/

/**
 * The figures of a list from its first on: those that count the same, one after the other in its sentence. `same` says which do.
 * Figures of other things between them (`38 dự án với tổng vốn 500 tỷ đồng`) belong to the part before.
 */
export function readParts(first: Figure, same: (figure: Figure) => boolean = (figure) => agree(figure, first)): Parts {
  const {figures, tail} = first.line
  const parts = [first]
  let style: ',' | ';' | null = null
  let plain = true
  for (let at = first.at + 1; at < Math.min(figures.length, first.at + longest); at++) {
    const figure = figures[at]!
    if (figure.sentence !== first.sentence || leaves(figure, first.depth)) return {parts, plain}
    // A bracket holds what is said of one part, and no part.
    if (figure.depth > first.depth) continue
    const words = outside(figure.before)
    const semicolon = words.includes(';')
    if (ends.test(lastClause(words)) || (style === ',' && semicolon)) return {parts, plain}
    if (doubtful.test(words)) plain = false
    if (!separates.test(words) || figure.kind !== 'amount' || isChange(figure) || !same(figure)) continue
    const last = lastOne.test(words)
    if (style === ';' && !semicolon && !last) {
      plain = false
      continue
    }
    style ??= semicolon ? ';' : ','
    parts.push(figure)
    if (last) return {parts, plain: plain && isOver(figures[at + 1]?.before ?? tail)}
  }
  return {parts, plain: plain && isOver(tail)}
}

/** Whether the words after the last figure of a list do not let it go on. */
const isOver = (words: string): boolean => !doubtful.test(/^[^.,;)]*/.exec(words)![0]) && !/^[^;)]{0,80}(?:v\.v|…|\.{3})/.test(words)

const isChange = ({change}: Figure): boolean => change === 'up' || change === 'down'

/** Whether the brackets that a list stands in were closed before a figure. */
function leaves({before, depth}: Figure, own: number): boolean {
  if (own === 0) return false
  if (depth < own) return true
  let now = depth
  for (let at = before.length - 1; at >= 0; at--) {
    const code = before.charCodeAt(at)
    if (code === 41) now++
    else if (code === 40) now--
    if (now < own) return true
  }
  return false
}

/** Words without what stands in brackets among them, and without the rest of a bracket that closes there. */
export function outside(words: string): string {
  const close = words.lastIndexOf(')')
  const rest = close < 0 ? words : words.slice(close + 1)
  const open = rest.indexOf('(')
  return open < 0 ? rest : rest.slice(0, open)
}

const lastClause = (words: string): string => words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1)
