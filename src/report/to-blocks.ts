import type {
  Blockquote,
  Code as CodeNode,
  Heading,
  ListItem as ItemNode,
  List as ListNode,
  Paragraph as ParagraphNode,
  RootContent,
  Table as TableNode
} from 'mdast'
import {plainText, sliceInlines} from '../language/inlines.js'
import {readLabel} from '../language/labels.js'
import type {FenceNode} from '../parse/types.js'
import {spanPlace} from '../texts/span-place.js'
import {lateHeading, pictureAmidText, unreadable} from './diagnostics.js'
import {offsetsOf, placeOf, type State} from './state.js'
import {type Flat, type FoundPicture, toInlines} from './to-inlines.js'
import type {Block, Inline, ListItem, Paragraph, Run, TableRow} from './types.js'

/** Gives the next id below a parent: `III.1/1`, `III.1/2` … */
export type NextId = () => string

/** Ids of the blocks of a section, list, item or quote. */
export function idsBelow(parent: string): NextId {
  let count = 0
  return () => `${parent}/${++count}`
}

type Handlers = {
  readonly [Type in RootContent['type']]?: (state: State, node: Extract<RootContent, {type: Type}>, next: NextId) => readonly Block[]
}

/** A handler a construct; what is missing here is no block of an announcement. */
const handlers: Handlers = {
  paragraph: (state, node, next) => paragraphBlocks(state, node, toInlines(state, node.children), next),
  heading: lateHeadingBlocks,
  list: listBlocks,
  blockquote: quoteBlocks,
  code: codeBlocks,
  table: tableBlocks,
  thematicBreak: (state, node, next) => [{type: 'rule', id: next(), place: placeOf(state, node)}],
  fence: fenceBlocks,
  // Both are read by way of what refers to them.
  definition: () => [],
  footnoteDefinition: () => []
}

/** The blocks of flow content. Nothing is dropped: a construct without a handler keeps its text. */
export function toBlocks(state: State, nodes: readonly RootContent[], next: NextId): Block[] {
  return nodes.flatMap((node) => toBlock(state, node, next))
}

/** The blocks that one node becomes: none for a definition, several for a paragraph with pictures. */
export function toBlock(state: State, node: RootContent, next: NextId): readonly Block[] {
  // TypeScript does not see that the key and the node agree; the mapped type above does.
  const handle = handlers[node.type] as ((state: State, node: RootContent, next: NextId) => readonly Block[]) | undefined
  return handle ? handle(state, node, next) : otherBlocks(state, node, next)
}

/** A paragraph, its label apart; its pictures as blocks of their own after it. */
function paragraphBlocks(state: State, node: ParagraphNode | Heading, flat: Flat, next: NextId): Block[] {
  const text = plainText(flat.inlines)
  const blocks: Block[] = []
  if (text.trim() !== '' || flat.inlines.some(({type}) => type === 'footnote')) {
    const label = readLabel(text)
    const labelled = label !== null && label.length < text.length
    const paragraph: Paragraph = {
      type: 'paragraph',
      id: next(),
      label: labelled ? label.label : '',
      children: labelled ? sliceInlines(flat.inlines, label.length, text.length) : flat.inlines,
      place: placeOf(state, node)
    }
    if (labelled) keepLabel(state, paragraph.id, sliceInlines(flat.inlines, 0, label.label.length))
    blocks.push(paragraph)
  }
  return [...blocks, ...pictureBlocks(state, flat.pictures, next, blocks.length > 0)]
}

/** Remember where a label stands. */
function keepLabel(state: State, id: string, label: readonly Inline[]): void {
  const place = spanPlace(label)
  if (place) state.labels.set(id, place)
}

/** Pictures as blocks; `amid`: they stood in text, and the author should know that they move behind it. */
export function pictureBlocks(state: State, pictures: readonly FoundPicture[], next: NextId, amid: boolean): Block[] {
  return pictures.map(({address, alt, place}) => {
    if (amid) state.diagnose(pictureAmidText(address, place))
    return {type: 'picture', id: next(), address, alt, place}
  })
}

/** A heading inside a list, quote or fence opens no section: a bold paragraph. */
function lateHeadingBlocks(state: State, node: Heading, next: NextId): Block[] {
  state.diagnose(lateHeading(placeOf(state, node)))
  const flat = toInlines(state, node.children)
  const bold = flat.inlines.map((inline): Inline => (inline.type === 'run' ? {...inline, bold: true} : inline))
  return paragraphBlocks(state, node, {...flat, inlines: bold}, next)
}

function listBlocks(state: State, node: ListNode, next: NextId): Block[] {
  const id = next()
  const ids = idsBelow(id)
  return [{type: 'list', id, items: node.children.map((item) => toItem(state, item, ids())), place: placeOf(state, node)}]
}

function toItem(state: State, node: ItemNode, id: string): ListItem {
  const label = markerOf(state, node)
  const {start} = offsetsOf(node)
  state.labels.set(id, state.parsed.places.at(start, start + label.length))
  return {id, label, checked: node.checked ?? null, blocks: toBlocks(state, node.children, idsBelow(id)), place: placeOf(state, node)}
}

/** The marker of an item as it stands in the source; never start + index, since Markdown renumbers. */
export function markerOf({parsed}: State, node: ItemNode): string {
  const {start} = offsetsOf(node)
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(parsed.text.slice(start, start + 10))?.[0] ?? '-'
}

function quoteBlocks(state: State, node: Blockquote, next: NextId): Block[] {
  const id = next()
  return [{type: 'quote', id, blocks: toBlocks(state, node.children, idsBelow(id)), place: placeOf(state, node)}]
}

function fenceBlocks(state: State, node: FenceNode, next: NextId): Block[] {
  const id = next()
  return [{type: 'fence', id, kind: node.kind, blocks: toBlocks(state, node.children, idsBelow(id)), place: placeOf(state, node)}]
}

/** A tab in code, as wide as a reader sees it; no font has a glyph for it. */
const tab = '    '

/** Lines of fenced code, each with its place; an empty line is one space, since a run is never empty. */
function codeBlocks(state: State, node: CodeNode, next: NextId): Block[] {
  const {start, end} = offsetsOf(node)
  const {text, places} = state.parsed
  // Below the line that opens the fence.
  let at = Math.min(text.indexOf('\n', start) + 1 || end, end)
  const lines = node.value.split('\n').map((line): Run => {
    const lineEnd = text.indexOf('\n', at) < 0 ? end : Math.min(text.indexOf('\n', at), end)
    const inner = Math.max(text.slice(at, lineEnd).indexOf(line), 0)
    const place = places.at(at + inner, Math.min(at + inner + line.length, end))
    at = Math.min(lineEnd + 1, end)
    return {type: 'run', text: line === '' ? ' ' : line.replaceAll('\t', tab), code: true, place}
  })
  return [{type: 'code', id: next(), lines, place: placeOf(state, node)}]
}

/** A table; rows shorter than the longest get empty cells, so that no cell of any row is lost. */
function tableBlocks(state: State, node: TableNode, next: NextId): Block[] {
  const id = next()
  const ids = idsBelow(id)
  const width = Math.max(node.align?.length ?? 0, ...node.children.map((row) => row.children.length))
  const pictures: FoundPicture[] = []
  const rows = node.children.map((row): TableRow => {
    const flats = row.children.map((cell) => toInlines(state, cell.children))
    pictures.push(...flats.flatMap((flat) => flat.pictures))
    const cells = Array.from({length: width}, (_, column) => flats[column]?.inlines ?? [])
    return {id: ids(), cells, place: placeOf(state, row)}
  })
  const align = Array.from({length: width}, (_, column) => node.align?.[column] ?? null)
  return [{type: 'table', id, align, rows, place: placeOf(state, node)}, ...pictureBlocks(state, pictures, next, true)]
}

/** What no handler knows keeps its source text, and the author is told. */
function otherBlocks(state: State, node: RootContent, next: NextId): Block[] {
  const {start, end} = offsetsOf(node)
  const place = placeOf(state, node)
  state.diagnose(unreadable(node.type, place))
  const text = state.parsed.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [{type: 'paragraph', id: next(), label: '', children: [{type: 'run', text, place}], place}]
}
