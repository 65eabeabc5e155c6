import {plainText} from '../../language/inlines.js'
import type {Footnote, ListItem, Block as ReportBlock} from '../../report/types.js'
import {unreachable} from '../../unreachable.js'
import {labelled} from '../convert/labelled.js'
import type {Inline, Paragraph} from '../types.js'

/** Style of speaker notes. */
const style = 'notes'

/** A paragraph for the speaker; none without words. */
export function noteParagraph(children: readonly Inline[], source?: string): Paragraph[] {
  return plainText(children).trim() === '' ? [] : [{type: 'paragraph', style, children, ...(source === undefined ? {} : {source})}]
}

/** Blocks of the report for the speaker: every word, a paragraph each, with the text of the footnotes that they call. */
export function noteBlocks(blocks: readonly ReportBlock[], footnotes: readonly Footnote[]): Paragraph[] {
  return blocks.flatMap((block) => blockNotes(block, footnotes))
}

function blockNotes(block: ReportBlock, footnotes: readonly Footnote[]): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return textNotes(labelled(block.label, block.children, block.place), block.id, footnotes)
    case 'list':
      return block.items.flatMap((item) => itemNotes(item, footnotes))
    case 'quote':
    case 'fence':
      return noteBlocks(block.blocks, footnotes)
    case 'code':
      return block.lines.flatMap((line) => noteParagraph(line.text === '' ? [] : [line], block.id))
    case 'table':
      return block.rows.flatMap(({id, cells}) => cells.flatMap((cell) => textNotes(cell, id, footnotes)))
    case 'picture':
    case 'rule':
      return []
    default:
      return unreachable(block)
  }
}

/** An item's marker opens its first paragraph. */
function itemNotes({id, label, blocks, place}: ListItem, footnotes: readonly Footnote[]): Paragraph[] {
  const [first, ...more] = blocks
  if (first?.type !== 'paragraph') return noteBlocks(blocks, footnotes)
  const text = labelled(label, labelled(first.label, first.children, first.place), place)
  return [...textNotes(text, id, footnotes), ...noteBlocks(more, footnotes)]
}

/** A paragraph for the speaker, with the text of the footnotes that it calls. */
export function textNotes(text: readonly Inline[], source: string, footnotes: readonly Footnote[]): Paragraph[] {
  const called = text.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : []))
  const notes = footnotes.filter(({number}) => called.includes(number)).flatMap(numbered)
  return [...noteParagraph(text, source), ...notes]
}

/** A footnote's paragraphs; notes have no foot, so they follow the paragraph that calls them, with their number before the first. */
function numbered({number, blocks, place}: Footnote): Paragraph[] {
  const [first, ...more] = noteBlocks(blocks, [])
  if (!first) return []
  return [{...first, children: [{type: 'footnote', number, place}, {type: 'run', text: ' '}, ...first.children]}, ...more]
}
