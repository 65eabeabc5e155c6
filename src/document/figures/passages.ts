import type {Place} from '../../diagnostic.js'
import type {Block, Inline, Report, Role, Section} from '../../report/types.js'

/** A paragraph's text with the role of the nearest section around it that has one. */
export interface TextPassage {
  /** Id of the paragraph. */
  readonly source: string
  readonly text: readonly Inline[]
  readonly place: Place
  readonly role: Role | null
}

/** Every paragraph of the report, those in lists and quotations too, in order; not what the author wrote for the speaker. */
export function passagesOf(report: Report): TextPassage[] {
  return [...blockPassages(report.blocks, null), ...report.sections.flatMap((section) => sectionPassages(section, null))]
}

function sectionPassages({role: own, blocks, sections}: Section, around: Role | null): TextPassage[] {
  const role = own ?? around
  return [...blockPassages(blocks, role), ...sections.flatMap((inner) => sectionPassages(inner, role))]
}

function blockPassages(blocks: readonly Block[], role: Role | null): TextPassage[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [{source: block.id, text: withoutNotes(block.children), place: block.place, role}]
    if (block.type === 'list') return block.items.flatMap((item) => blockPassages(item.blocks, role))
    if (block.type === 'quote') return blockPassages(block.blocks, role)
    return block.type === 'fence' && block.kind === 'slide' ? blockPassages(block.blocks, role) : []
  })
}

/** A figure stands without its footnote's number: on a slide there is no foot. */
const withoutNotes = (text: readonly Inline[]): readonly Inline[] => text.filter(({type}) => type !== 'footnote')
