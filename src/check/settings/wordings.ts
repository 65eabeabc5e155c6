import type {Wording} from '../../diagnostic.js'
import {nearestKey} from '../../language/nearest-key.js'

/** That a value is no severity of a rule. */
export const notSeverity = (value: string, id: string): Wording => ({
  vi: `“${value}” không phải là mức độ của “${id}”`,
  en: `“${value}” is no severity for “${id}”`
})

/** The values of which one must be chosen. */
export const chooseOne = (values: readonly string[]): Wording => ({
  vi: `Chọn một trong: ${values.join(', ')}`,
  en: `Choose one of: ${values.join(', ')}`
})

/** The name that was probably meant; else all of them, when they are few. */
export function suggestion(written: string, known: readonly string[]): Wording {
  const near = nearestKey(written, known)
  if (near !== null) return {vi: `Có phải là “${near}”?`, en: `Did you mean “${near}”?`}
  return known.length <= 10
    ? {vi: `Các khóa dùng được: ${known.join(', ')}`, en: `Known keys: ${known.join(', ')}`}
    : {vi: 'Các quy tắc có trong docs/checks.md', en: 'The rules are in docs/checks.md'}
}
