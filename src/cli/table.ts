/** Rows as aligned columns, two spaces between them; the first row is the head, under it a line. Columns in `right` are flush right. */
export function formatTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell))
        return right.has(column) ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map((count) => '-'.repeat(count)).join('  ')
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`
}

/** Columns on a terminal: letters of composed Vietnamese are one each, loose marks none. */
const width = (text: string): number => [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
