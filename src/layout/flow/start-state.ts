import type {Document} from '../../document/types.js'
import type {Texts} from '../lines/texts.js'
import {noStructure, type Structure} from '../structure/structure.js'
import {blocks} from './blocks.js'
import type {State} from './types.js'

/** The space that the blocks are laid out in, in pt. */
export interface Measure {
  readonly width: number
  readonly room: number
  /** Share of a line that may be filled. */
  readonly spare: number
}

/** The state before a document's first block. Without a structure of its own nothing is kept of what is laid out. */
export function startState(document: Document, texts: Texts, measure: Measure, structure: Structure = noStructure): State {
  return {
    texts,
    styles: document.styles,
    table: document.table,
    footnotes: document.flow === 'pages' ? new Map(document.footnotes.map((footnote) => [footnote.number, footnote])) : new Map(),
    notes: new Map(),
    structure,
    width: measure.width,
    noteWidth: measure.width,
    room: measure.room,
    spare: measure.spare,
    onSlide: document.flow === 'slides',
    leastSize: document.deck?.bodySizes.at(-1) ?? 0,
    valueStyles: null,
    fixedColumns: document.flow === 'slides',
    measuredRows: null,
    nested: false,
    blocks,
    parent: structure.root.id,
    left: 0,
    level: 0,
    item: null,
    label: null,
    source: undefined
  }
}
