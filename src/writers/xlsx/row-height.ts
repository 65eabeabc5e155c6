import type {Sheet, Value} from '../../sheets/types.js'

/** Height of a line of 12 pt, in pt. */
const line = 16
/** Taller rows no program shows (ECMA-376-1, 18.3.1.73). */
const tallest = 409

/**
 * Height of a row in pt, so that wrapped text is seen whole in programs that do not fit rows when they open a file. Columns are as wide as
 * so many digits, and no letter on average is wider: there is rather too much room than too little.
 */
export function rowHeight(columns: Sheet['columns'], row: readonly Value[]): number {
  const lines = row.map((value, index) => (typeof value === 'string' ? linesOf(value, (columns[index]?.width ?? 10) - 2) : 1))
  return Math.min(tallest, Math.max(1, ...lines) * line)
}

/** Lines of a text that breaks at spaces; a longer word is cut. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const before = used === 0 ? 0 : used + 1
    if (before > 0 && before + word.length > width) {
      lines++
      used = 0
    } else used = before
    used += word.length
    while (used > width) {
      lines++
      used -= width
    }
  }
  return lines
}
