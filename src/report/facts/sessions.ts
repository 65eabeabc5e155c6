import {quantitiesIn, type Sentence} from '../../texts/clauses.js'
import {placeIn, type TextQuantity} from '../../texts/texts.js'
import type {Session} from '../types.js'

const what = /(?:phiên\s(?:trù bị|khai mạc|bế mạc|chính thức|thứ nhất|thứ hai|làm việc)|khai mạc|bế mạc)(?!\p{L})/giu
const parts = ['sáng', 'chiều', 'tối'] as const

/** The sessions whose day is said: `Phiên trù bị bắt đầu từ 14h30’ ngày 24/9/2025`. Each is named before its day, in the same clause. */
export function readSessions(sentences: readonly Sentence[]): Session[] {
  return sentences.flatMap((sentence) => {
    const names = [...sentence.text.matchAll(what)].map(({0: name, index}) => ({name, at: sentence.start + index}))
    return names.flatMap(({name, at}, index) => {
      const session = readSession(sentence, name, at, names[index + 1]?.at ?? sentence.end)
      return session ? [session] : []
    })
  })
}

function readSession({in: text}: Sentence, name: string, start: number, end: number): Session | null {
  const inside = quantitiesIn(text, start, end)
  const day = inside.find(({reading}) => reading.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(reading.value))
  // Further than a few words from its day, a name belongs to something else.
  if (!day || day.start - start - name.length > 60) return null
  const said = text.text.slice(start, day.start)
  return {
    origin: 'text',
    what: name,
    date: momentOf(day) ?? '',
    time: momentOf(inside.find(({reading, start: at}) => reading.kind === 'time' && at < day.start)),
    part: parts.find((part) => new RegExp(`(?:^|[^\\p{L}])${part}\\s(?:ngày\\s)?$`, 'iu').test(said)) ?? null,
    place: placeIn(text, start, day.end)
  }
}

function momentOf(quantity: TextQuantity | undefined): string | null {
  return quantity && 'value' in quantity.reading ? quantity.reading.value : null
}
