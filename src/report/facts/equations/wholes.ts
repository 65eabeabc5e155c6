import {agree} from './agree.js'
import type {Figure} from './figures.js'
import {figuresBefore, sizeOf, wordsAfter} from './near.js'
import {isMean} from './words.js'

/** A whole that was said before its part. */
export interface Whole {
  readonly whole: Figure
  /** The text says that the part is one of this whole; else it counts only where the equation holds. */
  readonly firm: boolean
}

/** What makes the figures after it parts of the one before it. */
export const partMark = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:trong đó|trong số đó|trong số này|trong đấy)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** One part of a whole, where a share follows. */
const onePart = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:riêng|(?:nhiều|đông|cao|lớn)\snhất\slà)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** A whole that is said to be one: `trong 402 đại biểu`, `tổng số hộ nghèo là 500 hộ`. */
const opensWhole = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:trong|trên)\s(?:tổng\s)?(?:số\s)?(?:các\s)?$/
const totals = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:tổng|toàn bộ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;]{0,80}$/
/** What came in, and what was done of it. */
const cameIn =
  /(?:tiếp nhận|thụ lý|nhận được|xảy ra|phát sinh|triệu tập|phát ra|đăng ký|phải giải quyết|rà soát|được giao|cần|kế hoạch|dự toán|phải thu|lấy ý kiến)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;]{0,40}$/
const wasDone =
  /(?:giải quyết|xử lý|điều tra|khám phá|có mặt|dự họp|tham dự|hoàn thành|thực hiện|trả|thu về|thu được|thu hồi|đã thu|giải ngân|xét xử|truy tố|tán thành|đồng ý|hợp lệ|làm rõ|đúng hạn|đúng hẹn)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;]{0,40}$/
const wasDoneAfter = /^[^,;.()]{0,60}(?:hoàn thành|đúng hạn|đúng hẹn|đạt|được giải quyết|tán thành|có mặt)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/**
 * The whole of a part that stands before it in its sentence, or right before that sentence where it opens with `Trong đó`.
 * `near`: the part itself, or the share whose part is `part`. `claims`: the text says `chiếm` and not only `đạt`, which may be of a plan.
 */
export function readWhole(near: Figure, claims: boolean, part: Figure = near): Whole | null {
  const surely = claims || wasDone.test(part.before) || wasDoneAfter.test(wordsAfter(part))
  return markedWhole(near, part, surely) ?? openedWhole(near, part) ?? handledWhole(near, part) ?? (claims ? onlyWhole(near, part) : null)
}

/** Whether a figure can be the whole of a part: a level, no mean, of the same kind, not in brackets of its own, and not less. */
function fits(whole: Figure, part: Figure, depth: number): boolean {
  // What is rounded, or about, may be a little less.
  return sizeOf(whole) * 1.1 >= sizeOf(part) && isLike(whole, part, depth)
}

function isLike(whole: Figure, part: Figure, depth: number): boolean {
  if (whole.kind === 'rank' || whole.percent || whole.change !== null || whole.depth > depth) return false
  return !isMean(lastClause(whole.before)) && agree(whole, part)
}

const lastClause = (words: string): string => words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1)

/** `W …, trong đó … part`; after the first part, those that count the same in the same way. */
function markedWhole(near: Figure, part: Figure, claims: boolean): Whole | null {
  let marked: Figure | null = partMark.test(near.before) || (claims && onePart.test(near.before)) ? near : null
  for (const figure of figuresBefore(near)) {
    if (!marked) {
      if (figure.depth <= near.depth && partMark.test(figure.before)) marked = figure
    } else if (fits(figure, part, marked.depth)) return {whole: figure, firm: claims && marked === near}
  }
  if (!marked) return null
  const before = opensSentence(marked) ? wholeOfSentenceBefore(marked, part) : null
  return before ? {...before, firm: claims} : marked === near && claims ? lesserWhole(marked, part) : null
}

/** A whole that is less than its part: there is only one that can be meant. */
function lesserWhole(marked: Figure, part: Figure): Whole | null {
  const like = [...figuresBefore(marked)].filter((figure) => isLike(figure, part, marked.depth))
  return like.length === 1 ? {whole: like[0]!, firm: true} : null
}

/** Whether a sentence opens with the mark of a part. */
function opensSentence({before, at, line, sentence}: Figure): boolean {
  return (
    line.figures[at - 1]?.sentence !== sentence &&
    /[.!?…]\s?(?:trong đó|trong số đó|trong số này|riêng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(before)
  )
}

/** The first fitting figure of the sentence before. */
function wholeOfSentenceBefore(first: Figure, part: Figure): Whole | null {
  const whole = sentenceBefore(first).find((figure) => fits(figure, part, 0))
  return whole ? {whole, firm: true} : null
}

/** The figures of the sentence before the one of a figure, within reach. */
export function sentenceBefore({line, at, sentence}: Figure): Figure[] {
  return line.figures.slice(Math.max(0, at - 12), at).filter((figure) => figure.sentence === sentence - 1)
}

/** `Trong W …, part`; `Trong tổng thu, part` of what the sentence before told. */
function openedWhole(near: Figure, part: Figure): Whole | null {
  let first = near
  for (const figure of figuresBefore(near)) {
    if (opensWhole.test(figure.before) && isLike(figure, part, near.depth)) return {whole: figure, firm: true}
    // `bằng` and `đạt` may be of a plan, or of the year before.
    if (totals.test(figure.before) && fits(figure, part, near.depth))
      return {whole: figure, firm: /chiếm|tỷ lệ/.test(wordsAfter(part)) || wasDone.test(part.before)}
    first = figure
  }
  const opens = /[.!?…]\s(?:trong tổng|trong số)\s[^,]{1,40},/.test(first.before)
  return opens ? wholeOfSentenceBefore(first, part) : null
}

/** `tiếp nhận W hồ sơ, giải quyết part hồ sơ`. */
function handledWhole(near: Figure, part: Figure): Whole | null {
  if (!wasDone.test(part.before) && !/^[^,;]*,\s(?:đã\s)?có\s$/.test(part.before)) return null
  for (const figure of figuresBefore(near)) {
    if (figure.depth > near.depth || figure.percent) continue
    return cameIn.test(figure.before) && isLike(figure, part, near.depth) ? {whole: figure, firm: true} : null
  }
  return part.depth === 0 ? handledBefore(part) : null
}

/** `Triệu tập 180 đại biểu …. Có mặt 178 đại biểu`: the sentence before told what came in. */
function handledBefore(part: Figure): Whole | null {
  const whole = sentenceBefore(part).find((figure) => cameIn.test(figure.before))
  return whole && isLike(whole, part, 0) ? {whole, firm: true} : null
}

/** The one figure before that counts the same. */
function onlyWhole(near: Figure, part: Figure): Whole | null {
  const fitting = [...figuresBefore(near)].filter((figure) => fits(figure, part, near.depth))
  return fitting.length === 1 ? {whole: fitting[0]!, firm: false} : null
}
