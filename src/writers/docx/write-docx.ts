import type {Writer} from '../types.js'
import {createState} from './create-state.js'
import {compileParts} from './package/compile-parts.js'
import {packageParts} from './package/package-parts.js'
import {sections} from './sections.js'
import {writeNotes} from './write-notes.js'

/**
 * Write a document as WordprocessingML (ECMA-376, transitional), for Word 2013 and later. Takes the document with its
 * selection made; of the pages it reads only measured lengths (column widths, lengths of lines). Rejects only when the
 * document breaks its own contract (a style that is not in `document.styles`).
 */
export const writeDocx: Writer = async (laidOut, diagnose) => {
  const state = createState(laidOut, diagnose)

  const body = sections(state) // blocks -> the docx library's paragraphs and tables
  const notes = writeNotes(state) // those that the body refers to
  const parts = compileParts(state, body, notes) // -> XML, part by part
  return packageParts(laidOut.document, parts) // -> our own package: the same bytes for the same document
}
