import type {Canvas, Opening, PageEnd, Strip} from '../flow/types.js'
import {cheapestCut} from './cheapest-cut.js'

/** Strips that stand in one column, from its top. */
export interface FilledColumn {
  /** Index of the first strip that has no room. */
  readonly next: number
  /** What it costs to end the column there. */
  readonly cost: number
  /** Down to the last strip's lower edge. */
  readonly height: number
  draw(canvas: Canvas, x: number, y: number): void
}

interface Entry {
  readonly strip: Strip
  /** Index in the column's strips. */
  readonly index: number
  readonly top: number
  readonly opening: Opening | null
}

/** Fill a column with strips, from an index on. Gives none where the first has no room, unless it is forced to take that. */
export function fillColumn(strips: readonly (Strip | PageEnd)[], from: number, height: number, forced: boolean): FilledColumn {
  const entries: Entry[] = []
  let y = 0
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index]!
    if (strip.type === 'page-end') {
      if (entries.length > 0) return filled(entries, index + 1, 0)
      continue
    }
    const entry = enter(entries, strip, index, y)
    const bottom = entry.top + strip.height
    if (bottom + strip.closing > height + rounding && !(forced && entries.length === 0)) {
      if (entries.length === 0) return filled(entries, from, 2)
      const {kept, cost} = cheapestCut(entries.map((each) => each.strip.parting))
      const rest = entries.slice(0, kept)
      return filled(rest, rest.at(-1)!.index + 1, cost)
    }
    entries.push(entry)
    y = bottom
  }
  return filled(entries, strips.length, 0)
}

const rounding = 0.01

function enter(entries: readonly Entry[], strip: Strip, index: number, y: number): Entry {
  const last = entries.at(-1)
  if (last) return {strip, index, top: y + last.strip.after + strip.before, opening: null}
  return {strip, index, top: strip.opening?.height ?? 0, opening: strip.opening}
}

function filled(entries: readonly Entry[], next: number, cost: number): FilledColumn {
  const last = entries.at(-1)
  return {
    next,
    cost,
    height: last ? last.top + last.strip.height + last.strip.closing : 0,
    draw(canvas, x, y) {
      for (const {strip, top, opening} of entries) {
        opening?.draw(canvas, x, y)
        strip.draw(canvas, x, y + top)
      }
    }
  }
}
