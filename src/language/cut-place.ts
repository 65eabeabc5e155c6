import type {Place} from '../diagnostic.js'

/** The place of a half-open range of a run's text. */
type Cut = (from: number, to: number) => Place

/**
 * How to cut the places of runs whose text is not the file's letter for letter: decomposed letters, lines that an importer wrote.
 * Beside the places, not in them, since a report is data; a copy of a place is cut as a whole.
 */
const cuts = new WeakMap<Place, Cut>()

/** Give the place of a run the way to cut it exactly; gives the same place. */
export function cuttable(place: Place, cut: Cut): Place {
  cuts.set(place, cut)
  return place
}

/**
 * The place of a half-open range of a run of `length`: exact where the text is the file's, or where the run knows better; else the whole
 * run's. A report's runs never reach over a line's end, so that columns can be counted.
 */
export function cutPlace(place: Place, length: number, from: number, to: number): Place {
  const cut = cuts.get(place)
  if (cut) return cuttable(cut(from, to), (start, end) => cut(from + start, from + end))
  const {path, start, end, line, column} = place
  if (end - start !== length) return place
  return {path, start: start + from, end: start + to, line, column: column + from}
}
