import type {Report} from '../../../report/types.js'
import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {placeOf} from '../../words/grouped.js'
import {congressesIn, type Mention, numberOf} from './congresses.js'

/** One body's congress with two terms, one term with two congresses, or a congress that has not been yet. */
export const ordinalInconsistent: Rule = {id: 'ordinal-inconsistent', severity: 'warning', find: findOrdinals}

/** Level and name of the body whose congress the announcement is about. */
interface Body {
  readonly level: string
  readonly name: string
}

function findOrdinals({prose, report, words}: CheckInput): Finding[] {
  const own = ownBody(report)
  const bodies = new Map<string, Mention[]>()
  for (const mention of congressesIn(prose, words)) {
    const level = mention.level || own.level
    const key = `${level} ${mention.name || (level === own.level ? own.name : '')}`
    bodies.set(key, [...(bodies.get(key) ?? []), mention])
  }
  const ofOwn = bodies.get(`${own.level} ${own.name}`) ?? []
  return [
    ...[...bodies.values()].flatMap((mentions) => clashes(mentions, prose)),
    ...(own.level === '' ? [] : laterOnes(ofOwn, report.facts.event?.ordinal ?? null, prose))
  ]
}

function ownBody({facts}: Report): Body {
  const match = /Đảng bộ (tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã)(?:\s(.+))?$/.exec(facts.event?.name ?? '')
  return {level: match?.[1] ?? '', name: (match?.[2] ?? '').toLowerCase()}
}

/** What goes with something that goes with something else more often, or before. */
function clashes(mentions: readonly Mention[], prose: Prose): Finding[] {
  const pairs = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.term === null) continue
    const key = `${numberOf(mention.ordinal)} ${mention.term}`
    pairs.set(key, [...(pairs.get(key) ?? []), mention])
  }
  const byNumber = [...pairs.values()].sort((one, other) => other.length - one.length)
  return byNumber.flatMap(([mention], index): Finding[] => {
    const other = byNumber.slice(0, index).find(([before]) => clash(before!, mention!))?.[0]
    if (!mention || !other) return []
    const {line} = placeOf(prose, other)
    return [
      {
        message: {
          vi: `“${mention.written}” không khớp với “${other.written}” (dòng ${line}), đề nghị kiểm tra lại`,
          en: `“${mention.written}” does not go with “${other.written}” on line ${line}`
        },
        place: placeOf(prose, mention)
      }
    ]
  })
}

const clash = (one: Mention, other: Mention): boolean => (numberOf(one.ordinal) === numberOf(other.ordinal)) !== (one.term === other.term)

/** `lần thứ XIX` in what tells of the eighteenth. */
function laterOnes(mentions: readonly Mention[], held: string | null, prose: Prose): Finding[] {
  if (held === null || !/^[IVXLC\d]+$/.test(held)) return []
  const later = mentions.filter(({ordinal, written}) => numberOf(ordinal) > numberOf(held) && !/^kh/.test(written))
  return later.map((mention) => ({
    message: {
      vi: `“lần thứ ${mention.ordinal}” ở đây, “lần thứ ${held}” ở phần thời gian Đại hội, đề nghị kiểm tra lại`,
      en: `“lần thứ ${mention.ordinal}” here, “lần thứ ${held}” where the congress is dated`
    },
    place: placeOf(prose, mention)
  }))
}
