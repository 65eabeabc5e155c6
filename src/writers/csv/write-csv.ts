import type {Sheet, Value} from '../../sheets/types.js'

/**
 * Write a sheet as CSV (RFC 4180): comma, CRLF, UTF-8 with a byte order mark, which Excel needs to read Vietnamese. Numbers have a decimal
 * point and no groups, unless a bound belongs to them: then they are as written; days are ISO; a yes is `x`.
 */
export function writeCsv({columns, rows}: Sheet): Uint8Array {
  const lines = [columns.map(({title}) => title), ...rows.map((row) => row.map(plain))]
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`)
}

function plain(value: Value): string {
  if (value === null) return ''
  if (value === true) return 'x'
  if (typeof value === 'string') return value
  if ('day' in value) return value.day
  return value.before + value.after === '' ? String(value.number) : value.written
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
