import {pt} from '../../units.js'
import {type AttributeReader, positive, readAttributes} from '../attributes.js'
import type {Directive} from '../state.js'
import type {Rule} from '../types.js'

const length: AttributeReader<Rule['length']> = (value, state) => {
  if (value === 'text' || value === 'full') return value
  const share = positive(value, state)
  return share !== undefined && share <= 1 ? share : undefined
}

/** `::rule{length="text"}`: a line as long as the text above it, as the whole measure (`full`), or as a share of it (`0.3`). */
export const rule: Directive = {
  form: 'leaf',
  build(state, node) {
    const read = readAttributes(state, node, {length, thickness: positive, before: positive, after: positive})
    const {length: long = 'full', thickness = 0.75, before = 1, after = 3} = read
    return [{type: 'rule', length: long, thickness: pt(thickness), color: '#000000', before: pt(before), after: pt(after)}]
  }
}
