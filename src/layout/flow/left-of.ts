import type {State} from './types.js'

/** Left edge, from the column's, of what is no paragraph: a table, a picture, a quotation. It stands below a list item's text. */
export const leftOf = ({left, item, width}: State): number => Math.min(item ? item.left : left, width * 0.4)
