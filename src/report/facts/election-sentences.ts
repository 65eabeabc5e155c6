import {foldedSentence, type Sentence, sentencesOf} from '../../texts/clauses.js'
import type {Text} from '../../texts/texts.js'

/** A sentence that may tell of elections. */
export interface ElectionSentence extends Sentence {
  /** The sentence in lower case, with one placement of tone marks; offsets are those of `text`. */
  readonly folded: string
  /** It stands in a section of elections. */
  readonly within: boolean
}

/** What looks back, forward, or tells of others. */
const apart: ReadonlySet<string | null> = new Set([
  'achievements',
  'shortcomings',
  'agenda',
  'delegates',
  'guests',
  'targets',
  'goal',
  'lessons',
  'causes',
  'viewpoints'
])

/** Cheap to test, and in every text outside a section of elections that tells of one. */
const telling =
  /[Bb]ầu|[Cc]hỉ định|[Gg]iữ ch|[Đđ]ồng chí|[Tt]ái (?:đắc )?cử|[Pp]hân công|[Bb]ổ nhiệm|Bí thư|Chủ tịch|bí thư|ĐỒNG CHÍ|Ông|Bà|[Hh]iệp thương|\d+ (?:ủy|uỷ|thành) viên/

/** The sentences that elections are read from: of the sections of elections, and without one of all that do not look back. */
export function electionSentences(texts: readonly Text[]): ElectionSentence[] {
  const own = texts.filter(isOwn)
  const within = own.length > 0
  const read = within ? own : texts.filter(({sections}) => !sections.some(({role}) => apart.has(role)))
  return sentencesOf(read.filter(({kind, text}) => kind === 'paragraph' && (within || telling.test(text)))).map((sentence) => ({
    ...sentence,
    folded: foldedSentence(sentence),
    within
  }))
}

/** Whether a text stands in a section of elections. */
export function isOwn({sections}: Text): boolean {
  return sections.some(({role}) => role === 'elections')
}
