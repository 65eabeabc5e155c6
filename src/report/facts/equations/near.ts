import type {Figure} from './figures.js'

/** The words after a figure, up to the next one. */
export function wordsAfter({line, at}: Figure): string {
  return at + 1 < line.figures.length ? line.figures[at + 1]!.before : line.tail
}

/** How far back or ahead of a figure its partners are sought, so that a long list costs no square. */
const reach = 14

/** The figures before one in its sentence, nearest first, at most those within reach. */
export function* figuresBefore({line, at, sentence}: Figure): Generator<Figure> {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const figure = line.figures[index]!
    if (figure.sentence !== sentence) return
    yield figure
  }
}

/** The figure right before one, those apart in brackets left out; null when none is in its sentence. */
export function previous({line, at, sentence, depth}: Figure): Figure | null {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const figure = line.figures[index]!
    if (figure.sentence !== sentence) return null
    if (figure.depth <= depth) return figure
  }
  return null
}

/** The figure right after one in its sentence. */
export function next({line, at, sentence}: Figure): Figure | null {
  if (at + 1 >= line.figures.length) return null
  const figure = line.figures[at + 1]!
  return figure.sentence === sentence ? figure : null
}

/** The greatest number of a figure, scale applied; of a ratio its whole. */
export function sizeOf({quantity: {reading}, scale}: Figure): number {
  return reading.kind === 'amount' ? reading.max * reading.scale : reading.kind === 'ratio' ? reading.whole * scale : 0
}
