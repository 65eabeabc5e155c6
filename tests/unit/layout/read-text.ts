import type {Block, Document, Inline, ListItem} from '../../../src/document/types.js'
import type {LaidOut, Page, SetParagraph, StructureNode} from '../../../src/layout/types.js'

/** Texts of all paragraphs, labels and footnotes' numbers of a document, in reading order: each footnote after the paragraph that names it first. */
export function documentTexts({children, footnotes}: Document): string[] {
  const texts: string[] = []
  const named = new Set<number>()
  const nameNotes = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) if (inline.type === 'footnote') note(inline.number)
  }
  const note = (number: number): void => {
    const footnote = footnotes.find((each) => each.number === number)
    if (!footnote || named.has(number)) return
    named.add(number)
    texts.push(String(number))
    footnote.children.forEach(visit)
  }
  const text = (inlines: readonly Inline[]): void => {
    texts.push(inlinesText(inlines))
    nameNotes(inlines)
  }
  const item = ({label, children: blocks}: ListItem): void => {
    texts.push(label)
    blocks.forEach(visit)
  }
  const visit = (block: Block): void => {
    if (block.type === 'paragraph' || block.type === 'heading') text(block.children)
    if (block.type === 'list') block.items.forEach(item)
    if (block.type === 'quote' || block.type === 'columns') block.children.forEach(visit)
    if (block.type === 'grid') block.cells.flat().forEach(visit)
    if (block.type === 'figures') block.items.flatMap(({value, caption}) => [value, caption]).forEach(visit)
    if (block.type === 'table') block.rows.flatMap(({cells}) => cells.flatMap((cell) => cell.children)).forEach(visit)
  }
  children.forEach(visit)
  for (const {number} of footnotes) note(number)
  return texts.filter((each) => each !== '')
}

/** Text as it is shown. */
const inlinesText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'run' ? inline.text : inline.type === 'break' ? ' ' : String(inline.number))).join('')

/** The same texts as a screen reader finds them in the laid out pages: in the order of the structure tree. */
export function structureTexts({pages, structure}: LaidOut): string[] {
  const block = blockOf(structure)
  const found = new Map<number, string>()
  for (const {spans} of pages.flatMap(shownParagraphs).flatMap(({lines}) => lines)) {
    for (const span of spans) found.set(block(span.structure), (found.get(block(span.structure)) ?? '') + span.text)
  }
  return inOrder(structure)
    .map(({id}) => found.get(id) ?? '')
    .filter((text) => text !== '')
}

/** Paragraphs of a page in drawing order, without page furniture and repeated rows. */
export const shownParagraphs = (page: Page): SetParagraph[] =>
  page.frames.flatMap((frame) => {
    if (frame.type === 'text') return frame.artifact ? [] : frame.paragraphs
    if (frame.type !== 'table') return []
    return frame.rows.filter(({repeated}) => !repeated).flatMap(({cells}) => cells.flatMap(({paragraphs}) => paragraphs))
  })

/** All nodes of a structure tree, parents first. */
export const inOrder = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(inOrder)]

/** Gives the element that a span's own element stands in: a link's paragraph, for instance. */
function blockOf(root: StructureNode): (id: number) => number {
  const blocks = new Map<number, number>()
  const visit = (node: StructureNode, around: number): void => {
    const own = ['Link', 'Reference', 'Span'].includes(node.type) ? around : node.id
    blocks.set(node.id, own)
    for (const child of node.children) visit(child, own)
  }
  visit(root, root.id)
  return (id) => blocks.get(id) ?? -1
}
