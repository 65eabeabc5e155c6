import type {Place} from '../../diagnostic.js'
import type {Inline} from '../types.js'

/** A label, a space and the text after it. The label has the place of the block or section that it opens. */
export function labelled(label: string, text: readonly Inline[], place: Place): readonly Inline[] {
  if (label === '') return text
  return [{type: 'run', text: text.length > 0 ? `${label} ` : label, place}, ...text]
}
