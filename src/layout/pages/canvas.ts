import {pt} from '../../units.js'
import type {Canvas, DrawnRow} from '../flow/types.js'
import {type PlacedLines, setParagraph} from '../lines/set-paragraph.js'
import type {BrokenParagraph} from '../lines/types.js'
import {type PlacedRow, setTable} from '../tables/set-table.js'
import type {Frame, TextFrame} from '../types.js'

/** A text frame that still grows. */
interface GrowingText {
  readonly x: number
  readonly width: number
  readonly paragraphs: (PlacedLines & {readonly tops: number[]})[]
}

interface GrowingTable {
  readonly x: number
  readonly rows: PlacedRow[]
}

/** A canvas, and the frames that were drawn on it. */
export interface FrameCanvas extends Canvas {
  /** End what is growing and give all frames, in drawing order. */
  frames(): readonly Frame[]
}

/** Begin a page or slide: lines below one another become a text frame, rows of a table a table frame. */
export function startCanvas(slot: TextFrame['slot']): FrameCanvas {
  const frames: Frame[] = []
  let text: GrowingText | null = null
  let table: GrowingTable | null = null
  let current = slot
  const end = (): void => {
    if (text) frames.push(setText(text, current))
    if (table) frames.push(setTable(table.rows[0]!.drawn.table, table.x, table.rows))
    text = null
    table = null
  }
  return {
    flush(next) {
      end()
      current = next && slot === 'body' ? next : slot
    },
    frame(frame) {
      end()
      frames.push(frame)
    },
    line(paragraph, index, x, y) {
      if (!text || text.x !== x || text.width !== paragraph.width) {
        end()
        text = {x, width: paragraph.width, paragraphs: []}
      }
      addLine(text, paragraph, index, y)
    },
    row(drawn: DrawnRow, x, y) {
      if (!table || table.x !== x || table.rows[0]!.drawn.table !== drawn.table) {
        end()
        table = {x, rows: []}
      }
      table.rows.push({drawn, y})
    },
    frames() {
      end()
      return frames
    }
  }
}

function addLine({x, paragraphs}: GrowingText, paragraph: BrokenParagraph, index: number, y: number): void {
  const last = paragraphs.at(-1)
  if (last && last.paragraph === paragraph && last.from + last.tops.length === index) last.tops.push(y)
  else paragraphs.push({paragraph, from: index, x, tops: [y]})
}

function setText({x, width, paragraphs}: GrowingText, slot: TextFrame['slot']): TextFrame {
  const last = paragraphs.at(-1)!
  const top = paragraphs[0]!.tops[0]!
  const bottom = last.tops.at(-1)! + last.paragraph.style.lineHeight
  return {
    type: 'text',
    slot,
    anchor: 'top',
    artifact: false,
    x: pt(x),
    y: pt(top),
    width: pt(width),
    height: pt(bottom - top),
    paragraphs: paragraphs.map(setParagraph)
  }
}
