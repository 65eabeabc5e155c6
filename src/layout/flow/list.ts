import type {Block, List, ListItem} from '../../document/types.js'
import {styleOf} from '../style-of.js'
import type {Handler, Item, State} from './types.js'

/** Lists further in are not indented further. */
const deepest = 8
/** Step from a list to one inside of it, where the style does not hang. */
const usualStep = 14
/** Share of the width that the steps of all levels take together. */
const mostIndent = 0.36

/** A list: each item a paragraph whose marker hangs left of its first line, or stands before it. */
export const list: Handler<List> = (state, node) => {
  const outer = state.item ? furtherIn(state, state.item.firstLine) : state
  const around: State = {...outer, parent: state.structure.add(state.parent, 'L'), source: node.source ?? state.source}
  const items: Item[] = []
  for (const item of node.items) for (const strip of layItem(around, node, item)) items.push(strip)
  return {items, last: null}
}

function layItem(state: State, {style: name}: List, item: ListItem): readonly Item[] {
  const {structure} = state
  const style = styleOf(state.styles, name)
  const around = structure.add(state.parent, 'LI')
  const label = item.label ? {text: item.label, raised: false, structure: structure.add(around, 'Lbl')} : null
  const inner: State = {
    ...state,
    parent: structure.add(around, 'LBody'),
    item: {left: state.left + style.left, firstLine: style.firstLine},
    label,
    source: item.source ?? state.source,
    nested: true
  }
  return state.blocks(inner, withOpening(item, name, label !== null))
}

/** Its blocks; a paragraph for the marker stands first where the item does not begin with one. */
function withOpening({children}: ListItem, style: string, labelled: boolean): readonly Block[] {
  const first = children[0]?.type
  if (!labelled || first === 'paragraph' || first === 'heading') return children
  return [{type: 'paragraph', style, children: []}, ...children]
}

/** The state of a list inside of an item: one step further in, but never so far that no room is left. */
function furtherIn(state: State, firstLine: number): State {
  if (state.level >= deepest) return {...state, item: null}
  const step = Math.min(firstLine < 0 ? -firstLine : usualStep, (state.width * mostIndent) / deepest)
  return {...state, left: state.left + step, level: state.level + 1, item: null}
}
