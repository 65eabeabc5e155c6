import type {Report, Section} from '../../report/types.js'
import {type Piece, type PieceReading, piecesOf} from '../text/pieces.js'
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

/** An inner section of at most so many words has no slides of its own; deeper than this level. */
const smallSection = {words: 400, level: 3}

/** More chapters than this need no divider each. */
const mostOpeners = 12

/** The topics of an announcement, in the order of its text. Together they hold every block once. */
export function topicsOf(report: Report, reading: PieceReading): Topic[] {
  const grouped = new Set(report.facts.targets.map(({group}) => group))
  const opened = report.sections.length <= mostOpeners
  const introduction: Topic = {section: null, parents: [], pieces: piecesOf(report.blocks, reading), opener: false}
  const inSections = report.sections.flatMap((section) => sectionTopics(section, [], {opened, grouped, reading}))
  return introduction.pieces.length > 0 ? [introduction, ...inSections] : inSections
}

interface Outline {
  /** Whether chapters have dividers. */
  readonly opened: boolean
  /** Ids of the sections whose targets make a table. */
  readonly grouped: ReadonlySet<string | null>
  readonly reading: PieceReading
}

function sectionTopics(section: Section, parents: readonly Section[], outline: Outline): Topic[] {
  const {opened, grouped, reading} = outline
  const [folded, own] = partition(section.sections, (inner) => !grouped.has(inner.id) && isSmall(inner))
  const pieces = [...piecesOf(section.blocks, reading), ...folded.flatMap((inner) => foldedPieces(inner, reading))]
  const divides = section.level === 1 || (section.level === 2 && pieces.length === 0 && own.length > 1)
  const topic: Topic = {section, parents, pieces, opener: opened && divides}
  return [topic, ...own.flatMap((inner) => sectionTopics(inner, [...parents, section], outline))]
}

/** Small sections that lead their parent's list, and the others; when one has slides of its own, all that follow it do, so that the order stays. */
function partition(sections: readonly Section[], small: (section: Section) => boolean): readonly [Section[], Section[]] {
  const first = sections.findIndex((section) => !small(section))
  const cut = first < 0 ? sections.length : first
  return [sections.slice(0, cut), sections.slice(cut)]
}

function isSmall(section: Section): boolean {
  if (section.role !== null || section.sections.length > 0) return false
  const words = section.blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? wordsOf(block.children) : 0), 0)
  return section.blocks.length === 0 || (section.level > smallSection.level && words <= smallSection.words && section.blocks.every(isPlain))
}

const isPlain = ({type}: Section['blocks'][number]): boolean => type === 'paragraph' || type === 'list' || type === 'quote'

/** A folded section's title as the title of what stands below it. */
function foldedPieces(section: Section, reading: PieceReading): Piece[] {
  const {id, label, title, place, blocks} = section
  const heading = piecesOf([{type: 'paragraph', id, label, children: title, place}], reading, 'title')
  return [...heading, ...piecesOf(blocks, reading)]
}
