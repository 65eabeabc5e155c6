import {type Pt, pt} from '../../units.js'
import type {State} from './state.js'

/** Left edge, from the measure's, of what is no paragraph: a table, a picture, a quotation. It stands below a list item's text. */
export const leftOf = ({left, item, measure}: State): Pt => pt(Math.min(item ? item.left : left, measure * 0.4))
