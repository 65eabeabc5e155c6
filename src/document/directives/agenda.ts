import {readAttributes, styleName} from '../attributes.js'
import type {Directive} from '../state.js'

/** `::agenda{style="agenda-item"}`: the titles of the sections of level 1; nothing where there are none. */
export const agenda: Directive = {
  form: 'leaf',
  build(state, node) {
    const {style = state.conversion.styles.list} = readAttributes(state, node, {style: styleName})
    const items = state.setting.report.sections
      .filter(({title}) => title.length > 0)
      .map(({id, label, title, place}) => ({
        label: label === '' ? '•' : label,
        source: id,
        children: [{type: 'paragraph', style, children: title, source: id, place} as const]
      }))
    return items.length > 0 ? [{type: 'list', style, items}] : []
  }
}
