import type {Report} from '../../report/types.js'
import type {State} from '../state.js'
import {figurePlaces} from '../text/figure-places.js'
import type {Piece} from '../text/pieces.js'
import type {Table} from '../types.js'
import {shareSlides} from './budget.js'
import {demandOf, selectUnits} from './select-units.js'
import type {PlannedTopic} from './topic-slides.js'
import {topicTables} from './topic-tables.js'
import {type Topic, topicsOf} from './topics.js'

/** A long announcement's deck is planned for about so many slides, tables, dividers and all; one of many sections takes more. */
const plannedSlides = 36

/** Slides besides sections: cover, agenda, key figures, closing. */
const framingSlides = 5

/** Rows of a table that a slide takes, by experience. */
const rowsOfSlide = 9

/** What is shown of each topic of an announcement, in order. */
export function planDeck(state: State): readonly PlannedTopic[] {
  const {report, theme} = state.setting
  const {maxWords} = theme.deck
  const topics = topicsOf(report, {conversion: state.conversion, figures: figurePlaces(report), clauses: true})
  const drafts = topics.map((topic) => withTables(topic, report))
  const demands = drafts.map(({free}) => demandOf(free, maxWords))
  const shares = shareSlides(demands, plannedSlides - framingSlides - fixedSlides(drafts))
  return drafts.map(({topic, tables, free}, index) => {
    const room = {slides: shares[index] ?? 0, maxWords, needed: tables.length === 0 && free.length > 0}
    return {topic, tables, selection: selectUnits(free, room)}
  })
}

interface Draft extends Pick<PlannedTopic, 'topic' | 'tables'> {
  /** Pieces that no table tells. */
  readonly free: readonly Piece[]
}

function withTables(topic: Topic, report: Report): Draft {
  const tables = topicTables(topic, report)
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
    demandOf(pieces, shortOpening).words <= shortOpening
  )
}

/** Dividers and tables. */
function fixedSlides(drafts: readonly Draft[]): number {
  const dividers = drafts.filter(({topic}) => topic.opener).length
  const tables = drafts.flatMap(({topic, tables}) => [...tables.map(({table}) => table), ...topic.pieces.flatMap(tablesIn)])
  return dividers + tables.reduce((sum, {rows}) => sum + Math.ceil(rows.length / rowsOfSlide), 0)
}

const tablesIn = (piece: Piece): Table[] => (piece.type === 'whole' ? piece.blocks.filter((block) => block.type === 'table') : [])
