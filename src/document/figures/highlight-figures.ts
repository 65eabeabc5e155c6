import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Span} from '../../language/sentences.js'
import type {Field} from '../../parse/types.js'
import type {FigurePlaces} from '../text/figure-places.js'
import {sourceRange} from '../text/units.js'
import type {KeyFigure} from './key-figure.js'
import type {TextPassage} from './passages.js'
import {readFigure} from './read-figure.js'

/** The figures that the author's highlights name: each highlight is a span of the text. One that is found nowhere names none. */
export function highlightFigures(highlights: readonly Field[], passages: readonly TextPassage[], places: FigurePlaces): KeyFigure[] {
  const texts = passages.map((passage) => ({passage, text: plainText(passage.text)}))
  return highlights.flatMap(({value}) => {
    const wanted = value.trim()
    const found = wanted === '' ? undefined : texts.find(({text}) => text.includes(wanted))
    if (!found) return []
    const start = found.text.indexOf(wanted)
    return spanFigure(found.passage, {start, end: start + wanted.length}, places)
  })
}

/** The first figure of the span that has a caption in it. */
function spanFigure(passage: TextPassage, span: Span, places: FigurePlaces): KeyFigure[] {
  const range = sourceRange(sliceInlines(passage.text, span.start, span.end))
  for (const quantity of range ? places.within(range) : []) {
    const figure = readFigure(passage, span, quantity)
    if (figure) return [figure]
  }
  return []
}
