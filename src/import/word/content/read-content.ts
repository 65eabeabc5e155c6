import type {Prepared} from '../prepare/prepare-document.js'
import type {MammothDocument, MammothNode} from './mammoth.js'
import {noteBody, piecesOf} from './pieces.js'
import {toParagraph} from './to-paragraph.js'
import type {Block, Content} from './types.js'
import {type Converted, inUnicode} from './unicode.js'

/** Text that was in an old encoding, and the paragraph that it stands in. */
export interface ConvertedParagraph extends Converted {
  readonly paragraph: number
}

/** What goes along while mammoth's document is read. */
interface State {
  readonly document: MammothDocument
  readonly prepared: Prepared
  readonly texts: string[]
  readonly notes: Map<string, readonly Block[]>
  /** References whose notes are still to be read. */
  readonly waiting: Map<string, MammothNode>
  readonly onConvert: (converted: ConvertedParagraph) => void
}

/** Join what mammoth read to what was learned of each paragraph before: text with labels, tables, notes, in the order of the file. */
export function readContent(document: MammothDocument, prepared: Prepared, onConvert: State['onConvert']): Content {
  const state: State = {
    document,
    prepared,
    texts: prepared.paragraphs.map(() => ''),
    notes: new Map(),
    waiting: new Map(),
    onConvert
  }
  const blocks = toBlocks(state, document.children)
  // A note may refer to others: the map grows while it is walked through.
  for (const [key, reference] of state.waiting) state.notes.set(key, toBlocks(state, noteBody(document, reference)))
  return {blocks, notes: state.notes, texts: state.texts}
}

function toBlocks(state: State, nodes: readonly MammothNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return toParagraphs(state, node.children)
    if (node.type !== 'table') return []
    const rows = node.children.map((row) => (row.type === 'tableRow' ? row.children.flatMap((cell) => toCell(state, cell)) : []))
    return [{type: 'table', rows}]
  })
}

function toCell(state: State, node: MammothNode) {
  return node.type === 'tableCell' ? [{blocks: toBlocks(state, node.children), columns: node.colSpan, rows: node.rowSpan}] : []
}

function toParagraphs(state: State, children: readonly MammothNode[]): Block[] {
  const {prepared, texts, waiting, notes, onConvert} = state
  const [mark, ...rest] = children
  const number = mark?.type === 'bookmarkStart' ? Number(/^paragraph (\d+)$/.exec(mark.name)?.[1]) : Number.NaN
  const facts = prepared.paragraphs[number]
  if (!facts) return []
  const pieces = piecesOf(rest, (key, reference) => {
    if (!notes.has(key)) waiting.set(key, reference)
  })
  const paragraph = toParagraph(
    number,
    facts,
    inUnicode(pieces, (converted) => onConvert({...converted, paragraph: number}))
  )
  texts[number] = paragraph.text
  return [paragraph]
}
