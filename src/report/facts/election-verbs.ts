import type {Span} from '../../language/sentences.js'
import {quantitiesIn} from '../../texts/clauses.js'
import type {Election} from '../types.js'
import type {ElectionSentence} from './election-sentences.js'

/** A verb of electing or appointing, as a range of the text. */
export interface ElectionVerb extends Span {
  readonly how: Election['how']
  /** `bổ sung`, where seats are added to a body. */
  readonly added: Span | null
  /** The body stands before it: `Ban Chấp hành được Đại hội bầu …`. */
  readonly passive: boolean
}

/** How, by whom and when. */
export type Circumstances = Pick<Election, 'how' | 'by' | 'date'>

const verbs =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(bầu(?:\s(?:ra|lại))?|chỉ định|hiệp thương(?: dân chủ)? cử(?: ra)?)(\sbổ sung)?(?!\scử)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/g
/** Right before the verb, this makes it a plan, a noun, or what others did. */
const idle =
  /(?:(?:sẽ|dự kiến|chuẩn bị|để|nhằm)\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,4}|(?:phương án|đề án|công tác|kết quả|hướng dẫn|quy định|quy chế|không|chưa|danh sách|phiếu|tổ|ban|đơn vị|thể lệ|nguyên tắc|đại biểu|khi|đề nghị|việc|cuộc|nhân sự|theo|thủ tục)\s)$/
/** The body stands before the verb, and who elects it between. */
const reversed = /(?:được|do)\s(?:[^,;:()\d]{0,60}\s)?$/

/** The verbs of a sentence that tell what was done. */
export function verbsIn({folded, start}: ElectionSentence): ElectionVerb[] {
  return [...folded.matchAll(verbs)].flatMap(({0: whole, 1: verb = '', 2: more, index}) => {
    const before = folded.slice(Math.max(0, index - 70), index)
    if (idle.test(before)) return []
    const end = start + index + whole.length
    const added = more === undefined ? null : {start: end - more.trimStart().length, end}
    return [
      {
        start: start + index,
        end,
        how: verb === 'chỉ định' ? ('appointed' as const) : ('elected' as const),
        added,
        passive: reversed.test(before)
      }
    ]
  })
}

/** How far before a verb its circumstances may stand. */
const reach = 400
/** Who elects or appoints, by the first words of its name; in folded text. */
const bodies =
  '(?:đại hội|hội nghị|ban |[ủu][ỷy] ban|đảng [ủu][ỷy]|tỉnh [ủu][ỷy]|thành [ủu][ỷy]|huyện [ủu][ỷy]|quận [ủu][ỷy]|thị [ủu][ỷy]|bộ chính trị|trung ương|hội đồng|chi bộ|đảng bộ|chi [ủu][ỷy]|công đoàn|liên đoàn|đoàn |mặt trận|thường trực|kỳ họp|bch(?![a-zđ])|btv(?![a-zđ]))[^,;:()]*?'
/** What opens the name of who elects: at the beginning of a stretch between commas. */
const electors = new RegExp(
  String.raw`(?:^\s?|[,;:]\s?|\s(?:được|do)\s|(?<=\d)\s)(?:các\s)?(${bodies})(?=\s(?:đã|sẽ|được|tiến hành|tổ chức|họp|thống nhất|quyết định|ban hành|nhất trí|tín nhiệm|trực tiếp|cũng|và|có)\s|\s?$|[,(])`,
  'g'
)
/** Whose paper appoints, right before the verb: `công bố Quyết định số 215-QĐ/TU ngày 10/8/2025 của Ban Thường vụ Tỉnh ủy`; who hears it does not. */
const issuer = new RegExp(String.raw`(?:quyết định|nghị quyết|kết luận|thông báo|công văn)\s(?:[^;:()]*\s)?của\s(${bodies})(?:,|\svề)?\s?$`)

/**
 * Who elected, and when: what stands between the clause's beginning and the verb. A clause that says neither goes on from the one
 * before it (`… gồm 14 đồng chí; bầu Ủy ban Kiểm tra …`).
 */
export function circumstancesOf(sentence: ElectionSentence, verb: ElectionVerb, from: number, around: Circumstances | null): Circumstances {
  const {in: text, start, folded} = sentence
  const earliest = Math.max(from, verb.start - reach, start)
  // Behind the last semicolon, where there is one.
  const begin = earliest + folded.slice(earliest - start, verb.start - start).lastIndexOf(';') + 1
  const clause = folded.slice(begin - start, verb.start - start)
  const elector =
    (verb.how === 'appointed' ? issuer.exec(clause) : null) ??
    [...clause.matchAll(electors)].findLast(([words]) => !verb.passive || /^\s(?:được|do)\s/.test(words))
  const at = elector ? begin + elector.index + elector[0].lastIndexOf(elector[1]!) : 0
  const by = elector ? text.text.slice(at, at + elector[1]!.length).trimEnd() : null
  const day = quantitiesIn(text, begin, verb.start).findLast(
    ({reading}) => reading.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(reading.value)
  )
  const date = day?.reading.kind === 'date' ? day.reading.value : null
  if (by !== null || date !== null) return {how: verb.how, by: by ?? around?.by ?? null, date}
  return {how: verb.how, by: around?.by ?? null, date: around?.date ?? null}
}
