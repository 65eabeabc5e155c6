/** A range of a text. */
type Range = readonly [number, number]

/** The number and symbol of a paper, as ranges of the line that gives them. */
interface NumberLine {
  /** Null where a blank was left for it. */
  readonly number: Range | null
  readonly symbol: Range
  /** What stands between them: a hyphen on Party papers, a slash on those of the state. */
  readonly join: '-' | '/'
}

/** `Số 127-TB/TU`, `Số: 15/TB-UBND`, `Số:      /QĐ-UBND`, `Số ….-CV/TU`; `15/2025/QĐ-UBND` has its year in the symbol. */
const form = /^(Số\s*:?\s*)(\d{1,5}|[….\s_]*)(\s*([-–/])\s*)((?:\d{4}\/)?[A-ZĐ]\p{L}{0,7}(?:[-–/][A-ZĐ][\p{L}\d.]{0,15}){0,3})$/u

/** Read the line that gives a paper's number and symbol; null when it is none. */
export function readNumber(text: string): NumberLine | null {
  if (!/^S[ốỐ]/.test(text) || text.length > 80) return null
  const match = form.exec(text.replace(/^SỐ/, 'Số'))
  if (!match) return null
  const [, opening = '', digits = '', join = '', sign, symbol = ''] = match
  const from = opening.length
  const after = from + digits.length + join.length
  return {
    number: /\d/.test(digits) ? [from, from + digits.length] : null,
    symbol: [after, after + symbol.length],
    join: sign === '/' ? '/' : '-'
  }
}
