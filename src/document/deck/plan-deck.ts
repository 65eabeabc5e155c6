import type {Block} from '../../report/types.js'
import type {State} from '../state.js'
import {figurePlaces} from '../text/figure-places.js'
import {type Piece, type PieceReading, piecesOf} from '../text/pieces.js'
import type {Table} from '../types.js'
import {shareSlides} from './budget.js'
import {demandOf, selectUnits, wordsOfPieces} from './select-units.js'
import type {PlannedTopic} from './topic-slides.js'
import {type TopicTable, type TopicTables, topicTables} from './topic-tables.js'
import {type CutBlocks, type Division, type Topic, topicsOf} from './topics.js'

/** A long announcement's deck is planned for about so many slides, tables, dividers and all; one of many sections takes more. */
const plannedSlides = 44

/** Words of running text on a deck's slides: all of a short text, then a share of what it has more; the rest is for the notes. */
const shownWords = {first: 600, share: 0.1}

/** Filling slides with whole sentences leaves this share of their words unused. */
const filled = 0.85

/** Slides besides sections: cover, agenda, key figures, closing. */
const framingSlides = 5

/** Rows of a table that a slide takes, by experience. */
const rowsOfSlide = 9

/** From the finest division to the coarsest; the first that keeps within the planned slides is taken. */
const divisions: readonly Division[] = [
  {dividers: 2, leafDividers: true, small: {level: 3, words: 400}},
  {dividers: 1, leafDividers: true, small: {level: 3, words: 400}},
  {dividers: 1, leafDividers: false, small: {level: 3, words: 400}},
  {dividers: 1, leafDividers: false, small: {level: 2, words: 200}},
  {dividers: 0, leafDividers: false, small: {level: 2, words: 400}}
]

/** What is shown of each topic of an announcement, in order. */
export function planDeck(state: State): readonly PlannedTopic[] {
  const {report, theme} = state.setting
  const {maxWords} = theme.deck
  const reading = {conversion: state.conversion, figures: figurePlaces(report), clauses: true}
  const cut = cutOnce(reading)
  const tablesOf = topicTables(report)
  const plans = divisions.map((division) => () => sharePlan(topicsOf(report, division, cut), tablesOf, maxWords))
  const {drafts, shares} = firstWithin(plans)
  return drafts.map(({topic, tables, free}, index) => {
    const room = {slides: shares[index] ?? 0, maxWords, needed: tables.length === 0 && free.length > 0}
    return {topic, tables, selection: selectUnits(free, room)}
  })
}

/** Cuts the blocks of a section once, however many divisions are tried. */
function cutOnce(reading: PieceReading): CutBlocks {
  const done = new Map<readonly Block[], Piece[]>()
  return (blocks, look) => {
    const pieces = done.get(blocks) ?? piecesOf(blocks, reading, look)
    done.set(blocks, pieces)
    return pieces
  }
}

/** Topics with the number of text slides that each has. */
interface Plan {
  readonly drafts: readonly Draft[]
  readonly shares: readonly number[]
  /** Slides of all kinds, by estimate. */
  readonly total: number
}

function sharePlan(topics: readonly Topic[], tablesOf: TopicTables, maxWords: number): Plan {
  const drafts = topics.map((topic) => withTables(topic, tablesOf(topic)))
  const others = framingSlides + fixedSlides(drafts)
  const shares = shareSlides(
    drafts.map(({free}) => demandOf(free, maxWords)),
    Math.min(plannedSlides - others, textSlides(drafts, maxWords))
  )
  return {drafts, shares, total: others + shares.reduce((sum, share) => sum + share, 0)}
}

/** Slides for as many words as are shown of a text of this length. */
function textSlides(drafts: readonly Draft[], maxWords: number): number {
  const words = drafts.reduce((sum, {free}) => sum + wordsOfPieces(free), 0)
  return Math.ceil(Math.min(words, shownWords.first + words * shownWords.share) / (maxWords * filled))
}

/** The first plan that keeps within the planned slides, or the last. */
function firstWithin([first, ...more]: readonly (() => Plan)[]): Plan {
  const plan = first?.() ?? {drafts: [], shares: [], total: 0}
  return plan.total <= plannedSlides || more.length === 0 ? plan : firstWithin(more)
}

interface Draft extends Pick<PlannedTopic, 'topic' | 'tables'> {
  /** Pieces that no table tells. */
  readonly free: readonly Piece[]
}

function withTables(topic: Topic, tables: readonly TopicTable[]): Draft {
  const own = topic.pieces.some((piece) => piece.type === 'whole' && piece.kind === 'slide')
  const free = topic.pieces.filter((piece) => !tables.some(({pieces}) => pieces.has(piece)))
  return {topic, tables, free: own || isShortOpening(topic, free) ? [] : free}
}

/** At most so many words lead over to inner sections that have slides of their own; they are told with the divider. */
const shortOpening = 60

function isShortOpening({section, opener}: Topic, pieces: readonly Piece[]): boolean {
  return (
    opener &&
    section !== null &&
    section.sections.length > 0 &&
    pieces.every(({type}) => type === 'text') &&
    wordsOfPieces(pieces) <= shortOpening
  )
}

/** Dividers and tables. */
function fixedSlides(drafts: readonly Draft[]): number {
  const dividers = drafts.filter(({topic}) => topic.opener).length
  const tables = drafts.flatMap(({topic, tables}) => [...tables.map(({table}) => table), ...topic.pieces.flatMap(tablesIn)])
  return dividers + tables.reduce((sum, {rows}) => sum + Math.ceil(rows.length / rowsOfSlide), 0)
}

const tablesIn = (piece: Piece): Table[] => (piece.type === 'whole' ? piece.blocks.filter((block) => block.type === 'table') : [])
