import type {Place} from '../diagnostic.js'
import {cutPlace} from '../language/cut-place.js'
import {plainText, sliceInlines} from '../language/inlines.js'
import {toLowerCase} from '../language/lower-case.js'
import {firstNumber} from '../language/numbers.js'
import {plainSpaces} from '../language/plain-spaces.js'
import {readQuantities} from '../language/quantities.js'
import type {ReadQuantity} from '../language/read-quantity.js'
import {type TextWords, Words} from '../language/words.js'
import type {Block, Inline, ListItem, Report, Section} from '../report/types.js'
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
  /** The words of `children`, as facts are read from them: a no-break space is a space. */
  readonly text: string
  /** `text` in lower case, with the same offsets. */
  readonly lower: string
  readonly words: TextWords
  readonly quantities: readonly TextQuantity[]
}

/** A quantity of a text, with its index in `Facts.quantities`. */
export interface TextQuantity extends ReadQuantity {
  readonly index: number
}

/** As many words as a long announcement has: few need more room. */
const usualWords = 12_288

/** All text of a report in order: title, abstract, blocks, sections, footnotes. Quantities are read on the way, labels' numbers counted. */
export function textsOf(report: ReportText): Text[] {
  const found: Found = {texts: [], words: new Words(usualWords), length: 0, quantities: 0, caption: ''}
  if (report.title.length > 0) addBare(found, 'title', '', [], report.title)
  if (report.abstract.length > 0) addBare(found, 'abstract', '', [], report.abstract)
  addBlocks(found, report.blocks, [])
  for (const section of report.sections) addSection(found, section, [])
  for (const footnote of report.footnotes) addBlocks(found, footnote.blocks, [])
  return found.texts
}

/** The texts so far. */
interface Found {
  readonly texts: Text[]
  readonly words: Words
  /** Of the texts, a line feed after each. */
  length: number
  /** How many quantities they and their labels hold. */
  quantities: number
  /** The last text that is no cell. */
  caption: string
}

type Parts = Omit<Text, 'text' | 'lower' | 'words' | 'quantities'>

/** Keys are written out here and below: spreading hundreds of objects takes longer than reading them. */
function addText(found: Found, {kind, block, sections, cell, item, label, labels, children}: Parts): void {
  const text = plainSpaces(plainText(children))
  const lower = toLowerCase(text)
  for (const {label: numbered} of labels) if (firstNumber(numbered) !== null) found.quantities++
  if (!cell) found.caption = text
  const words = addWords(found, lower)
  const read = readQuantities(text, lower, words)
  const quantities: TextQuantity[] = []
  for (const {start, end, reading} of cell ? withTableUnits(read, cell, found.caption) : read) {
    quantities.push({start, end, reading, index: found.quantities++})
  }
  found.texts.push({kind, block, sections, cell, item, label, labels, children, text, lower, words, quantities})
}

function addWords(found: Found, lower: string): TextWords {
  const {words: all, length: offset} = found
  const first = all.count
  all.add(lower, offset)
  found.length += lower.length + 1
  return {all, first, last: all.count, offset}
}

/** Add a text without label, item and cell. */
function addBare(found: Found, kind: Text['kind'], block: string, sections: readonly Section[], children: readonly Inline[]): void {
  addText(found, {kind, block, sections, cell: null, item: null, label: '', labels: [], children})
}

function addSection(found: Found, section: Section, around: readonly Section[]): void {
  const sections = [...around, section]
  const {id, label} = section
  const labels = label === '' ? [] : [{id, label}]
  addText(found, {kind: 'heading', block: id, sections, cell: null, item: null, label, labels, children: section.title})
  addBlocks(found, section.blocks, sections)
  for (const inner of section.sections) addSection(found, inner, sections)
}

/** Add blocks, those of a list item with it: its first paragraph is the item's. */
function addBlocks(found: Found, blocks: readonly Block[], sections: readonly Section[], item: ListItem | null = null): void {
  for (const block of blocks) addBlock(found, block, sections, block === blocks[0] ? item : null)
}

/** A switch, not a map: each case is a line or two. Rules hold no words; a picture's words are not running text. */
function addBlock(found: Found, block: Block, sections: readonly Section[], item: ListItem | null): void {
  switch (block.type) {
    case 'paragraph': {
      const {id, children} = block
      const labels: {readonly id: string; readonly label: string}[] = []
      if (item) labels.push({id: item.id, label: item.label})
      if (block.label !== '') labels.push({id, label: block.label})
      const label = block.label || (item?.label ?? '')
      addText(found, {kind: 'paragraph', block: id, sections, cell: null, item, label, labels, children})
      return
    }
    case 'list':
      for (const inner of block.items) addItem(found, inner, sections)
      return
    case 'quote':
    case 'fence':
      addBlocks(found, block.blocks, sections)
      return
    case 'table':
      block.rows.forEach(({id, cells}, row) => {
        cells.forEach((children, column) => {
          const cell = {table: block, row, column}
          addText(found, {kind: 'cell', block: id, sections, cell, item: null, label: '', labels: [], children})
        })
      })
      return
    case 'code':
      for (const line of block.lines) addBare(found, 'code', block.id, sections, [line])
  }
}

function addItem(found: Found, item: ListItem, sections: readonly Section[]): void {
  const [first] = item.blocks
  // A marker before anything but a paragraph belongs to a text of its own, so that its number is counted.
  if (first?.type !== 'paragraph') {
    const {id, label} = item
    addText(found, {kind: 'paragraph', block: id, sections, cell: null, item: null, label, labels: [{id, label}], children: []})
  }
  addBlocks(found, item.blocks, sections, item)
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
