import {mismatchRule} from './mismatches.js'

/** Shares of one whole that do not give 100 %. */
export const sharesMismatch = mismatchRule({
  id: 'shares-mismatch',
  concerns: ({kind, result}) => kind === 'sum' && result === null,
  word: ({terms, computed}) => ({
    vi: `Các tỷ trọng cộng lại không bằng 100%: ${terms.join(' + ')} = ${computed}, đề nghị kiểm tra lại`,
    en: `the shares do not add up to 100%: ${terms.join(' + ')} = ${computed}`
  })
})
