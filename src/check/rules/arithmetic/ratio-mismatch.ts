import {mismatchRule} from './mismatches.js'

/** A percentage, or a multiple, that its part and whole do not give: `7.410/7.800 hồ sơ, đạt 96%`. */
export const ratioMismatch = mismatchRule({
  id: 'ratio-mismatch',
  concerns: ({kind}) => kind === 'ratio',
  word: ({terms, computed, stated}) => ({
    vi: `Tỷ lệ không khớp: ${terms.join(' / ')} = ${computed}, văn bản ghi ${stated}, đề nghị kiểm tra lại`,
    en: `the ratio does not fit: ${terms.join(' / ')} = ${computed}, the text says ${stated}`
  })
})
