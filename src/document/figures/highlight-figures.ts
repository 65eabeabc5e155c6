import {foldTone} from '../../language/fold.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import {type Span, sentences} from '../../language/sentences.js'
import type {Field} from '../../parse/types.js'
import type {FigurePlaces} from '../text/figure-places.js'
import {sourceRange} from '../text/units.js'
import type {KeyFigure} from './key-figure.js'
import type {TextPassage} from './passages.js'
import {readFigure} from './read-figure.js'

/** The figures that the author's highlights name: each highlight is a span of the text, letter case and placement of tone marks apart. One that is found nowhere names none. */
export function highlightFigures(highlights: readonly Field[], passages: readonly TextPassage[], places: FigurePlaces): KeyFigure[] {
  const texts = passages.map((passage) => ({passage, text: plainText(passage.text), folded: foldTone(plainText(passage.text))}))
  return highlights.flatMap(({value}) => {
    const wanted = foldTone(value.trim())
    const found = wanted === '' ? undefined : texts.find(({folded}) => folded.includes(wanted))
    if (!found) return []
    const start = found.folded.indexOf(wanted)
    const span = {start, end: start + wanted.length}
    const around = sentences(found.text).find((sentence) => sentence.start <= start && span.end <= sentence.end)
    return spanFigure(found.passage, span, around ?? span, places)
  })
}

/** The first figure of the span, with a caption out of it; of a span that is too short for one (`49.780 tỷ đồng`), out of its sentence. */
function spanFigure(passage: TextPassage, span: Span, sentence: Span, places: FigurePlaces): KeyFigure[] {
  const range = sourceRange(sliceInlines(passage.text, span.start, span.end))
  // Of decomposed letters the range is that of the whole line.
  const words = plainText(passage.text).slice(span.start, span.end)
  const quantities = range ? places.within(range).filter(({text}) => words.includes(text)) : []
  for (const around of [span, sentence]) {
    for (const quantity of quantities) {
      const figure = readFigure(passage, around, quantity)
      if (figure) return [figure]
    }
  }
  return []
}
