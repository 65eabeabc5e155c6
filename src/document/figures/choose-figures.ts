import {plainText, sliceInlines} from '../../language/inlines.js'
import {sentences} from '../../language/sentences.js'
import type {Quantity, Report, Role} from '../../report/types.js'
import {type FigurePlaces, figurePlaces} from '../text/figure-places.js'
import {sourceRange} from '../text/units.js'
import {highlightFigures} from './highlight-figures.js'
import type {KeyFigure} from './key-figure.js'
import {passagesOf, type TextPassage} from './passages.js'
import {readFigure} from './read-figure.js'

/** Sections that tell what was reached. */
const resultRoles: ReadonlySet<Role | null> = new Set<Role>(['results', 'achievements'])

/** No more key figures out of one paragraph. */
const mostOfOne = 2

/** Below this a figure is not worth a large number. */
const leastScore = 3

/** The key figures of an announcement, at most so many, in the order of its text. */
export const chooseFigures = (report: Report, limit: number): KeyFigure[] => inOrder(rankFigures(report).slice(0, limit))

/**
 * Figures that deserve to be shown, strongest first: those that the author highlights, else those of what the announcement
 * tells of results (of all its text, where no section is known to tell them).
 */
export function rankFigures(report: Report): KeyFigure[] {
  const passages = passagesOf(report)
  const places = figurePlaces(report)
  const highlights = report.meta.highlights ?? []
  if (highlights.length > 0) return highlightFigures(highlights, passages, places)
  const results = passages.filter(({role}) => resultRoles.has(role))
  const found = (results.length > 0 ? results : passages.filter(({role}) => role === null)).flatMap((passage) => bestOf(passage, places))
  return distinct(found).sort((one, other) => other.score - one.score)
}

/** The strongest figures of one paragraph. */
function bestOf(passage: TextPassage, places: FigurePlaces): KeyFigure[] {
  const found = sentences(plainText(passage.text)).flatMap((sentence) => {
    const range = sourceRange(sliceInlines(passage.text, sentence.start, sentence.end))
    const first = range && places.within(range).find((quantity) => !isDuration(quantity))
    const figure = first ? readFigure(passage, sentence, first) : null
    return figure && figure.score >= leastScore ? [figure] : []
  })
  return inOrder(found.sort((one, other) => other.score - one.score).slice(0, mostOfOne))
}

/** `5 năm` is no key figure. */
const isDuration = (quantity: Quantity): boolean =>
  quantity.kind === 'amount' && /^(?:năm|tháng|ngày|giờ|tuần|phút)$/u.test(quantity.unit ?? '')

/** Without figures whose caption was there before. */
function distinct(figures: readonly KeyFigure[]): KeyFigure[] {
  const captions = new Set<string>()
  return figures.filter(({caption}) => {
    const text = plainText(caption)
    return captions.has(text) ? false : captions.add(text)
  })
}

/** In the order of the text. */
export const inOrder = (figures: readonly KeyFigure[]): KeyFigure[] =>
  [...figures].sort((one, other) => one.place.start - other.place.start)
