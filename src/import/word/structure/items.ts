import {readLabel} from '../../../language/labels.js'
import {readBullet} from '../../bullets.js'
import type {SourceLine} from '../../text/source-lines.js'
import {paragraphsIn, picturesOf} from '../content/paragraphs-in.js'
import type {PlainText} from '../content/plain-text.js'
import type {Block, Paragraph, Table} from '../content/types.js'
import {linesOf, type TextLine} from '../markdown/text-line.js'
import {inColumns, isClosing, isFrame, isLetterhead} from './layout-tables.js'

/** A line, a table or the pictures of a paragraph, before it is known what they are in the text. */
export type Item =
  | {readonly type: 'text'; readonly line: SourceLine; readonly text: TextLine}
  | {readonly type: 'table'; readonly line: SourceLine; readonly table: Table}
  | {readonly type: 'pictures'; readonly line: SourceLine; readonly pictures: readonly number[]}

/** What stands in a document, before it is known what it is. */
export interface Items {
  readonly items: readonly Item[]
  /** Pictures in the tables of letterhead and closing, such as emblems: no part of the text. */
  readonly emblems: readonly number[]
}

/** What stands for a table or a picture among lines: a sentence, so that no letterhead or signature goes on over it. */
const other = 'x.'

/** Letterheads and closings stand in the first and the last blocks. */
const maxBlocks = 4

/** The items of a document; the tables that letterhead and closing stand in are read as lines, one column after the other. */
export function itemsOf(blocks: readonly Block[], plain: PlainText): Items {
  const filled = blocks.filter((block) => block.type === 'table' || block.text.trim() !== '')
  const first = new Set<Block>(filled.slice(0, maxBlocks))
  const last = new Set<Block>(filled.slice(-maxBlocks))
  const collected = collector(plain)
  const emblems: number[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      collected.add(block, block.facts.alignment === 'center')
      collected.addPictures(block)
    } else if ((first.has(block) && isLetterhead(block)) || (last.has(block) && isClosing(block))) {
      for (const paragraph of inColumns(block)) collected.add(paragraph, true)
      emblems.push(...paragraphsIn(block).flatMap(picturesOf))
    } else if (isFrame(block)) {
      for (const paragraph of paragraphsIn(block)) {
        collected.add(paragraph, false)
        collected.addPictures(paragraph)
      }
    } else collected.addTable(block)
  }
  return {items: collected.items, emblems}
}

/** Collects items, and counts the empty paragraphs between them. */
function collector(plain: PlainText) {
  const items: Item[] = []
  let gap = 0
  const line = (text: string, start: number, end: number, raw: string, from: number): SourceLine => {
    const made = {text, spans: [{start, end}], raw, from, gap, isBroken: false, isDoubtful: false}
    gap = 0
    return made
  }
  return {
    items,
    /** `isParted`: each of its lines is one by itself. */
    add(paragraph: Paragraph, isParted: boolean): void {
      const offset = plain.offset(paragraph.number)
      const lines = linesOf(paragraph, (text) => isParted || readLabel(text) !== null || readBullet(text) !== null)
      for (const text of lines) {
        items.push({type: 'text', line: line(text.text, offset + text.from, offset + text.to, paragraph.text, offset), text})
      }
      if (lines.length === 0) gap++
    },
    addPictures(paragraph: Paragraph): void {
      const pictures = picturesOf(paragraph)
      const at = plain.offset(paragraph.number) + paragraph.text.length
      if (pictures.length > 0) items.push({type: 'pictures', line: line(other, at, at, other, at), pictures})
    },
    addTable(table: Table): void {
      const at = plain.offset(paragraphsIn(table)[0]?.number ?? 0)
      items.push({type: 'table', line: line(other, at, at, other, at), table})
    }
  }
}
