import type {Strip} from './types.js'

/** A strip that stands for itself: nothing around it, nothing repeated. */
export const loneStrip = (height: number, draw: Strip['draw'], rest: Partial<Strip> = {}): Strip => ({
  type: 'strip',
  height,
  before: 0,
  after: 0,
  parting: 0,
  notes: [],
  opening: null,
  closing: 0,
  draw,
  ...rest
})
