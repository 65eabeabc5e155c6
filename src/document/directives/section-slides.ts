import {anyText, readAttributes} from '../attributes.js'
import {chapterSlides} from '../deck/deck-slides.js'
import type {Directive} from '../state.js'

/** `::section-slides{id="III"}`: the slides of one section of level 1: divider, text, tables of targets and elections, in order. */
export const sectionSlides: Directive = {
  form: 'leaf',
  build(state, node) {
    const {id} = readAttributes(state, node, {id: anyText})
    if (id === undefined) {
      state.fault('template-attribute-missing', node, {
        vi: '“section-slides” phải có thuộc tính “id”',
        en: '“section-slides” needs the attribute “id”'
      })
      return []
    }
    return [...chapterSlides(state, id, [])]
  }
}
