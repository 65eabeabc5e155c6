import {textsWithRole} from '../../texts/clauses.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Delegates} from '../types.js'
import {readGuests} from './guests.js'

const number = String.raw`(\d+(?:\.\d{3})*)`

/** Wordings of counts of delegates; group 1 (and 2) are the numbers. The first that fits counts. */
const counts: Readonly<Record<'both' | 'present' | 'summoned' | 'exOfficio' | 'electedOrAppointed', readonly RegExp[]>> = {
  both: [new RegExp(`${number}/${number}\\s(?:đồng chí\\s)?đại biểu(?!\\s(?:khách mời|đương nhiên|dự khuyết))`, 'iu')],
  present: [
    new RegExp(
      `(?:có mặt|tham dự|dự Đại hội|dự Hội nghị)(?:\\s(?:có|gồm|là|của))*:?\\s${number}\\sđại biểu(?!\\s(?:khách mời|đương nhiên))`,
      'iu'
    ),
    new RegExp(`${number}\\sđại biểu(?:\\schính thức)?\\s(?:có mặt|dự Đại hội|về dự|tham dự)`, 'iu')
  ],
  summoned: [
    new RegExp(`triệu tập(?:\\s(?:là|có|gồm))?:?\\s${number}\\sđại biểu`, 'iu'),
    new RegExp(`${number}\\sđại biểu(?:\\schính thức)?\\s(?:được|đã được)\\striệu tập`, 'iu')
  ],
  exOfficio: [
    new RegExp(`${number}\\s(?:đồng chí\\slà\\s)?đại biểu\\sđương nhiên`, 'iu'),
    new RegExp(`đại biểu đương nhiên(?:\\slà|\\scó)?:?\\s${number}`, 'iu')
  ],
  electedOrAppointed: [
    new RegExp(`${number}\\sđại biểu\\s(?:được\\s)?(?:bầu(?:\\stừ[^.;,]{0,60})?(?:\\s(?:và|hoặc)\\s|,\\s)(?:được\\s)?chỉ định)`, 'iu'),
    new RegExp(`${number}\\sđại biểu\\s(?:được\\s)?bầu(?![^.]*\\d\\sđại biểu\\s(?:được\\s)?chỉ định)`, 'iu')
  ]
}

/** Who took part: counts as the text states them, guests by name. Null when it states none of it. */
export function readDelegates(texts: readonly Text[]): Delegates | null {
  const sections = [...textsWithRole(texts, 'delegates'), ...textsWithRole(texts, 'guests')]
  const own = sections.filter(({kind}) => kind !== 'heading')
  const read =
    own.length > 0
      ? own
      : texts.filter(({kind, sections: around}) => kind === 'paragraph' && around.every(({role}) => role === null || role === 'time'))
  const both = find(read, counts.both)
  const found = {
    present: both?.numbers[0] ?? find(read, counts.present)?.numbers[0] ?? null,
    summoned: both?.numbers[1] ?? find(read, counts.summoned)?.numbers[0] ?? null,
    exOfficio: find(read, counts.exOfficio)?.numbers[0] ?? null,
    electedOrAppointed: find(read, counts.electedOrAppointed)?.numbers[0] ?? null,
    guests: readGuests(own)
  }
  const first =
    both?.text ?? read.find((text) => Object.values(counts).some((list) => list.some((pattern) => pattern.test(text.text)))) ?? own[0]
  const states = Object.values(found).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
  return states && first ? {origin: 'text', ...found, place: placeIn(first, 0, first.text.length)} : null
}

function find(texts: readonly Text[], patterns: readonly RegExp[]): {readonly text: Text; readonly numbers: readonly number[]} | null {
  for (const pattern of patterns) {
    for (const text of texts) {
      const match = pattern.exec(text.text)
      if (match) return {text, numbers: match.slice(1).map((written) => Number(written.replaceAll('.', '')))}
    }
  }
  return null
}
