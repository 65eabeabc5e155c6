import {noBreakSpaces} from '../../language/no-break.js'
import {clauses, sentences} from '../../language/sentences.js'
import type {Styles} from '../../theme/types.js'
import {continuesCharacter} from '../lines/cut-word.js'
import {comparePositions, countWords, type FoundLeaf, type Position, type Range, textOf} from './leaves.js'

/** Leaves to be divided, and where the parts that they belong to begin. */
export interface Divisible {
  readonly leaves: readonly FoundLeaf[]
  /** Index of each part's first leaf, ascending. */
  readonly parts: readonly number[]
  readonly styles: Styles
}

/** Whether a range has room on a slide. */
export type Fits = (range: Range) => boolean

/** Kinds of cuts, coarsest first. */
type Cutter = (given: Divisible, range: Range) => readonly Position[]

/** Cut what does not fit: at parts, else at blocks, else at list items and rows, then at sentences, clauses, words. */
export function divide(given: Divisible, range: Range, fits: Fits): readonly Range[] {
  return divideBy(given, range, fits, 0)
}

function divideBy(given: Divisible, range: Range, fits: Fits, level: number): readonly Range[] {
  if (fits(range)) return [range]
  for (let finer = level; finer < cutters.length; finer++) {
    const cuts = cutters[finer]!(given, range)
    if (cuts.length > 0) return cutAt(range, cuts).flatMap((piece) => divideBy(given, piece, fits, finer + 1))
  }
  return divideWords(given, range, fits)
}

/** Cut a range at positions inside of it. */
function cutAt({from, to}: Range, cuts: readonly Position[]): Range[] {
  const bounds = [from, ...cuts, to]
  return bounds.slice(1).map((end, index) => ({from: bounds[index]!, to: end}))
}

const inside = ({from, to}: Range, position: Position): boolean =>
  comparePositions(from, position) < 0 && comparePositions(position, to) < 0

const atParts: Cutter = (given, range) =>
  given.parts.map((leaf) => ({leaf, offset: 0})).filter((position) => inside(range, position) && !isGlued(given, position.leaf - 1))

const atBlocks: Cutter = (given, range) => leafCuts(given, range, (leaf) => given.leaves[leaf]!.block !== given.leaves[leaf - 1]!.block)
const atLeaves: Cutter = (given, range) => leafCuts(given, range, () => true)

/** Where nothing else helps, what should stay together is parted. */
const atGlue: Cutter = (given, range) => positionsInside(given, range).filter((position) => inside(range, position))

function leafCuts(given: Divisible, range: Range, cuts: (leaf: number) => boolean): Position[] {
  return positionsInside(given, range).filter(
    (position) => inside(range, position) && cuts(position.leaf) && !isGlued(given, position.leaf - 1)
  )
}

const positionsInside = ({leaves}: Divisible, {from, to}: Range): Position[] =>
  leaves.slice(from.leaf + 1, to.leaf + 1).map((_, index) => ({leaf: from.leaf + 1 + index, offset: 0}))

/** A heading stays with what follows, and so does a table's group row. */
function isGlued({leaves, styles}: Divisible, index: number): boolean {
  const leaf = leaves[index]?.leaf
  if (!leaf || index === leaves.length - 1) return false
  if (!('type' in leaf)) return 'kind' in leaf && leaf.kind === 'group'
  return leaf.type === 'heading' || (leaf.type === 'paragraph' && styles[leaf.style]?.keepWithNext === true)
}

const textCutter =
  (pieces: (text: string) => readonly {readonly start: number}[]): Cutter =>
  (given, range) => {
    const text = onlyText(given, range)
    if (text === null) return []
    const {leaf} = range.from
    return pieces(text)
      .map(({start}) => ({leaf, offset: start}))
      .filter((position) => inside(range, position))
  }

const cutters: readonly Cutter[] = [atParts, atBlocks, atLeaves, atGlue, textCutter(sentences), textCutter(clauses)]

/** The text of the leaf that a range lies in; null when it is more than one leaf, or one without text. */
function onlyText({leaves}: Divisible, {from, to}: Range): string | null {
  const one = to.leaf === from.leaf || (to.leaf === from.leaf + 1 && to.offset === 0)
  const found = leaves[from.leaf]
  return one && found ? textOf(found.leaf) : null
}

/** Cut a text between words, into as few pieces of about equal length as fit; where single words do not fit, between characters. */
function divideWords(given: Divisible, range: Range, fits: Fits): readonly Range[] {
  const text = onlyText(given, range)
  if (text === null) return [range]
  const {from} = range
  const words = divideAtOffsets(range, wordStarts(text, from.offset, endOf(range, text)), fits)
  return words.flatMap((word) =>
    fits(word) ? [word] : divideAtOffsets(word, characterStarts(text, word.from.offset, endOf(word, text)), fits)
  )
}

const endOf = ({from, to}: Range, text: string): number => (to.leaf === from.leaf ? to.offset : text.length)

/** Cut at some of the offsets, so that the pieces are as few as fit; else at all of them. The first offset is the range's start. */
function divideAtOffsets(range: Range, starts: readonly number[], fits: Fits): readonly Range[] {
  const {leaf} = range.from
  for (let count = 2; count < starts.length; count = Math.ceil(count * 1.25)) {
    const cuts = Array.from({length: count - 1}, (_, index) => starts[Math.floor(((index + 1) * starts.length) / count)]!)
    const pieces = cutAt(
      range,
      cuts.map((offset) => ({leaf, offset}))
    )
    if (pieces.every(fits)) return pieces
  }
  return cutAt(
    range,
    starts.slice(1).map((offset) => ({leaf, offset}))
  )
}

/** Where characters begin, letters with their marks. */
function characterStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = []
  for (let at = start; at < end; at++) if (at === start || !continuesCharacter(text, at)) starts.push(at)
  return starts
}

/** Where words begin at which a line may begin too; the first is the range's start. */
function wordStarts(text: string, start: number, end: number): number[] {
  const bound = new Set(noBreakSpaces(text))
  const starts = [start]
  for (let at = text.indexOf(' ', start + 1); at >= 0 && at + 1 < end; at = text.indexOf(' ', at + 1)) {
    if (!bound.has(at) && text.charCodeAt(at + 1) !== 0x20) starts.push(at + 1)
  }
  return starts
}

/** Words of running text in a range, markers of lists included. */
export function wordsIn({leaves}: Pick<Divisible, 'leaves'>, {from, to}: Range, wordsOfLeaf: (index: number) => number): number {
  let words = 0
  for (let index = from.leaf; index <= Math.min(to.leaf, leaves.length - 1); index++) {
    const start = index === from.leaf ? from.offset : 0
    const end = index === to.leaf ? to.offset : Number.POSITIVE_INFINITY
    if (end === 0) continue
    const {leaf, label} = leaves[index]!
    if (start === 0 && end === Number.POSITIVE_INFINITY) words += wordsOfLeaf(index)
    else words += countWords((textOf(leaf) ?? '').slice(start, end)) + (start === 0 ? countWords(label) : 0)
  }
  return words
}
