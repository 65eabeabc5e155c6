import type {Heading, RootContent} from 'mdast'
import {plainText} from '../language/inlines.js'
import {skippedLevel} from './diagnostics.js'
import {type Opening, openingOf} from './openings.js'
import {findPosition, type Level} from './outline.js'
import {roleOf} from './roles.js'
import {createIds, type SectionIds} from './section-ids.js'
import {placeOf, type State} from './state.js'
import {idsBelow, type NextId, pictureBlocks, toBlock} from './to-blocks.js'
import type {Block, Section} from './types.js'

/** A section that is still being filled. */
interface Draft extends Section {
  readonly blocks: Block[]
  readonly sections: Draft[]
}

interface OpenSection extends Level {
  readonly section: Draft
  readonly parts: readonly string[]
  readonly next: NextId
}

/** Blocks before the first section, and the sections. */
export interface Nested {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Nest blocks into sections, by heading depth and by the kinds of their labels. What stands before the first one is the root's. */
export function nestSections(state: State, nodes: readonly RootContent[], title: Heading | null): Nested {
  const root: Nested & {readonly blocks: Block[]; readonly sections: Draft[]} = {blocks: [], sections: []}
  const rootIds = idsBelow('')
  const ids = createIds()
  let open: readonly OpenSection[] = []
  let lastDepth: number | undefined = title?.depth
  nodes.forEach((node, index) => {
    const opening = openingOf(state, node, nodes[index + 1])
    const inner = open.at(-1)
    if (!opening) {
      ;(inner?.section ?? root).blocks.push(...toBlock(state, node, inner?.next ?? rootIds))
      return
    }
    if (opening.depth !== null) lastDepth = checkDepth(state, lastDepth, opening.depth, node)
    const {above, depth} = findPosition(open, opening)
    open = open.slice(0, above)
    open = [...open, openSection(state, open, {...opening, depth}, node, ids)]
    const {section, next} = open.at(-1)!
    ;(open.at(-2)?.section ?? root).sections.push(section)
    section.blocks.push(...pictureBlocks(state, opening.pictures, next, true))
  })
  return root
}

function openSection(state: State, around: readonly OpenSection[], opening: Opening, node: RootContent, ids: SectionIds): OpenSection {
  const parent = around.at(-1)
  const {id, parts} = ids(parent?.parts ?? [], opening.label, plainText(opening.title))
  const roles = around.map(({section}) => section.role)
  const section: Draft = {
    id,
    label: opening.label,
    title: opening.title,
    level: around.length + 1,
    role: opening.role ?? roleOf(state.roles, plainText(opening.title), roles),
    blocks: [],
    sections: [],
    place: placeOf(state, node)
  }
  if (opening.labelPlace) state.labels.set(id, opening.labelPlace)
  return {section, parts, next: idsBelow(id), depth: opening.depth, order: opening.order}
}

/** Tell when a heading skips a level; gives its depth. */
function checkDepth(state: State, last: number | undefined, depth: number, node: RootContent): number {
  if (last !== undefined && depth > last + 1) state.diagnose(skippedLevel(last, depth, placeOf(state, node)))
  return depth
}
