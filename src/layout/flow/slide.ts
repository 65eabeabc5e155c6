import type {Slide} from '../../document/types.js'
import type {Handler} from './types.js'

/** A slide on a page has no meaning: templates are checked for it. Throws a RangeError. */
export const slide: Handler<Slide> = () => {
  throw new RangeError('a slide can only stand in a deck')
}
