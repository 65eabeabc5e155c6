import type {Heading, Inline, Paragraph, Table} from '../../document/types.js'
import type {LaidOut, Line, TableFrame} from '../../layout/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {type Pt, pt} from '../../units.js'

/** Lengths that only the layout knows, since it has the fonts: read from its pages. */
export interface LaidOutLengths {
  /** Of the last line of a paragraph; estimated where the pages do not hold the paragraph whole. */
  lastLine(paragraph: Paragraph | Heading, style: ParagraphStyle): Pt
  /** Widths of the columns of the next table that looks like this one; null where the pages hold none. To be asked once a table, in order. */
  columns(table: Table): readonly Pt[] | null
}

/** A letter's usual width, in sizes of the font. Only for documents without pages. */
const usualAdvance = 0.5

/** Read the pages once, when first asked. */
export function laidOutLengths(laidOut: LaidOut): LaidOutLengths {
  let lines: ReadonlyMap<string, Pt> | null = null
  let tables: ReadonlyMap<string, (readonly Pt[])[]> | null = null
  return {
    lastLine({style: name, children}, style) {
      lines ??= lastLines(laidOut)
      const text = textOf(children)
      const length = text.slice(text.lastIndexOf('\n') + 1).length * style.size * usualAdvance
      return lines.get(key(name, text)) ?? pt(length)
    },
    columns({alt, columns}) {
      tables ??= tableColumns(laidOut)
      return tables.get(key(alt, String(columns.length)))?.shift() ?? null
    }
  }
}

const key = (...parts: readonly string[]): string => parts.join('\u0000')

function textOf(children: readonly Inline[]): string {
  return children.map((child) => (child.type === 'run' ? child.text : child.type === 'break' ? '\n' : '')).join('')
}

function lastLines({pages}: LaidOut): ReadonlyMap<string, Pt> {
  const lines = new Map<string, Pt>()
  for (const frame of pages.flatMap(({frames}) => frames)) {
    if (frame.type !== 'text') continue
    for (const {styleName, children, lines: set} of frame.paragraphs) {
      const last = set.at(-1)
      if (last) lines.set(key(styleName, textOf(children)), lengthOf(last))
    }
  }
  return lines
}

function lengthOf({spans}: Line): Pt {
  const first = spans[0]
  const last = spans.at(-1)
  return pt(first && last ? last.x + last.width - first.x : 0)
}

/** Of each table its columns, by what identifies it; a table that goes on over pages has one structure element. */
function tableColumns({pages}: LaidOut): ReadonlyMap<string, (readonly Pt[])[]> {
  const frames = pages.flatMap((page) => page.frames.filter((frame): frame is TableFrame => frame.type === 'table'))
  const seen = new Set<number>()
  const tables = new Map<string, (readonly Pt[])[]>()
  for (const {alt, columns, structure} of frames) {
    if (seen.has(structure)) continue
    seen.add(structure)
    const name = key(alt, String(columns.length))
    tables.set(name, [...(tables.get(name) ?? []), columns])
  }
  return tables
}
