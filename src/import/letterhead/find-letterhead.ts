import type {FoundFields} from '../front-matter.js'
import {type Line, partOf} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {readBodies} from './bodies.js'
import {type Cell, cellsOf} from './cells.js'
import {type CellKind, classify} from './classify.js'
import {endsHead} from './head-end.js'
import {readNumber} from './number-line.js'
import {readPlaceDate} from './place-date.js'

/** What a letterhead gives. */
export interface Letterhead {
  readonly fields: FoundFields
  /** Indexes of its first line, and of the line after its last one. */
  readonly from: number
  readonly to: number
  /** Cells that are no part of it, as text, in order. */
  readonly rest: readonly Line[]
  /** What was found but not taken: too many names, a date with a blank. */
  readonly doubts: readonly Doubt[]
  readonly hasNumber: boolean
  readonly isState: boolean
}

/** Something in a letterhead that is left to the author. */
interface Doubt {
  readonly about: 'bodies' | 'date' | 'number' | 'text'
  readonly line: Line
}

/** A letterhead stands within the first lines, and at most so many of its cells are something else. */
const maxLines = 30
const maxBefore = 5
const maxRest = 3

type Sorted = Readonly<Partial<Record<CellKind, readonly Cell[]>>> & {readonly rest: readonly Cell[]}

/** Find the letterhead that opens a text: two columns, or each of its lines on its own, as copied from a PDF. Null when there is none. */
export function findLetterhead(lines: readonly SourceLine[]): Letterhead | null {
  const from = lines.slice(0, maxBefore).findIndex((line) => cellsOf(line).some(({text}) => opens(classify(text))))
  if (from < 0) return null
  const head: SourceLine[] = []
  for (const line of lines.slice(from, from + maxLines)) {
    if (endsHead(line)) break
    head.push(line)
  }
  // What stands below its last sure line is the text's.
  while (head.length > 0 && !cellsOf(head.at(-1)!).some(({text}) => isSure(classify(text)))) head.pop()
  const sorted = sort(head.flatMap(cellsOf))
  const isNamed = sorted.party || sorted.state
  if (!(isNamed && (sorted.number || sorted['place-date'] || sorted.name)) && !(sorted.number && sorted['place-date'])) return null
  if (sorted.rest.length > maxRest) return null
  return {...read(sorted), from, to: from + head.length}
}

const opens = (kind: CellKind | null): boolean => kind !== null && kind !== 'mark' && kind !== 'state-end'
const isSure = (kind: CellKind | null): boolean => kind !== null && kind !== 'name'

/** Sort cells by what they are; what comes twice, or belongs to nothing, is the rest. */
function sort(cells: readonly Cell[]): Sorted {
  const sorted: {[Kind in CellKind]?: Cell[]} = {}
  const rest: Cell[] = []
  for (const cell of cells) {
    const kind = classify(cell.text)
    const sole = kind === 'state-end' ? (sorted['state-opening'] ? 'state' : 'name') : kind
    const isMany = sole === 'name' || sole === 'mark'
    if (sole === null || (sorted[sole] && !isMany)) rest.push(cell)
    else sorted[sole] = [...(sorted[sole] ?? []), cell]
  }
  return {...sorted, rest}
}

function read(sorted: Sorted): Omit<Letterhead, 'from' | 'to'> {
  const doubts: Doubt[] = sorted.rest.map((line) => ({about: 'text', line}))
  const rest: Line[] = [...sorted.rest]
  const isState = sorted.state !== undefined
  const bodies = readBodies(sorted.name ?? [])
  if (!bodies) {
    for (const line of sorted.name ?? []) doubts.push({about: 'bodies', line})
    rest.push(...(sorted.name ?? []))
  }
  const number = numberFields(sorted.number?.[0], isState ? '/' : '-')
  if (number === null) {
    doubts.push({about: 'number', line: sorted.number![0]!})
    rest.push(sorted.number![0]!)
  }
  const place = placeFields(sorted['place-date']?.[0])
  if (place.isPartial) doubts.push({about: 'date', line: sorted['place-date']![0]!})
  const only = (kind: CellKind): Line | undefined => sorted[kind]?.[0]
  const [secrecy, urgency, draft, circulation] = [only('secrecy'), only('urgency'), only('draft'), only('circulation')]
  return {
    fields: {
      ...bodies,
      ...number,
      ...place.fields,
      ...(secrecy && {secrecy}),
      ...(urgency && {urgency}),
      ...(draft && {draft}),
      ...(circulation && {circulation}),
      ...(sorted.state && {profile: {value: 'state-2020', line: sorted.state[0]!}})
    },
    rest,
    doubts,
    hasNumber: sorted.number !== undefined,
    isState
  }
}

/** Number and symbol; null where they are not joined as the paper's profile joins them, which would change them. */
function numberFields(cell: Cell | undefined, join: '-' | '/'): Pick<FoundFields, 'number' | 'symbol'> | null {
  const read = cell && readNumber(cell.text)
  if (!read) return {}
  if (read.join !== join) return null
  return {...(read.number && {number: partOf(cell, ...read.number)}), symbol: partOf(cell, ...read.symbol)}
}

function placeFields(cell: Cell | undefined): {readonly fields: Pick<FoundFields, 'place' | 'date'>; readonly isPartial: boolean} {
  const read = cell && readPlaceDate(cell.text)
  if (!read) return {fields: {}, isPartial: false}
  const place = partOf(cell, 0, read.placeEnd)
  const isGiven = /\d/.test(read.date)
  const date = {value: read.date, line: partOf(cell, read.dateStart)}
  const fields = {...(/\p{L}/u.test(place.text) && {place}), ...(isGiven && {date})}
  return {fields, isPartial: read.date === 'partial'}
}
