import type {Document} from '../../document/types.js'
import {layNote} from '../flow/lay-note.js'
import {startState} from '../flow/start-state.js'
import {loneStrip} from '../flow/strip.js'
import type {Item, State} from '../flow/types.js'
import type {Texts} from '../lines/texts.js'
import {startStructure} from '../structure/structure.js'
import type {LaidOut, Page} from '../types.js'
import {bodyOf} from './body-of.js'
import {startCanvas} from './canvas.js'
import type {FilledPage} from './fill-page.js'
import {drawNotes} from './note-area.js'
import {pageNumber} from './page-number.js'
import {paginate} from './paginate.js'

/** Lay out a document of pages: all its blocks, or those that were selected before. */
export function layoutPages(document: Document, texts: Texts): LaidOut {
  const structure = startStructure()
  const {width, height} = bodyOf(document)
  const state = startState(document, texts, {width, room: height, spare: 1}, structure)

  const items = [...state.blocks(state, document.children), ...unnamedNotes(state)]
  const filled = paginate({items, notes: state.notes, room: height})
  const pages = filled.map((page, index) => drawPage(document, texts, page, index + 1))

  return {document, pages, structure: structure.root}
}

/** How many pages a document takes where each page has only a share of its height; counting ends behind `most`. */
export function countPages(document: Document, texts: Texts, share: number, most: number): number {
  const {width, height} = bodyOf(document)
  const room = height * share
  const state = startState(document, texts, {width, room, spare: 1})
  const items = [...state.blocks(state, document.children), ...unnamedNotes(state)]
  return paginate({items, notes: state.notes, room}, most).length
}

/** Footnotes that no text names are not lost: they stand at the foot of the last page. */
function unnamedNotes(state: State): Item[] {
  const numbers = [...state.footnotes.keys()].flatMap((number) => layNote(state, number))
  return numbers.length > 0 ? [loneStrip(0, () => {}, {notes: numbers})] : []
}

function drawPage(document: Document, texts: Texts, filled: FilledPage, number: number): Page {
  const {x, y, width, height} = bodyOf(document)
  const canvas = startCanvas('flow')
  filled.draw(canvas, x, y)
  drawNotes(canvas, filled.notes, x, y + height, width)
  const numberFrame = pageNumber(document, texts, number)
  const frames = numberFrame ? [...canvas.frames(), numberFrame] : canvas.frames()
  return {width: document.page.width, height: document.page.height, number, frames, slide: null}
}
