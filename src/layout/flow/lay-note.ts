import type {State} from './types.js'

/**
 * Set a footnote when its number is met for the first time: an element `Note` after the paragraph that names it
 * (PDF/UA-1, 7.9). Gives its number and those of footnotes that it names itself; none when it was set before.
 */
export function layNote(state: State, number: number): readonly number[] {
  const {footnotes, notes, structure} = state
  const footnote = footnotes.get(number)
  if (!footnote || notes.has(number)) return []
  const before = notes.size
  notes.set(number, []) // A footnote that names itself ends here.
  const parent = structure.add(state.parent, 'Note')
  const label = {text: String(number), raised: true, structure: structure.add(parent, 'Lbl')}
  const inner: State = {...state, width: state.noteWidth, parent, left: 0, level: 0, item: null, label, source: undefined, nested: true}
  const strips = state.blocks(inner, footnote.children).filter((item) => item.type === 'strip')
  notes.set(number, strips)
  return [...notes.keys()].slice(before)
}
