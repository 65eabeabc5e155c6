import type {Text} from '../../../texts/texts.js'
import type {Equation} from '../../types.js'

/** The equations that the text states. */
export function readEquations(_texts: readonly Text[]): Equation[] {
  return []
}
