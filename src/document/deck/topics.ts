import type {Report, Section} from '../../report/types.js'
import type {Piece, TextPiece} from '../text/pieces.js'
import {wordsOf} from '../text/words.js'

/** What slides of one title tell: the blocks of a section, and of inner sections too small for slides of their own. */
export interface Topic {
  /** Null for what stands before the first section. */
  readonly section: Section | null
  /** Sections above, outermost first. */
  readonly parents: readonly Section[]
  readonly pieces: readonly Piece[]
  /** Whether a divider slide opens it. */
  readonly opener: boolean
}

/** Cuts blocks into pieces. */
export type CutBlocks = (blocks: Section['blocks'], look: TextPiece['look']) => Piece[]

/** How finely an announcement is divided into topics. */
export interface Division {
  /** Sections down to this level have a divider slide: 0, 1 or 2. */
  readonly dividers: 0 | 1 | 2
  /** Whether a section without inner sections has one too. */
  readonly leafDividers: boolean
  /** An inner section deeper than this level, of at most so many words, has no slides of its own. */
  readonly small: {readonly level: number; readonly words: number}
}

/** More chapters than this need no divider each, and a short announcement has none. */
const dividers = {mostChapters: 12, leastWords: 1200}

/** The topics of an announcement, in the order of its text. Together they hold every block once. */
export function topicsOf(report: Report, division: Division, cut: CutBlocks): Topic[] {
  const grouped = new Set(report.facts.targets.map(({group}) => group))
  const opened = report.sections.length <= dividers.mostChapters && wordsOfSections(report) >= dividers.leastWords
  const introduction: Topic = {section: null, parents: [], pieces: cut(report.blocks, 'paragraph'), opener: false}
  const inSections = report.sections.flatMap((section) =>
    sectionTopics(section, [], {division: opened ? division : {...division, dividers: 0}, grouped, cut})
  )
  return introduction.pieces.length > 0 ? [introduction, ...inSections] : inSections
}

/** A theme and a motto are set as quotations. */
const isSaying = ({role}: Section): boolean => role === 'theme' || role === 'motto'

/** Whether the author made the slide of a section: then it has room for nothing else. */
const hasOwnSlide = ({blocks}: Section): boolean => blocks.some((block) => block.type === 'fence' && block.kind === 'slide')

interface Outline {
  readonly division: Division
  /** Ids of the sections whose targets make a table. */
  readonly grouped: ReadonlySet<string | null>
  readonly cut: CutBlocks
}

function sectionTopics(section: Section, parents: readonly Section[], outline: Outline): Topic[] {
  const {division, grouped, cut} = outline
  const [folded, own] = partition(section.sections, (inner) => !hasOwnSlide(section) && !grouped.has(inner.id) && isSmall(inner, division))
  const pieces = [...cut(section.blocks, isSaying(section) ? 'quote' : 'paragraph'), ...folded.flatMap((inner) => foldedPieces(inner, cut))]
  const divides = (section.level === 1 && (division.leafDividers || own.length > 0)) || (pieces.length === 0 && own.length > 1)
  const topic: Topic = {section, parents, pieces, opener: section.level <= division.dividers && divides}
  return [topic, ...own.flatMap((inner) => sectionTopics(inner, [...parents, section], outline))]
}

/** Small sections that lead their parent's list, and the others; when one has slides of its own, all that follow it do, so that the order stays. */
function partition(sections: readonly Section[], small: (section: Section) => boolean): readonly [Section[], Section[]] {
  const first = sections.findIndex((section) => !small(section))
  const cut = first < 0 ? sections.length : first
  return [sections.slice(0, cut), sections.slice(cut)]
}

function isSmall(section: Section, {small}: Division): boolean {
  if (section.role !== null || section.sections.length > 0) return false
  if (section.blocks.length === 0) return true
  return section.level > small.level && wordsOfBlocks(section.blocks) <= small.words && section.blocks.every(isPlain)
}

const isPlain = ({type}: Section['blocks'][number]): boolean => type === 'paragraph' || type === 'list' || type === 'quote'

/** A folded section's title as the title of what stands below it. */
function foldedPieces(section: Section, cut: CutBlocks): Piece[] {
  const {id, label, title, place, blocks} = section
  const heading = cut([{type: 'paragraph', id, label, children: title, place}], 'title')
  return [...heading, ...cut(blocks, 'paragraph')]
}

const wordsOfSections = ({blocks, sections}: Pick<Section, 'blocks' | 'sections'>): number =>
  sections.reduce((sum, section) => sum + wordsOfSections(section), wordsOfBlocks(blocks))

/** Words of paragraphs, in lists and quotations too. */
function wordsOfBlocks(blocks: Section['blocks']): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + wordsOf(block.children)
    if (block.type === 'list') return block.items.reduce((words, item) => words + wordsOfBlocks(item.blocks), sum)
    return block.type === 'quote' ? sum + wordsOfBlocks(block.blocks) : sum
  }, 0)
}
