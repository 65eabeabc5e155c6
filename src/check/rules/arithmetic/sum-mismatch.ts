import {mismatchRule} from './mismatches.js'

/** A total that its parts do not give: `360 văn bản, gồm 124 thông tư, 96 quyết định và 150 công văn`. */
export const sumMismatch = mismatchRule({
  id: 'sum-mismatch',
  concerns: ({kind, result}) => kind === 'sum' && result !== null,
  word: ({terms, computed, stated}) => ({
    vi: `Tổng không khớp: ${terms.join(' + ')} = ${computed}, văn bản ghi ${stated}, đề nghị kiểm tra lại`,
    en: `the total does not fit: ${terms.join(' + ')} = ${computed}, the text says ${stated}`
  })
})
