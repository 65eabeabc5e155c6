import type {Diagnose} from '../../diagnostic.js'
import type {LaidOut} from '../../layout/types.js'
import {pt} from '../../units.js'
import {blocks} from './handle/index.js'
import {laidOutLengths} from './laid-out-lengths.js'
import {noteRegister} from './note-register.js'
import {numberingOf} from './numbering.js'
import type {State} from './state.js'
import {styleSheetOf} from './style-sheet.js'

/** The state at the top of a document: empty registers, all ids from the start, the measure of the page. */
export function createState(laidOut: LaidOut, diagnose: Diagnose): State {
  const {document} = laidOut
  const {width, margins} = document.page
  let drawings = 0
  return {
    document,
    diagnose,
    styles: styleSheetOf(document.styles),
    numbering: numberingOf(),
    notes: noteRegister(document.footnotes.map(({number}) => number)),
    lengths: laidOutLengths(laidOut),
    drawingId: () => ++drawings,
    measure: pt(width - margins.left - margins.right),
    left: pt(0),
    level: 0,
    item: null,
    align: null,
    breakBefore: false,
    top: false,
    opening: [],
    keepNext: false,
    inNote: false,
    blocks
  }
}
