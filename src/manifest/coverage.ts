import type {LaidOut, Page, SetParagraph} from '../layout/types.js'
import type {Block, Report, Section} from '../report/types.js'
import {unreachable} from '../unreachable.js'

/** Where one block of the announcement stands in one document: `shown` on pages or slides, in speaker `notes` only, or `left-out`. */
export interface Covered {
  readonly where: 'shown' | 'notes' | 'left-out'
  /** Pages or slides, from 1, in order; absent when left out. */
  readonly pages?: readonly number[]
}

/** Sections and blocks of the report by id, in the order of the text. */
export type Coverage = Readonly<Record<string, Covered>>

interface Sightings {
  readonly shown: Set<number>
  readonly notes: Set<number>
}

/** For each section and block of the report: where it stands in a laid-out document. */
export function coverage(report: Report, laidOut: LaidOut): Coverage {
  const {outline, aliases} = outlineOf(report)
  const seen = new Map<string, Sightings>()
  const see = (source: string | undefined, kind: keyof Sightings, page: number): void => {
    for (let id = source && (aliases.get(source) ?? source); id !== undefined; id = outline.get(id) ?? undefined) {
      const sightings = seen.get(id) ?? {shown: new Set(), notes: new Set()}
      sightings[kind].add(page)
      seen.set(id, sightings)
    }
  }
  for (const page of laidOut.pages) {
    for (const source of shownOn(page)) see(source, 'shown', page.number)
    for (const {source} of page.slide?.notes ?? []) see(source, 'notes', page.number)
  }
  return Object.fromEntries([...outline.keys()].map((id) => [id, covered(seen.get(id))]))
}

function covered(sightings: Sightings | undefined): Covered {
  const inOrder = (pages: ReadonlySet<number>): number[] => [...pages].sort((a, b) => a - b)
  if (sightings?.shown.size) return {where: 'shown', pages: inOrder(sightings.shown)}
  if (sightings?.notes.size) return {where: 'notes', pages: inOrder(sightings.notes)}
  return {where: 'left-out'}
}

interface Outline {
  /** Each id of the report with that of the block that holds it; null for sections and the blocks right in one. */
  readonly outline: ReadonlyMap<string, string | null>
  /** The first paragraph of a list item is the item's own text: one id stands for both. */
  readonly aliases: ReadonlyMap<string, string>
}

function outlineOf(report: Report): Outline {
  const outline = new Map<string, string | null>()
  const aliases = new Map<string, string>()
  const addBlock = (block: Block, above: string | null): void => {
    if (block.type !== 'rule') outline.set(block.id, above)
    for (const {id, inner} of partsOf(block)) {
      const [first, ...more] = inner
      const own = id !== block.id && first?.type === 'paragraph'
      if (id !== block.id) outline.set(id, block.id)
      if (own) aliases.set(first.id, id)
      for (const child of own ? more : inner) addBlock(child, id)
    }
  }
  const addSection = (section: Section): void => {
    outline.set(section.id, null)
    for (const block of section.blocks) addBlock(block, null)
    for (const inner of section.sections) addSection(inner)
  }
  for (const block of report.blocks) addBlock(block, null)
  for (const section of report.sections) addSection(section)
  return {outline, aliases}
}

/** What a block holds: its items, rows or blocks by id. */
function partsOf(block: Block): {id: string; inner: readonly Block[]}[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => ({id: item.id, inner: item.blocks}))
    case 'table':
      return block.rows.map((row) => ({id: row.id, inner: []}))
    case 'quote':
    case 'fence':
      return [{id: block.id, inner: block.blocks}]
    case 'paragraph':
    case 'code':
    case 'rule':
    case 'picture':
      return []
    default:
      return unreachable(block)
  }
}

/** The sources of all that a page or slide shows. */
function* shownOn(page: Page): Generator<string | undefined> {
  const sources = (paragraphs: readonly SetParagraph[]): (string | undefined)[] => paragraphs.map(({source}) => source)
  if (page.slide) yield page.slide.node.source
  for (const frame of page.frames) {
    if (frame.type === 'text') yield* sources(frame.paragraphs)
    if (frame.type === 'picture') yield frame.picture.source
    if (frame.type !== 'table') continue
    for (const row of frame.rows) {
      yield row.source
      for (const cell of row.cells) yield* sources(cell.paragraphs)
    }
  }
}
