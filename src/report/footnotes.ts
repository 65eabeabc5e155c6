import type {FootnoteDefinition, Nodes} from 'mdast'
import {repeatedNote, unusedDefinition, unusedNote} from './diagnostics.js'
import {noteNumber, placeOf, type State} from './state.js'
import {idsBelow, toBlocks} from './to-blocks.js'
import type {Footnote} from './types.js'

/**
 * The footnotes in the order of their first mention; those that nothing mentions follow, with a warning each.
 * Run after all other text was read, since that counts the mentions; a footnote may mention further ones.
 */
export function toFootnotes(state: State): Footnote[] {
  const footnotes: Footnote[] = []
  const add = (node: FootnoteDefinition, number: number) => {
    const blocks = toBlocks(state, node.children, idsBelow(`^${number}`))
    footnotes.push({number, blocks, place: placeOf(state, node)})
  }
  const addMentioned = () => {
    for (const [identifier, number] of state.mentions) {
      const node = state.notes.get(identifier)
      // The map grows while footnotes are read; a Map's iteration sees that.
      if (node && number > footnotes.length) add(node, number)
    }
  }
  addMentioned()
  for (const [identifier, node] of state.notes) {
    if (state.mentions.has(identifier)) continue
    state.diagnose(unusedNote(node.label ?? identifier, placeOf(state, node)))
    noteNumber(state, identifier)
    addMentioned()
  }
  for (const node of state.repeatedNotes) {
    state.diagnose(repeatedNote(node.label ?? node.identifier, placeOf(state, node)))
    const number = noteNumber(state, `${node.identifier}\n${state.mentions.size}`)
    add(node, number)
  }
  tellUnused(state)
  return footnotes
}

function tellUnused(state: State): void {
  for (const [identifier, node] of state.definitions) {
    if (!state.used.has(identifier)) state.diagnose(unusedDefinition(node.label ?? identifier, placeOf(state, node as Nodes)))
  }
}
