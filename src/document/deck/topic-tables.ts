import type {Place} from '../../diagnostic.js'
import type {Facts, Report, Section} from '../../report/types.js'
import {electionsTable} from '../tables/elections-table.js'
import {targetGroups} from '../tables/target-groups.js'
import {targetsTable} from '../tables/targets-table.js'
import type {Piece} from '../text/pieces.js'
import type {Table} from '../types.js'
import type {Topic} from './topics.js'

/** A table that stands for some pieces of a topic; they are told in its notes. */
export interface TopicTable {
  readonly table: Table
  readonly pieces: ReadonlySet<Piece>
}

/** The tables that facts make of a topic: its targets; its elected bodies and officers. */
export function topicTables({section, pieces}: Topic, report: Report): TopicTable[] {
  const tables = [targets(section, report), elections(pieces, report.facts)].filter((table) => table !== null)
  return tables.flatMap(({table, places}) => {
    const told = new Set(pieces.filter((piece) => piece.type === 'text' && places.some((place) => overlap(piece.place, place))))
    return told.size > 0 ? [{table, pieces: told}] : []
  })
}

interface Found {
  readonly table: Table
  readonly places: readonly Place[]
}

function targets(section: Section | null, report: Report): Found | null {
  const groups = targetGroups(report).filter(({id}) => id === (section?.id ?? null))
  const places = groups.flatMap((group) => group.targets.map(({place}) => place))
  return places.length > 0 ? {table: targetsTable(groups, false), places} : null
}

function elections(pieces: readonly Piece[], facts: Facts): Found | null {
  const here = ({place}: {readonly place: Place}): boolean => pieces.some((piece) => piece.type === 'text' && overlap(piece.place, place))
  const bodies = facts.elections.filter(here)
  const officers = facts.officers.filter(here)
  const table = electionsTable(bodies, officers)
  return table && {table, places: [...bodies, ...officers].map(({place}) => place)}
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end
