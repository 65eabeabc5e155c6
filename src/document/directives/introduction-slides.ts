import {readAttributes} from '../attributes.js'
import {chapterSlides} from '../deck/deck-slides.js'
import type {Directive} from '../state.js'
import {labelOf} from './heading-label.js'

/** `::introduction-slides[title]`: slides of what stands before the first section; none where nothing does. */
export const introductionSlides: Directive = {
  form: 'leaf',
  build(state, node) {
    readAttributes(state, node, {})
    return [...chapterSlides(state, null, labelOf(state, node))]
  }
}
