import type {Report, Role} from '../../../report/types.js'
import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {grouped, inOrder, type Range, written} from '../../words/grouped.js'
import type {Hit} from '../../words/match-phrases.js'
import {sweepOf} from '../../words/sweep.js'
import type {OutOfUse} from '../../words/word-lists.js'
import {sayDay} from '../consistency/calendar.js'

/** Names that went out of use in 2025 (`huyện`, `Ban Tuyên giáo Tỉnh ủy`), said of today or of what is to come. In history they are right. */
export const outOfUseSince2025: Rule = {id: 'out-of-use-since-2025', severity: 'warning', find: findOutOfUse}

/** A name with its entry. */
interface Found {
  readonly entry: OutOfUse
  readonly hit: Hit
}

function findOutOfUse({prose, report, words}: CheckInput): Finding[] {
  const day = dayOf(report)
  if (day === null || day < '2025-07-01') return []
  const sweep = sweepOf(prose, words)
  const entries = words.lists['out-of-use'].filter(({since}) => since <= day)
  const found = outermost(entries.flatMap((entry) => sweep.hitsOf(entry).map((hit): Found => ({entry, hit}))))
  const asked = found.filter(({hit}) => isOfToday(prose, hit))
  const findings = entries.flatMap((entry) => {
    const hits = asked.filter((one) => one.entry === entry).map(({hit}) => hit)
    return grouped(prose, hits, (times) => ({
      message: {
        vi: `“${written(prose, hits[0]!)}”${times.vi} không còn dùng từ ngày ${sayDay(entry.since)} (nay là ${entry.now}), đề nghị kiểm tra lại`,
        en: `“${written(prose, hits[0]!)}”${times.en} is out of use since ${entry.since} (today: ${entry.now})`
      }
    }))
  })
  return inOrder(findings)
}

/** The day of which an announcement speaks: its own, else its event's. */
function dayOf({meta, facts}: Report): string | null {
  return meta.date?.value ?? facts.event?.end ?? facts.event?.start ?? null
}

/** `huyện` inside `Công an huyện` is that one's. */
function outermost(found: readonly Found[]): Found[] {
  let reached = 0
  return [...found]
    .sort((one, other) => one.hit.start - other.hit.start || other.hit.end - one.hit.end)
    .filter(({hit}) => {
      const inner = hit.end <= reached
      reached = Math.max(reached, hit.end)
      return !inner
    })
}

/** Sections that say what is to be done. */
const ahead: ReadonlySet<Role | null> = new Set([
  'goal',
  'targets',
  'key-tasks',
  'breakthroughs',
  'solutions',
  'implementation',
  'viewpoints',
  'appeal',
  'slogans'
])

/** Words that make a sentence one of today or of the time to come; and those that make it history, or speak of the change itself. */
const now =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:hiện nay|hiện đang|hiện có|sẽ|phấn đấu|thời gian tới|trong tương lai|(?:đến|từ|trong|trước) năm 20(?:2[6-9]|[3-9]\d))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
const past =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:nguyên|trước đây|trước khi|trước ngày|khi còn|thời kỳ|cũ|từng|đã|sáp nhập|hợp nhất|sắp xếp|kết thúc|giải thể|không còn|không tổ chức|bỏ cấp|thay cho|thay thế|chuyển|tiếp nhận|bàn giao|lịch sử|truyền thống|(?:năm|giai đoạn|nhiệm kỳ) (?:19\d\d|20(?:[01]\d|2[0-4])))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

function isOfToday(prose: Prose, hit: Range): boolean {
  const sentence = sentenceAround(prose.all, hit).toLowerCase()
  const isAhead = prose.at(hit.start).text.sections.some(({role}) => ahead.has(role))
  return (isAhead || now.test(sentence)) && !past.test(sentence)
}

/** How far a sentence is followed on either side. */
const reach = 400

/** The words between the full stops, semicolons and line ends around a range. */
function sentenceAround(text: string, {start, end}: Range): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const from = Math.max(...['. ', '; ', '\n'].map((mark) => before.lastIndexOf(mark)))
  const to = /[.;](?:\s|$)|\n/.exec(after)?.index ?? after.length
  return before.slice(from + 1) + text.slice(start, end) + after.slice(0, to)
}
