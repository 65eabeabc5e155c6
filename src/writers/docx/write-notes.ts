import {type Paragraph, TextRun} from 'docx'
import type {Block, Footnote} from '../../document/types.js'
import {characterStyles} from './character-styles.js'
import type {State} from './state.js'

/** Footnotes by id, as the library takes them: blocks whose first is a paragraph. */
export type WrittenNotes = Readonly<Record<string, {readonly children: readonly Paragraph[]}>>

/** Write the footnotes that the text refers to, in its order (ECMA-376-1, 17.11.10 `footnote`). Others have no place in Word and are told. */
export function writeNotes(state: State): WrittenNotes {
  const notes = new Map(state.document.footnotes.map((note) => [note.number, note]))
  const written: Record<string, {children: readonly Paragraph[]}> = {}
  for (const {number, mark} of state.notes.references()) {
    const note = notes.get(number)
    if (note) written[number] = {children: writeNote({...state, inNote: true}, note, mark === 'literal' ? String(number) : '')}
    notes.delete(number)
  }
  for (const {number} of notes.values()) tellUnreferenced(state, number)
  return written
}

/** The library puts the number before the first paragraph's runs (a literal one is ours, see `compileParts`), without a space. */
function writeNote(state: State, {children}: Footnote, mark: string): readonly Paragraph[] {
  const number = mark === '' ? [] : [new TextRun({style: characterStyles.note.id, text: mark})]
  const blocks: readonly Block[] =
    children[0]?.type === 'paragraph' ? children : [{type: 'paragraph', style: 'footnote', children: []}, ...children]
  const made = state.blocks({...state, opening: [...number, new TextRun(' ')]}, blocks)
  // The library's type names paragraphs only, but it passes on every block, and Word has tables in footnotes.
  return made as Paragraph[]
}

function tellUnreferenced(state: State, number: number): void {
  state.diagnose({
    rule: 'docx-footnote-unreferenced',
    severity: 'warning',
    message: {
      vi: `Không có chỗ nào dẫn đến chú thích ${number}, Word không ghi được chú thích này`,
      en: `Nothing refers to footnote ${number}, and Word cannot hold it`
    }
  })
}
