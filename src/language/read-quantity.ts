import type {Amount, Fraction, Mark, Moment, Quantity} from '../report/types.js'

type Bare<Kind extends Quantity> = Omit<Kind, 'text' | 'place' | 'block' | 'origin'>

/** A quantity without where it stands. */
type Reading = Bare<Amount> | Bare<Fraction> | Bare<Moment> | Bare<Mark>

/** A quantity and the half-open range of the text that says it: bound words, number or range, scale and unit. */
export interface ReadQuantity<Kind extends Reading = Reading> {
  readonly start: number
  readonly end: number
  readonly reading: Kind
}
