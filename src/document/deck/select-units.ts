import type {Piece, TextPiece} from '../text/pieces.js'
import type {Unit} from '../text/units.js'
import type {Demand} from './budget.js'

/** Units of the pieces that a topic shows. */
export type Selection = ReadonlyMap<TextPiece, ReadonlySet<Unit>>

/** Room for a topic. */
export interface Room {
  readonly slides: number
  /** Most words of a slide. */
  readonly maxWords: number
  /** Whether something must be shown even where nothing fits: the topic has no other slide. */
  readonly needed: boolean
}

/** The longest opening of a labelled paragraph that is taken for its title; in words. */
const longestTitle = 42

/** The unit that is a piece's title: what opens a heading or a labelled paragraph. */
export function titleUnits(piece: TextPiece): readonly Unit[] {
  const [first] = piece.units
  return (piece.labelled || piece.look === 'title') && first && first.words <= longestTitle ? [first] : []
}

type Candidate = readonly [TextPiece, Unit]

/**
 * Choose what a topic shows: all, where there is room for all; else titles, then first sentences, in order until one does
 * not fit, then the sentences with a figure that fit. A clause comes only with those before it. What remains is for the notes.
 */
export function selectUnits(pieces: readonly Piece[], room: Room): Selection {
  const texts = pieces.filter((piece) => piece.type === 'text')
  const choice = createChoice(texts, room)
  const all = texts.flatMap((piece) => piece.units.map((unit): Candidate => [piece, unit]))
  if (choice.takeAll(all)) return choice.chosen
  const titles = texts.flatMap((piece) => titleUnits(piece).map((unit): Candidate => [piece, unit]))
  takeUntilFull(titles, choice)
  takeUntilFull(
    texts.flatMap((piece) => piece.units.slice(0, 1).map((unit): Candidate => [piece, unit])),
    choice
  )
  for (const candidate of all) if (candidate[1].figure) choice.take(candidate)
  if (titles.length === 0) takeUntilFull(all, choice)
  const [opening] = all
  if (choice.chosen.size > 0 || !room.needed || !opening) return choice.chosen
  return new Map([[opening[0], new Set([opening[1]])]])
}

function takeUntilFull(candidates: readonly Candidate[], choice: Choice): void {
  for (const candidate of candidates) if (!choice.take(candidate)) return
}

/** A choice that grows while it fits. */
interface Choice {
  readonly chosen: Selection
  /** Take a unit; false when it does not fit. */
  take(candidate: Candidate): boolean
  /** Take all units, or none. */
  takeAll(candidates: readonly Candidate[]): boolean
}

function createChoice(texts: readonly TextPiece[], {slides, maxWords}: Room): Choice {
  const chosen = new Map<TextPiece, Set<Unit>>()
  let left = slides * maxWords
  const add = (piece: TextPiece, unit: Unit): void => {
    chosen.set(piece, (chosen.get(piece) ?? new Set()).add(unit))
    left -= unit.words
  }
  const remove = (piece: TextPiece, unit: Unit): void => {
    left += unit.words
    chosen.get(piece)?.delete(unit)
    if (chosen.get(piece)?.size === 0) chosen.delete(piece)
  }
  return {
    chosen,
    take([piece, unit]) {
      if (chosen.get(piece)?.has(unit)) return true
      if (unit.words > left || (unit.continues && !chosen.get(piece)?.has(unitBefore(piece, unit)))) return false
      add(piece, unit)
      if (slidesNeeded(texts, chosen, maxWords) <= slides) return true
      remove(piece, unit)
      return false
    },
    takeAll(candidates) {
      if (candidates.reduce((sum, [, {words}]) => sum + words, 0) > left) return false
      for (const [piece, unit] of candidates) add(piece, unit)
      if (slidesNeeded(texts, chosen, maxWords) <= slides) return true
      for (const [piece, unit] of candidates) remove(piece, unit)
      return false
    }
  }
}

/** The unit before one that is not the first. */
const unitBefore = ({units}: TextPiece, unit: Unit): Unit => units[units.indexOf(unit) - 1] ?? unit

/** How many slides a choice takes when they are filled in order, each unit whole; a marker counts as a word, as on the slide. */
function slidesNeeded(texts: readonly TextPiece[], chosen: Selection, maxWords: number): number {
  let slides = 0
  let room = 0
  for (const piece of texts) {
    const units = chosen.get(piece)
    if (!units) continue
    for (const unit of piece.units) {
      if (!units.has(unit)) continue
      const words = unit.words + (piece.look === 'paragraph' && piece.labelled ? 0 : 1)
      if (words > room) {
        const fresh = Math.max(1, Math.ceil(words / maxWords))
        slides += fresh
        room = maxWords * fresh
      }
      room -= words
    }
  }
  return slides
}

/** What pieces ask for: room for their titles and for all of it. */
export function demandOf(pieces: readonly Piece[], maxWords: number): Demand {
  const texts = pieces.filter((piece) => piece.type === 'text')
  const all = new Map(texts.map((piece) => [piece, new Set(piece.units)]))
  const titles = new Map(texts.map((piece) => [piece, new Set(titleUnits(piece))]))
  return {
    weight: texts.flatMap(({units}) => units).reduce((sum, {words, figure}) => sum + words * (figure ? 2 : 1), 0),
    titleSlides: slidesNeeded(texts, titles, maxWords),
    mostSlides: slidesNeeded(texts, all, maxWords)
  }
}

/** Words of all that pieces could show. */
export function wordsOfPieces(pieces: readonly Piece[]): number {
  return pieces.flatMap((piece) => (piece.type === 'text' ? piece.units : [])).reduce((sum, {words}) => sum + words, 0)
}
