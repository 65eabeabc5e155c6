import {bulletLevels, readBullet} from './bullets.js'
import {endOf, type Line, startOf} from './line.js'
import type {MarkdownWriter} from './markdown-writer.js'
import type {BodyLine} from './text/body-line.js'
import type {Table} from './text/tables.js'

/** A rule, as it stands under an abstract. */
const rule = /^-{3,}$/

/** Marks that open a list only beside another item: alone they refer to a note, or are a word. */
const sociable: ReadonlySet<string> = new Set(['*', 'o'])

/** Write lines as blocks, with blank lines between them; the items of a list stand together. `depths`: of headings, by index. */
export function writeBody(writer: MarkdownWriter, lines: readonly BodyLine[], depths: ReadonlyMap<number, number>): void {
  const levels = bulletLevels()
  const bullets = lines.map((line) => (line.table || rule.test(line.text) ? null : readBullet(line.text)))
  const isItem = (index: number): boolean => {
    const bullet = bullets[index]
    return bullet != null && (!sociable.has(bullet.kind) || bullets[index - 1] != null || bullets[index + 1] != null)
  }
  lines.forEach((line, index) => {
    const start = startOf(line)
    const depth = depths.get(index)
    const bullet = depth === undefined && isItem(index) ? bullets[index]! : null
    if (!bullet || !isItem(index - 1) || depths.has(index - 1)) {
      levels.close()
      writer.add('\n', start)
    }
    if (bullet) {
      writer.replace(`${'  '.repeat(levels.next(bullet))}${bullet.kind === '+' ? '+' : '-'} `, start, start + bullet.length)
      writer.line(line, 'item', bullet.length)
    } else if (line.table) writeTable(writer, line.table)
    else if (rule.test(line.text)) writer.replace(line.text, start, endOf(line))
    else if (depth === undefined) writer.line(line, 'paragraph')
    else {
      writer.add(`${'#'.repeat(depth)} `, start)
      writer.line(line, 'heading')
    }
    writer.add('\n', endOf(line))
  })
}

const isFigure = ({text}: Line): boolean => text === '' || /^[\d.,%\s/–-]+$/.test(text)

const isFigures = (cells: readonly Line[]): boolean => cells.every(isFigure) && cells.some(({text}) => text !== '')

/** Write a table of GFM; columns of figures stand at the right. */
function writeTable(writer: MarkdownWriter, {rows}: Table): void {
  const [header = [], ...body] = rows
  const rules = header.map((cell, at) => (/^S?TT$/.test(cell.text) ? ':-:' : isFigures(body.map((row) => row[at]!)) ? '--:' : '---'))
  rows.forEach((row, index) => {
    let at = startOf(row.find(({text}) => text !== '') ?? header[0]!)
    writer.add('|', at)
    for (const cell of row) {
      writer.add(' ', at)
      if (cell.text !== '') {
        writer.line(cell, 'cell')
        at = endOf(cell)
        writer.add(' ', at)
      }
      writer.add('|', at)
    }
    if (index === 0) writer.add(`\n| ${rules.join(' | ')} |`, at)
    if (index < rows.length - 1) writer.add('\n', at)
  })
}
