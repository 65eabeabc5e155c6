import type {Prose} from '../../../texts/prose.js'
import type {Range} from '../../words/grouped.js'
import {cues, type Lexicon} from '../../words/lexicon.js'
import {sweepOf} from '../../words/sweep.js'

/** A congress or a committee of the Party that a text names with its ordinal. */
export interface Mention extends Range {
  /** The body's level and name, such as `tỉnh`, `tỉnh lạng sơn`; empty where the text leaves both out. */
  readonly level: string
  readonly name: string
  /** Such as `XVIII`. */
  readonly ordinal: string
  /** Such as `2025 - 2030`; null where none follows. */
  readonly term: string | null
  /** Ordinal and term as written. */
  readonly written: string
}

const levels = 'tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã'
const ordinal = '([IVXLC]+|\\d{1,2})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\\d])'
const term = '(?:,?\\snhiệm kỳ\\s(\\d{4}\\s?[-–]\\s?\\d{4}))?'
const congress = new RegExp(`lần thứ ${ordinal}${term}`, 'uy')
const committee = new RegExp(`kh(?:óa|oá) ${ordinal}${term}`, 'uy')
const ofCongress = new RegExp(
  `Đại hội(?:\\sđại biểu)?\\s(?:Đảng bộ\\s(?:(${levels})(?:\\s(\\p{Lu}[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ ]{1,40}?))?\\s)?)?$`,
  'u'
)
const ofCommittee = new RegExp(
  `(?:Ban Chấp hành|Ban Thường vụ|Bí thư|Ủy viên|Uỷ viên)[^,.;:()]{0,40}?(?:Đảng bộ\\s(${levels})(?:\\s(\\p{Lu}[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ ]{1,40}?))?|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ),?\\s$`,
  'u'
)

/** The congresses and committees of Party bodies in a text; those of the whole Party, of assemblies and of unions are left out. */
export function congressesIn(prose: Prose, words: Lexicon): Mention[] {
  const sweep = sweepOf(prose, words)
  return [
    ...mentions(prose, sweep.hitsOf(cues.congress), congress, ofCongress),
    ...mentions(prose, sweep.hitsOf(cues.committee), committee, ofCommittee)
  ]
}

function mentions(prose: Prose, hits: readonly Range[], counted: RegExp, body: RegExp): Mention[] {
  return hits.flatMap(({start}): Mention[] => {
    counted.lastIndex = start
    const [written = '', number = '', lasting] = counted.exec(prose.all) ?? []
    if (written === '') return []
    const end = start + written.length
    const lead = prose.all.slice(Math.max(0, start - 110), start)
    const match = body.exec(lead.slice(lead.lastIndexOf('\n') + 1))
    if (!match || isOfAll.test(prose.all.slice(end, end + 9)) || isToCome.test(lead)) return []
    return [
      {
        level: match[1] ?? (/Tỉnh/.test(match[0]) ? 'tỉnh' : /Thành/.test(match[0]) ? 'thành phố' : ''),
        name: (match[2] ?? '').toLowerCase(),
        ordinal: number,
        term: lasting?.replace(/\s?[-–]\s?/, ' - ') ?? null,
        written,
        start,
        end
      }
    ]
  })
}

/** `Đại hội lần thứ XIV của Đảng`. */
const isOfAll = /^\scủa Đảng/
/** A congress that is only being prepared. */
const isToCome = /(?:tiến tới|hướng tới|chuẩn bị)\s[^.;]{0,90}$/

/** The number of an ordinal: 18 of `XVIII`. */
export function numberOf(ordinal: string): number {
  if (/^\d/.test(ordinal)) return Number(ordinal)
  const values: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}
  return [...ordinal].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0
    return sum + (value < (values[ordinal.charAt(at + 1)] ?? 0) ? -value : value)
  }, 0)
}
