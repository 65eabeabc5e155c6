import type {Columns} from '../../../document/types.js'
import type {Made, State} from '../state.js'

/** Columns inside of another block: Word has them for whole sections only (`sections.ts` writes those), so these stand one under the other. */
export function columns(state: State, {count, children}: Columns): Made[] {
  if (count <= 1) return state.blocks(state, children)
  state.diagnose({
    rule: 'docx-nested-columns',
    severity: 'warning',
    message: {
      vi: 'Word chỉ chia cột được cho cả phần văn bản, nội dung chia cột nằm trong khối khác được xếp thành một cột',
      en: 'Word sets whole sections in columns only, so columns inside another block are written one under the other'
    }
  })
  return state.blocks(state, children)
}
