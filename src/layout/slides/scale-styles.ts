import type {Deck} from '../../document/types.js'
import type {ParagraphStyle, Styles} from '../../theme/types.js'
import {scaleStyle} from '../scale-style.js'

/** Style that the deck's body sizes are sizes of; the others keep their proportion to it. And the same for tables. */
const bodyStyle = 'slide-body'
const tableStyle = 'table-cell'
const isOfTables = (name: string): boolean => name.startsWith('table-')

/** How many sizes there are to try. */
export const sizeSteps = ({bodySizes, tableSizes}: Deck): number => Math.max(bodySizes.length, tableSizes.length, 1)

/** All styles at one of the deck's sizes, from 0, the largest. None is made smaller than the smallest allowed, none larger than `most` times its own size. */
export function scaleStyles(styles: Styles, deck: Deck, step: number, most: number): Styles {
  const body = proportion(styles[bodyStyle], deck.bodySizes, step)
  const table = proportion(styles[tableStyle], deck.tableSizes, step)
  const scaled = Object.entries(styles).map(([name, style]): [string, ParagraphStyle] => {
    const [scale, sizes] = isOfTables(name) ? [table, deck.tableSizes] : [body, deck.bodySizes]
    return [name, scaleStyle(style, Math.min(scale, most), sizes.at(-1) ?? style.size)]
  })
  return Object.fromEntries(scaled)
}

function proportion(style: ParagraphStyle | undefined, sizes: Deck['bodySizes'], step: number): number {
  const size = sizes[Math.min(step, sizes.length - 1)]
  return style && size ? size / style.size : 1
}
