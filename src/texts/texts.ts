import type {Place} from '../diagnostic.js'
import {cutPlace} from '../language/cut-place.js'
import {plainText, sliceInlines} from '../language/inlines.js'
import {readQuantities} from '../language/quantities.js'
import type {ReadQuantity} from '../language/read-quantity.js'
import type {Block, Footnote, Inline, ListItem, Report, Section} from '../report/types.js'
import {spanPlace} from './span-place.js'
import {type CellPlace, withTableUnits} from './table-units.js'

/** The parts of a report that facts are read from. */
export type ReportText = Pick<Report, 'title' | 'abstract' | 'blocks' | 'sections' | 'footnotes'>

/** One stretch of running text: a title, a paragraph, a cell, a line of code. */
export interface Text {
  readonly kind: 'title' | 'abstract' | 'heading' | 'paragraph' | 'cell' | 'code'
  /** Id of the block, row or section; empty for title and abstract. */
  readonly block: string
  /** The sections around it, outermost first; for a heading its own is the last. */
  readonly sections: readonly Section[]
  /** Where a cell stands in its table, row 0 is its head; null for all other texts. */
  readonly cell: CellPlace | null
  /** The list item whose first paragraph this is. */
  readonly item: ListItem | null
  /** Of the section, paragraph or list item; empty when there is none. */
  readonly label: string
  /** Label and list marker, those that stand right before the text: an item's marker, then its paragraph's label. */
  readonly labels: readonly {readonly id: string; readonly label: string}[]
  readonly children: readonly Inline[]
  readonly text: string
  /** `text` in lower case, with the same offsets. */
  readonly lower: string
  readonly quantities: readonly TextQuantity[]
}

/** A quantity of a text, with its index in `Facts.quantities`. */
export interface TextQuantity extends ReadQuantity {
  readonly index: number
}

type Draft = Omit<Text, 'text' | 'lower' | 'quantities'>

/** All text of a report in order: title, abstract, blocks, sections, footnotes. Quantities are read on the way, labels' numbers counted. */
export function textsOf(report: ReportText): Text[] {
  const drafts: Draft[] = []
  if (report.title.length > 0) drafts.push(bare('title', '', [], report.title))
  if (report.abstract.length > 0) drafts.push(bare('abstract', '', [], report.abstract))
  addBlocks(drafts, report.blocks, [])
  for (const section of report.sections) addSection(drafts, section, [])
  for (const footnote of report.footnotes) addFootnote(drafts, footnote)
  return withQuantities(drafts)
}

/** A text without label, item and cell. Keys are written out here and below: spreading hundreds of objects takes longer than reading them. */
function bare(kind: Text['kind'], block: string, sections: readonly Section[], children: readonly Inline[]): Draft {
  return {kind, block, sections, cell: null, item: null, label: '', labels: [], children}
}

function withQuantities(drafts: readonly Draft[]): Text[] {
  let index = 0
  let caption = ''
  return drafts.map((draft): Text => {
    index += draft.labels.filter(({label}) => /\d/.test(label)).length
    const text = plainText(draft.children)
    const read = readQuantities(text)
    if (!draft.cell) caption = text
    const quantities = (draft.cell ? withTableUnits(read, draft.cell, caption) : read).map(
      (quantity): TextQuantity => ({start: quantity.start, end: quantity.end, reading: quantity.reading, index: index++})
    )
    const {kind, block, sections, cell, item, label, labels, children} = draft
    return {kind, block, sections, cell, item, label, labels, children, text, lower: inLowerCase(text), quantities}
  })
}

/** Lower case with the same offsets; a text in which a letter becomes two is left as it is. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function addSection(drafts: Draft[], section: Section, around: readonly Section[]): void {
  const sections = [...around, section]
  const labels = section.label === '' ? [] : [{id: section.id, label: section.label}]
  drafts.push({kind: 'heading', block: section.id, sections, cell: null, item: null, label: section.label, labels, children: section.title})
  addBlocks(drafts, section.blocks, sections)
  for (const inner of section.sections) addSection(drafts, inner, sections)
}

function addFootnote(drafts: Draft[], footnote: Footnote): void {
  addBlocks(drafts, footnote.blocks, [])
}

function addBlocks(drafts: Draft[], blocks: readonly Block[], sections: readonly Section[], item: ListItem | null = null): void {
  blocks.forEach((block, index) => {
    addBlock(drafts, block, sections, index === 0 ? item : null)
  })
}

/** A switch, not a map: each case is a line or two. Rules hold no words; a picture's words are not running text. */
function addBlock(drafts: Draft[], block: Block, sections: readonly Section[], item: ListItem | null): void {
  switch (block.type) {
    case 'paragraph': {
      const marker = item ? [{id: item.id, label: item.label}] : []
      const own = block.label === '' ? [] : [{id: block.id, label: block.label}]
      const label = block.label || (item?.label ?? '')
      const {id, children} = block
      drafts.push({kind: 'paragraph', block: id, sections, cell: null, item, label, labels: [...marker, ...own], children})
      return
    }
    case 'list':
      for (const inner of block.items) addItem(drafts, inner, sections)
      return
    case 'quote':
    case 'fence':
      addBlocks(drafts, block.blocks, sections)
      return
    case 'table':
      block.rows.forEach(({id, cells}, row) => {
        cells.forEach((children, column) => {
          const cell = {table: block, row, column}
          drafts.push({kind: 'cell', block: id, sections, cell, item: null, label: '', labels: [], children})
        })
      })
      return
    case 'code':
      for (const line of block.lines) drafts.push(bare('code', block.id, sections, [line]))
  }
}

function addItem(drafts: Draft[], item: ListItem, sections: readonly Section[]): void {
  const [first] = item.blocks
  // A marker before anything but a paragraph belongs to a text of its own, so that its number is counted.
  if (first?.type !== 'paragraph') {
    const labels = [{id: item.id, label: item.label}]
    drafts.push({kind: 'paragraph', block: item.id, sections, cell: null, item: null, label: item.label, labels, children: []})
  }
  addBlocks(drafts, item.blocks, sections, item)
}

/** The verbatim inlines of a range of a text. */
export function slice({children}: Text, start: number, end: number): Inline[] {
  return sliceInlines(children, start, end)
}

/** The place of a range of a text: of its first run where nothing else is known. Never null for a text that was read from a file. */
export function placeIn(text: Text, start: number, end: number): Place {
  const [only] = text.children
  // Most texts are one run: its place is cut without cutting its words.
  const place =
    text.children.length === 1 && only?.type === 'run' && only.place
      ? cutPlace(only.place, only.text.length, start, Math.min(end, only.text.length))
      : (spanPlace(slice(text, start, end)) ?? spanPlace(text.children))
  if (!place) throw new RangeError('a text without a place')
  return place
}
