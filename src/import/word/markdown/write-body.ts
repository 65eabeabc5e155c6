import {bulletLevels, readBullet} from '../../bullets.js'
import {startOf} from '../../line.js'
import type {MarkdownWriter} from '../../markdown-writer.js'
import type {PlainText} from '../content/plain-text.js'
import type {Item} from '../structure/items.js'
import {restOf, type TextLine} from './text-line.js'
import type {LineSettings} from './tokens.js'
import {writeLine} from './write-line.js'
import {type TableLoss, writeTable} from './write-table.js'

/** What a body is written with. */
export interface BodySettings {
  readonly plain: PlainText
  readonly note: LineSettings['note']
  /** The Markdown of a picture, or null for one that cannot be shown. */
  readonly picture: (index: number) => string | null
  readonly onLoss: (loss: TableLoss) => void
}

/** A mark of a list: one that Word gives, or one that was typed. */
type Bullet = NonNullable<ReturnType<typeof readBullet>>

/** Marks that open a list only beside another item: alone they refer to a note, or are a word. */
const sociable: ReadonlySet<string> = new Set(['*', 'o'])

const rule = /^-{3,}$/
/** What stands under a title: hyphens, asterisks, a line. */
const mark = /^[-–—*_=~]{1,80}$/

/** The mark that opens a line, or null. One that Word gives has no characters. */
function bulletOf({paragraph, from, text}: TextLine): Bullet | null {
  const {label} = paragraph.facts
  if (label?.isBullet && paragraph.text.slice(0, from).trim() === '') {
    return {kind: label.text === '+' ? '+' : `${label.text} ${label.level}`, rank: label.level === 0 ? 0 : 1, length: 0}
  }
  return rule.test(text) ? null : readBullet(text)
}

/** Write items as blocks, with blank lines between them; the items of a list stand together. `depths`: of headings, by index. */
export function writeBody(
  writer: MarkdownWriter,
  items: readonly Item[],
  depths: ReadonlyMap<number, number>,
  settings: BodySettings
): void {
  const levels = bulletLevels()
  const bullets = items.map((item, index) => (item.type === 'text' && !depths.has(index) ? bulletOf(item.text) : null))
  const isItem = (index: number): boolean => {
    const bullet = bullets[index]
    return bullet != null && (!sociable.has(bullet.kind) || bullets[index - 1] != null || bullets[index + 1] != null)
  }
  const titles = titleLines(items, depths)
  items.forEach((item, index) => {
    // The paper's own mark under its title; each profile has one.
    if (titles.has(index) && item.type === 'text' && mark.test(item.text.text)) return
    const start = startOf(item.line)
    const shown = item.type === 'pictures' ? item.pictures.flatMap((one) => settings.picture(one) ?? []) : null
    if (shown?.length === 0) return
    if (!isItem(index) || !isItem(index - 1)) {
      levels.close()
      writer.add('\n', start)
    }
    if (item.type === 'pictures') writer.add(`${shown!.join('\n\n')}\n`, start)
    else if (item.type === 'table') {
      const {losses, pictures} = writeTable(writer, item.table, settings.plain, settings)
      losses.forEach(settings.onLoss)
      const below = pictures.flatMap((one) => settings.picture(one) ?? [])
      if (below.length > 0) writer.add(`\n${below.join('\n\n')}\n`, start)
    } else if (isItem(index)) writeItem(writer, item.text, bullets[index]!, levels.next(bullets[index]!), settings)
    else writeText(writer, item.text, depths.get(index), titles.has(index), settings)
  })
}

function writeItem(writer: MarkdownWriter, line: TextLine, bullet: Bullet, level: number, {plain, note}: BodySettings): void {
  const offset = plain.offset(line.paragraph.number)
  const start = offset + line.from
  writer.replace(`${'  '.repeat(level)}${bullet.kind === '+' ? '+' : '-'} `, start, start + bullet.length)
  writeLine(writer, restOf(line, bullet.length), offset, {context: 'item', note, lineBreak: '<br>', isTitle: false})
  writer.add('\n', offset + line.to)
}

/** Lines in the middle right below the title: abstract, and the mark under it. */
function titleLines(items: readonly Item[], depths: ReadonlyMap<number, number>): ReadonlySet<number> {
  const lines = new Set<number>()
  items.forEach((item, index) => {
    const isBelow = depths.get(index - 1) === 1 || lines.has(index - 1)
    const isCentred = item.type === 'text' && item.text.paragraph.facts.alignment === 'center'
    if (isBelow && isCentred && !depths.has(index)) lines.add(index)
  })
  return lines
}

function writeText(
  writer: MarkdownWriter,
  line: TextLine,
  depth: number | undefined,
  isAbstract: boolean,
  {plain, note}: BodySettings
): void {
  const offset = plain.offset(line.paragraph.number)
  if (depth !== undefined) writer.add(`${'#'.repeat(depth)} `, offset + line.from)
  if (rule.test(line.text)) writer.replace(line.text, offset + line.from, offset + line.to)
  else {
    const isHeading = depth !== undefined
    const isTitle = isHeading || isAbstract
    writeLine(writer, line, offset, {context: isHeading ? 'heading' : 'paragraph', note, lineBreak: isHeading ? ' ' : '<br>', isTitle})
  }
  writer.add('\n', offset + line.to)
}
