import {plainText} from '../../language/inlines.js'
import {readAttributes, whole} from '../attributes.js'
import {noteParagraph} from '../deck/notes.js'
import {chooseFigures} from '../figures/choose-figures.js'
import {figuresBlock} from '../figures/figures-block.js'
import type {KeyFigure} from '../figures/key-figure.js'
import type {Directive, State} from '../state.js'
import {wordsOf} from '../text/words.js'
import {labelOf} from './heading-label.js'

/** `::figure-slides[title]{slides=2 per-slide=6 per-row=3}`: key figures on at most so many slides; none where none could be read. */
export const figureSlides: Directive = {
  form: 'leaf',
  build(state, node) {
    const read = readAttributes(state, node, {slides: whole(1, 4), 'per-slide': whole(1, 12), 'per-row': whole(1, 6)})
    const title = labelOf(state, node)
    const groups = fittingGroups(state, read.slides ?? 2, read['per-slide'] ?? 6)
    if (groups.length === 0) return []
    const parts = groups.map((figures) => ({
      body: [figuresBlock(figures, read['per-row'] ?? 3)],
      notes: figures.flatMap(({sentence, source}) => noteParagraph(sentence, source))
    }))
    return [{type: 'slide', layout: 'figures', title: state.titles.take([title]), section: plainText(title), parts}]
  }
}

/** The strongest figures that so many slides have room for; a long caption may cost another figure its place. */
function fittingGroups(state: State, slides: number, perSlide: number): KeyFigure[][] {
  const {report, theme} = state.setting
  for (let count = slides * perSlide; count > 0; count--) {
    const groups = inGroups(chooseFigures(report, count), perSlide, theme.deck.maxWords)
    if (groups.length <= slides) return groups
  }
  return []
}

/** As many figures a group as a slide has room for, by number and by words. */
function inGroups(figures: readonly KeyFigure[], most: number, maxWords: number): KeyFigure[][] {
  const groups: KeyFigure[][] = []
  let words = 0
  for (const figure of figures) {
    const more = wordsOf(figure.value) + wordsOf(figure.caption)
    const last = groups.at(-1)
    if (last && last.length < most && words + more <= maxWords) {
      last.push(figure)
      words += more
    } else {
      groups.push([figure])
      words = more
    }
  }
  return groups
}
