import type {Block, Figure, Figures} from '../../document/types.js'
import {stack} from '../flow/stack.js'
import type {State} from '../flow/types.js'
import {countWords, runningText} from './leaves.js'

/** Key figures as plain paragraphs where one of them is more than a slide, alone, can show: text can be divided. */
export function openFigures(state: State, figures: Figures, mostWords: number): Block {
  const fits = (item: Figure): boolean =>
    countWords(runningText(item)) <= mostWords && stack(state.blocks(state, [{...figures, items: [item]}])).height <= state.room
  if (figures.items.every(fits)) return figures
  return {type: 'quote', children: figures.items.flatMap(({value, caption}) => [value, caption])}
}
