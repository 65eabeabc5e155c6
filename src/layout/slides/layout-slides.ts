import type {Diagnose} from '../../diagnostic.js'
import type {Block, Document} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import {startStructure} from '../structure/structure.js'
import type {LaidOut} from '../types.js'
import {drawSlide} from './draw-slide.js'
import {numberTitles} from './number-titles.js'
import {planSlide} from './plan-slide.js'

/** Lay out a deck. Throws a RangeError where the document has no deck, or something else than slides. */
export function layoutSlides(document: Document, fonts: FontSet, diagnose: Diagnose): LaidOut {
  const {deck} = document
  if (!deck) throw new RangeError(`${document.name} flows as slides and has no deck`)
  const structure = startStructure()

  const planned = document.children.flatMap((node) => planSlide(document, deck, fonts, slideOf(node), diagnose))
  const titles = numberTitles(planned.map(({title}) => title))
  const pages = planned.map((slide, index) => drawSlide(document, fonts, structure, slide, titles[index]!, index + 1))

  return {document, pages, structure: structure.root}
}

function slideOf(node: Block): Extract<Block, {type: 'slide'}> {
  if (node.type !== 'slide') throw new RangeError(`a ${node.type} stands in a deck outside of a slide`)
  return node
}
