import type {Heading, Inline, Paragraph, Table} from '../../document/types.js'
import type {LaidOut, Line, TableFrame} from '../../layout/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {type Pt, pt} from '../../units.js'

/** Lengths that only the layout knows, since it has the fonts: read from its pages. */
export interface LaidOutLengths {
  /** Of the last line of a paragraph; estimated where the pages do not hold the paragraph whole. */
  lastLine(paragraph: Paragraph | Heading, style: ParagraphStyle): Pt
  /** How the next table that looks like this one is set; null where the pages hold none. To be asked once a table, in order. */
  table(table: Table): LaidOutTable | null
}

/** What the layout found for a table. */
export interface LaidOutTable {
  /** Widths. */
  readonly columns: readonly Pt[]
  readonly padding: Pt
  /** The styles of its cells by name: smaller than the document's where its words would not fit. */
  readonly styles: ReadonlyMap<string, ParagraphStyle>
}

/** A letter's usual width, in sizes of the font. Only for documents without pages. */
const usualAdvance = 0.5

/** Read the pages once, when first asked. */
export function laidOutLengths(laidOut: LaidOut): LaidOutLengths {
  let lines: ReadonlyMap<string, Pt> | null = null
  let tables: ReadonlyMap<string, LaidOutTable[]> | null = null
  return {
    lastLine({style: name, children}, style) {
      lines ??= lastLines(laidOut)
      const text = textOf(children)
      const length = text.slice(text.lastIndexOf('\n') + 1).length * style.size * usualAdvance
      return lines.get(key(name, text)) ?? pt(length)
    },
    table({alt, columns}) {
      tables ??= laidOutTables(laidOut)
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

/** Each table by what identifies it; a table that goes on over pages has one structure element. */
function laidOutTables({pages}: LaidOut): ReadonlyMap<string, LaidOutTable[]> {
  const frames = pages.flatMap((page) => page.frames.filter((frame): frame is TableFrame => frame.type === 'table'))
  const seen = new Map<number, Map<string, ParagraphStyle>>()
  const tables = new Map<string, LaidOutTable[]>()
  for (const {alt, columns, padding, rows, structure} of frames) {
    const known = seen.get(structure)
    const styles = known ?? new Map<string, ParagraphStyle>()
    for (const paragraph of rows.flatMap(({cells}) => cells.flatMap(({paragraphs}) => paragraphs))) {
      styles.set(paragraph.styleName, paragraph.style)
    }
    if (known) continue
    seen.set(structure, styles)
    const name = key(alt, String(columns.length))
    tables.set(name, [...(tables.get(name) ?? []), {columns, padding, styles}])
  }
  return tables
}
