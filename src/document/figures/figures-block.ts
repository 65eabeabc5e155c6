import type {Figures} from '../types.js'
import type {KeyFigure} from './key-figure.js'

/** Key figures as a block of large numbers over their captions. */
export function figuresBlock(figures: readonly KeyFigure[], perRow: number): Figures {
  return {
    type: 'figures',
    perRow,
    items: figures.map(({value, caption, source, place}) => ({
      source,
      value: {type: 'paragraph', style: 'figure-value', children: value, source, place},
      caption: {type: 'paragraph', style: 'figure-caption', children: caption, source, place}
    }))
  }
}
