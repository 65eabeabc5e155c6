import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Role, Section} from '../../report/types.js'
import {labelled} from '../convert/labelled.js'
import type {State} from '../state.js'
import {figurePlaces} from '../text/figure-places.js'
import {type PieceReading, piecesOf, type TextPiece} from '../text/pieces.js'
import type {Unit} from '../text/units.js'
import type {Block, Heading, List} from '../types.js'

/** Sections that a summary of results is taken from. */
const resultRoles: ReadonlySet<Role | null> = new Set<Role>(['results', 'achievements'])

/** Sections that a handout shows in other ways, or not at all. */
const elsewhere: ReadonlySet<Role | null> = new Set<Role>(['time', 'delegates', 'guests', 'theme', 'motto', 'targets', 'elections'])

/** A section's own text. */
interface Source {
  /** Null for what stands before the first section. */
  readonly section: Section | null
  readonly pieces: readonly TextPiece[]
}

/**
 * Sentences under the headings of their sections, each with a rank: first the opening sentence of every section, then its
 * sentences with figures, then the others, section by section in turn. A heading comes in with its first sentence.
 */
export function summaryBlocks(state: State, level: number): Block[] {
  const sources = sourcesOf(state)
  return sources.flatMap(({section, pieces}, index) => {
    const ranks = ranksOf(pieces, index, sources.length)
    const lines = pieces.flatMap((piece) =>
      piece.units.filter((unit) => ranks.has(unit)).map((unit) => line(piece, unit, ranks.get(unit) ?? 0))
    )
    return section && lines.length > 0 ? [heading(section, level, index), ...lines] : lines
  })
}

/** Of the sections that tell results; where none is known to, of all that are not shown elsewhere. */
function sourcesOf({setting, conversion}: State): Source[] {
  const {report} = setting
  const reading = {conversion, figures: figurePlaces(report), clauses: false}
  const results = report.sections.flatMap((section) => sectionSources(section, null, (role) => resultRoles.has(role), reading))
  if (results.length > 0) return results
  const opening = {section: null, pieces: textPieces(report.blocks, reading)}
  const others = report.sections.flatMap((section) => sectionSources(section, null, (role) => !elsewhere.has(role), reading))
  return [opening, ...others].filter(({pieces}) => pieces.length > 0)
}

function sectionSources(section: Section, around: Role | null, wanted: (role: Role | null) => boolean, reading: PieceReading): Source[] {
  const role = section.role ?? around
  const pieces = wanted(role) ? textPieces(section.blocks, reading) : []
  const inner = section.sections.flatMap((one) => sectionSources(one, role, wanted, reading))
  return pieces.length > 0 ? [{section, pieces}, ...inner] : inner
}

const textPieces = (blocks: Section['blocks'], reading: PieceReading): TextPiece[] =>
  piecesOf(blocks, reading).filter((piece) => piece.type === 'text')

/** A rank for each unit: its turn times the number of sections, so that all sections have had theirs before one has the next. */
function ranksOf(pieces: readonly TextPiece[], index: number, count: number): ReadonlyMap<Unit, number> {
  const units = pieces.flatMap((piece) => piece.units.filter((unit) => !leadsOver(piece, unit)))
  const [first, ...others] = units
  const inTurn = [...(first ? [first] : []), ...others.filter(({figure}) => figure), ...others.filter(({figure}) => !figure)]
  return new Map(inTurn.map((unit, turn) => [unit, turn * count + index]))
}

/** Whether a sentence only leads over to what follows it, which the summary may not have. */
const leadsOver = ({text}: TextPiece, {end}: Unit): boolean => plainText(text).charAt(end - 1) === ':'

function heading({id, label, title, place}: Section, level: number, rank: number): Heading {
  return {type: 'heading', level, style: 'heading-2', children: labelled(label, title, place), source: id, rank, place}
}

function line({text, source, place}: TextPiece, {start, end}: Unit, rank: number): List {
  const children = [{type: 'paragraph', style: 'list', children: sliceInlines(text, start, end), source, place} as const]
  return {type: 'list', style: 'list', rank, source, items: [{label: '-', source, children}]}
}
