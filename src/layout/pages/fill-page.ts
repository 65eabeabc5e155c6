import type {Canvas, Columns, Item, Strip} from '../flow/types.js'
import {cheapestCut} from './cheapest-cut.js'
import {fillColumns} from './fill-columns.js'
import {fittingNotes, noteHeight} from './note-area.js'

/** Where a page begins: an item, and of columns the first strip that was not shown yet. */
export interface Cursor {
  readonly item: number
  readonly strip: number
}

/** What stands on one page. */
export interface FilledPage {
  readonly next: Cursor
  /** Footnotes at its foot, and what of them goes on to the next page. */
  readonly notes: readonly Strip[]
  readonly notesLeft: readonly Strip[]
  /** Down to the text's lower edge. */
  readonly height: number
  draw(canvas: Canvas, x: number, y: number): void
}

/** What a page is filled from. */
export interface Flow {
  readonly items: readonly Item[]
  /** Footnotes by number. */
  readonly notes: ReadonlyMap<number, readonly Strip[]>
  /** Height of the page's body. */
  readonly room: number
}

/** Footnotes that go on from the page before leave this share of the page to the text. */
const leastText = 0.3
const rounding = 0.01

interface Entry {
  /** Where the next page begins if this one ends below. */
  readonly next: Cursor
  readonly bottom: number
  readonly after: number
  readonly parting: number
  /** Footnotes to be set if the page ends below, all of them. */
  readonly notes: readonly Strip[]
  draw(canvas: Canvas, x: number, y: number): void
}

/** Fill a page from a cursor on, with footnotes left over from the page before. It takes at least one item, or one line of those footnotes. */
export function fillPage(flow: Flow, from: Cursor, notesBefore: readonly Strip[]): FilledPage {
  const entries: Entry[] = []
  const first = startArea(flow, from, notesBefore)
  let area = first
  for (let index = from.item; index < flow.items.length; index++) {
    const item = flow.items[index]!
    if (item.type === 'page-end') {
      if (entries.length > 0) return filled(flow, entries, {item: index + 1, strip: 0}, notesBefore)
      continue
    }
    const placed =
      item.type === 'strip' ? placeStrip(flow, entries, item, index, area) : placeColumns(flow, entries, item, index, from, area)
    if (!placed) return cutPage(flow, entries, notesBefore)
    entries.push(placed.entry)
    if (placed.last) return filled(flow, entries, placed.entry.next, notesBefore)
    area = placed.area
  }
  return filled(flow, entries, {item: flow.items.length, strip: 0}, notesBefore)
}

/** Footnotes to be set, and the height that is kept for them. */
interface Area {
  readonly notes: readonly Strip[]
  readonly height: number
  /** No more of them has room on this page: what is added goes on to the next. */
  readonly full: boolean
}

function startArea({items, room}: Flow, from: Cursor, notes: readonly Strip[]): Area {
  const wanted = noteHeight(notes)
  const most = from.item < items.length ? room * (1 - leastText) : room
  return {notes, height: Math.min(wanted, most), full: wanted > most}
}

/** Add footnotes; `bottom` is the lower edge of the line that names them. Null: they have no room here, not even the first line. */
function addNotes({notes: byNumber, room}: Flow, area: Area, numbers: readonly number[], bottom: number): Area | null {
  const added = numbers.flatMap((number) => byNumber.get(number) ?? [])
  if (added.length === 0) return bottom + area.height <= room + rounding ? area : null
  const notes = [...area.notes, ...added]
  if (area.full) return bottom + area.height <= room + rounding ? {...area, notes} : null
  const whole = noteHeight(notes)
  if (bottom + whole <= room + rounding) return {notes, height: whole, full: false}
  const least = noteHeight(notes.slice(0, area.notes.length + 1))
  return bottom + least <= room + rounding ? {notes, height: room - bottom, full: true} : null
}

interface Placed {
  readonly entry: Entry
  readonly area: Area
  /** The page ends here in any case. */
  readonly last: boolean
}

function placeStrip(flow: Flow, entries: readonly Entry[], strip: Strip, index: number, before: Area): Placed | null {
  const above = entries.at(-1)
  const opening = above ? null : strip.opening
  const top = above ? above.bottom + above.after + strip.before : (opening?.height ?? 0)
  const bottom = top + strip.height
  // A page takes its first strip whatever its footnotes: they go on to the next pages.
  const area = addNotes(flow, before, strip.notes, bottom + strip.closing) ?? (above ? null : forcedArea(flow, before, strip.notes))
  if (!area) return null
  const entry: Entry = {
    next: {item: index + 1, strip: 0},
    bottom,
    after: strip.after,
    parting: strip.parting,
    notes: area.notes,
    draw(canvas, x, y) {
      opening?.draw(canvas, x, y)
      strip.draw(canvas, x, y + top)
    }
  }
  return {entry, area, last: false}
}

function forcedArea({notes: byNumber}: Flow, area: Area, numbers: readonly number[]): Area {
  return {notes: [...area.notes, ...numbers.flatMap((number) => byNumber.get(number) ?? [])], height: area.height, full: true}
}

function placeColumns(flow: Flow, entries: readonly Entry[], columns: Columns, index: number, from: Cursor, before: Area): Placed | null {
  const above = entries.at(-1)
  const top = above ? above.bottom + above.after : 0
  const start = index === from.item ? from.strip : 0
  const shown = withNotes(flow, before, top, (height) => fillColumns(columns, start, height, !above))
  if (shown.columns.next === start) return above ? null : forceColumns(flow, columns, index, start, before)
  const done = shown.columns.next >= columns.strips.length
  const entry: Entry = {
    next: done ? {item: index + 1, strip: 0} : {item: index, strip: shown.columns.next},
    bottom: top + shown.columns.height,
    after: 0,
    parting: 0,
    notes: shown.area.notes,
    draw: (canvas, x, y) => shown.columns.draw(canvas, x, y + top)
  }
  return {entry, area: shown.area, last: !done}
}

type ShownColumns = ReturnType<typeof fillColumns>

/** Fill columns so that the footnotes which they name have room below: lower columns name fewer. */
function withNotes(flow: Flow, before: Area, top: number, fill: (height: number) => ShownColumns): {columns: ShownColumns; area: Area} {
  let room = flow.room - before.height - top
  for (let round = 0; round < 4; round++) {
    const columns = fill(room)
    const area = addNotes(flow, before, columns.notes, top + columns.height)
    if (area && !(area.full && !before.full)) return {columns, area}
    const notes = [...before.notes, ...columns.notes.flatMap((number) => flow.notes.get(number) ?? [])]
    room = Math.min(room - 1, Math.max(flow.room - noteHeight(notes) - top, room / 2))
  }
  const columns = fill(room)
  return {columns, area: forcedArea(flow, before, columns.notes)}
}

/** Columns on an empty page of which nothing fits: footnotes took the room, or a strip is too high. */
function forceColumns(flow: Flow, columns: Columns, index: number, start: number, before: Area): Placed {
  const shown = fillColumns(columns, start, flow.room, true)
  const next = shown.next >= columns.strips.length ? {item: index + 1, strip: 0} : {item: index, strip: shown.next}
  const area = forcedArea(flow, before, shown.notes)
  const entry: Entry = {next, bottom: shown.height, after: 0, parting: 0, notes: area.notes, draw: shown.draw}
  return {entry, area, last: true}
}

function cutPage(flow: Flow, entries: readonly Entry[], notesBefore: readonly Strip[]): FilledPage {
  const {kept} = cheapestCut(entries.map(({parting}) => parting))
  const rest = entries.slice(0, kept)
  return filled(flow, rest, rest.at(-1)!.next, notesBefore)
}

function filled({room}: Flow, entries: readonly Entry[], next: Cursor, notesBefore: readonly Strip[]): FilledPage {
  const last = entries.at(-1)
  const height = last?.bottom ?? 0
  const notes = last?.notes ?? notesBefore
  const count = Math.max(fittingNotes(notes, room - height), entries.length === 0 ? 1 : 0)
  return {
    next,
    notes: notes.slice(0, count),
    notesLeft: notes.slice(count),
    height,
    draw(canvas, x, y) {
      for (const entry of entries) entry.draw(canvas, x, y)
    }
  }
}
