import {plainText} from '../../language/inlines.js'
import {readAttributes, whole} from '../attributes.js'
import {noteParagraph} from '../deck/notes.js'
import {inOrder, rankFigures} from '../figures/choose-figures.js'
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

/** Fewer figures are not worth another slide. */
const leastFigures = 3

/** Weaker figures than so many are not tried. */
const mostTried = 60

/** The strongest figures that so many slides have room for; one whose caption is too long leaves its place to the next. */
function fittingGroups(state: State, slides: number, perSlide: number): KeyFigure[][] {
  const {maxWords} = state.setting.theme.deck
  let chosen: KeyFigure[] = []
  let groups: KeyFigure[][] = []
  for (const figure of rankFigures(state.setting.report).slice(0, mostTried)) {
    const more = inOrder([...chosen, figure])
    const grouped = inGroups(more, perSlide, maxWords)
    if (grouped.length > slides) continue
    chosen = more
    groups = grouped
  }
  return groups.filter((group, index) => index === 0 || group.length >= leastFigures)
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
