import {mismatchRule} from './mismatches.js'

/** A mean that its total does not give over the years or things that the text names. */
export const meanMismatch = mismatchRule({
  id: 'mean-mismatch',
  concerns: ({kind}) => kind === 'mean',
  word: ({terms, computed, stated}) => ({
    vi: `Mức bình quân không khớp: tính từ ${terms.join(' và ')} được ${computed}, văn bản ghi ${stated}, đề nghị kiểm tra lại`,
    en: `the mean does not fit: ${terms.join(' and ')} give ${computed}, the text says ${stated}`
  })
})
