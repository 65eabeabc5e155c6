import type {Diagnostic, Wording} from '../diagnostic.js'

/** How much there is to look at, in a line. */
export function summary(diagnostics: readonly Diagnostic[], files: number): Wording {
  const count = (wanted: Diagnostic['severity']): number => diagnostics.filter(({severity}) => severity === wanted).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  const mendable = diagnostics.filter(({fix}) => fix !== undefined).length
  return {
    vi: `${files} văn bản: ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú${mendable > 0 ? `; --fix sửa được ${mendable}` : ''}`,
    en: `${several(files, 'announcement')}: ${several(errors, 'error')}, ${several(warnings, 'warning')}, ${several(notes, 'note')}${mendable > 0 ? `; --fix can mend ${mendable}` : ''}`
  }
}

const several = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
