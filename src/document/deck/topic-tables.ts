import type {Place} from '../../diagnostic.js'
import {partitionPoint} from '../../language/partition-point.js'
import type {Election, Officer, Report} from '../../report/types.js'
import {electionsTable} from '../tables/elections-table.js'
import {type TargetGroup, targetGroups} from '../tables/target-groups.js'
import {targetsTable} from '../tables/targets-table.js'
import {type Located, locate, type Told} from '../tables/told-order.js'
import type {Piece, TextPiece} from '../text/pieces.js'
import type {Table} from '../types.js'
import type {Topic} from './topics.js'

/** A table that stands for some pieces of a topic; they are told in its notes. */
export interface TopicTable {
  readonly table: Table
  readonly pieces: ReadonlySet<Piece>
}

/** The tables that facts make of a topic: its targets; its elected bodies and officers. */
export type TopicTables = (topic: Topic) => readonly TopicTable[]

/** Prepares a report's facts for the topics of its deck. */
export function topicTables(report: Report): TopicTables {
  const groups = new Map(targetGroups(report).map((group) => [group.id, group]))
  const ungrouped = inOrder(locate(groups.get(null)?.targets ?? []))
  const elections = inOrder(locate(report.facts.elections))
  const officers = inOrder(locate(report.facts.officers))
  return ({section, pieces}) => {
    const texts = pieces.filter((piece) => piece.type === 'text')
    const group = (section && groups.get(section.id)) ?? {id: null, section, targets: factsIn(texts, ungrouped)}
    return [targetsOf(group, texts), electionsOf(texts, elections, officers)].filter((table) => table !== null)
  }
}

/** One target that no section groups is told better as the sentence that it is. */
function targetsOf(group: TargetGroup, texts: readonly TextPiece[]): TopicTable | null {
  return group.targets.length > (group.id === null ? 1 : 0) ? madeOf(targetsTable([group], false), group.targets, texts) : null
}

function electionsOf(
  texts: readonly TextPiece[],
  elections: readonly Located<Election>[],
  officers: readonly Located<Officer>[]
): TopicTable | null {
  const bodies = factsIn(texts, elections)
  const people = factsIn(texts, officers)
  const table = electionsTable(bodies, people)
  return table && madeOf(table, [...bodies, ...people], texts)
}

/** The table with the pieces that tell its facts; null when none does. */
function madeOf(table: Table, facts: readonly Told[], texts: readonly TextPiece[]): TopicTable | null {
  const sorted = inOrder(locate(facts))
  const pieces = new Set<Piece>(texts.filter(({place}) => overlapping(sorted, place).length > 0))
  return pieces.size > 0 ? {table, pieces} : null
}

const inOrder = <Fact>(facts: readonly Located<Fact>[]): Located<Fact>[] => [...facts].sort((one, other) => one.at - other.at)

/** The facts that texts tell, in their order. */
const factsIn = <Fact>(texts: readonly TextPiece[], facts: readonly Located<Fact>[]): Fact[] =>
  texts.flatMap(({place}) => overlapping(facts, place).map(({fact}) => fact))

/** Those of some facts, sorted by their beginnings, that begin inside a place. */
function overlapping<Fact>(facts: readonly Located<Fact>[], {start, end}: Place): readonly Located<Fact>[] {
  const first = partitionPoint(facts, ({at}) => at < start)
  let last = first
  while (last < facts.length && (facts[last]?.at ?? end) < end) last++
  return facts.slice(first, last)
}
