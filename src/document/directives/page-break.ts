import {readAttributes} from '../attributes.js'
import type {Directive} from '../state.js'

/** `::page-break`. */
export const pageBreak: Directive = {
  form: 'leaf',
  build(state, node) {
    readAttributes(state, node, {})
    return [{type: 'page-break'}]
  }
}
