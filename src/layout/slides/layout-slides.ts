import type {Diagnose} from '../../diagnostic.js'
import type {Block, Document} from '../../document/types.js'
import type {Texts} from '../lines/texts.js'
import {startStructure} from '../structure/structure.js'
import type {LaidOut} from '../types.js'
import {startDeck} from './deck-state.js'
import {drawSlide} from './draw-slide.js'
import {numberTitles} from './number-titles.js'
import {planSlide} from './plan-slide.js'

/** Lay out a deck. Throws a RangeError where the document has no deck, or something else than slides. */
export function layoutSlides(document: Document, texts: Texts, diagnose: Diagnose): LaidOut {
  const {deck} = document
  if (!deck) throw new RangeError(`${document.name} flows as slides and has no deck`)
  const structure = startStructure()
  const state = startDeck(document, deck, texts, diagnose)

  const planned = document.children.flatMap((node) => planSlide(state, slideOf(node)))
  const titles = numberTitles(planned.map(({title}) => title))
  const pages = planned.map((slide, index) => drawSlide(document, texts, structure, slide, titles[index]!, index + 1))

  return {document, pages, structure: structure.root}
}

function slideOf(node: Block): Extract<Block, {type: 'slide'}> {
  if (node.type !== 'slide') throw new RangeError(`a ${node.type} stands in a deck outside of a slide`)
  return node
}
