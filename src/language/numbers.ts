/** A number as it is written, wherever it stands: digits, with groups and decimals joined by dots and commas. A fresh expression a call: it keeps its place. */
export const numberPattern = (): RegExp => /\d+(?:[.,]\d+)*/g

/** Whether a UTF-16 unit is a digit. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * The value of a number as Vietnamese papers write it: dots group thousands, a comma marks decimals (`1.260,5`).
 * A dot that cannot group (`12.10`) is a decimal mark; several commas group, as in English. Null for `2.3.1`, which is a label.
 */
export function readNumber(written: string): number | null {
  if (!written.includes('.') && !written.includes(',')) return Number(written)
  const marks = written.replace(/\d/g, '')
  if (!marks.includes('.')) return marks === ',' ? Number(written.replace(',', '.')) : grouped(written, ',')
  if (!marks.includes(',')) return grouped(written, '.') ?? (marks === '.' ? Number(written) : null)
  // Both marks: the last one is the decimal mark, the others group.
  const decimal = marks.endsWith(',') ? ',' : '.'
  const at = written.lastIndexOf(decimal)
  const whole = grouped(written.slice(0, at), decimal === ',' ? '.' : ',')
  return whole === null ? null : Number(`${whole}.${written.slice(at + 1)}`)
}

function grouped(written: string, mark: '.' | ','): number | null {
  const [first = '', ...groups] = written.split(mark)
  const fits = first.length <= 3 && groups.every((group) => group.length === 3)
  return fits ? Number(first + groups.join('')) : null
}
