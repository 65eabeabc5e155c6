import type {Definition, FootnoteDefinition, Nodes, Root} from 'mdast'
import type {Diagnose, Place} from '../diagnostic.js'
import type {Parsed} from '../parse/types.js'
import {unusedDefinition} from './diagnostics.js'
import type {RoleVocabulary} from './roles.js'

/** What the steps from mdast to the report share. */
export interface State {
  readonly parsed: Parsed
  readonly roles: RoleVocabulary
  readonly diagnose: Diagnose
  /** Link reference definitions by identifier; the first of a name counts (CommonMark 4.7). */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Footnote definitions by identifier, in the order of the source. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Later definitions of an identifier that has one. */
  readonly repeatedNotes: readonly FootnoteDefinition[]
  /** Numbers of footnotes by identifier, from 1, in the order of their first mention. */
  readonly mentions: Map<string, number>
  /** Identifiers of definitions that something refers to. */
  readonly used: Set<string>
  /** Where the label of a section, block or list item stands, by its id. */
  readonly labels: Map<string, Place>
}

/** A state for one announcement, with all that may be referred to before it is defined. */
export function createState(parsed: Parsed, roles: RoleVocabulary, diagnose: Diagnose): State {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const repeatedNotes: FootnoteDefinition[] = []
  collect(parsed.tree, (node) => {
    if (node.type === 'definition') {
      const {start, end} = offsetsOf(node)
      if (definitions.has(node.identifier)) diagnose(unusedDefinition(node.label ?? node.identifier, parsed.places.at(start, end)))
      else definitions.set(node.identifier, node)
    }
    if (node.type !== 'footnoteDefinition') return
    if (notes.has(node.identifier)) repeatedNotes.push(node)
    else notes.set(node.identifier, node)
  })
  return {parsed, roles, diagnose, definitions, notes, repeatedNotes, mentions: new Map(), used: new Set(), labels: new Map()}
}

function collect(node: Root | Nodes, take: (node: Nodes) => void): void {
  take(node)
  if ('children' in node) for (const child of node.children) collect(child, take)
}

/** Offsets of a node into the parsed text; a node that a step made without them stands at 0. */
export function offsetsOf(node: Nodes): {readonly start: number; readonly end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** The place of a node in the file. */
export function placeOf(state: State, node: Nodes): Place {
  const {start, end} = offsetsOf(node)
  return state.parsed.places.at(start, end)
}

/** The number of a footnote, from 1, by first mention. */
export function noteNumber(state: State, identifier: string): number {
  const number = state.mentions.get(identifier) ?? state.mentions.size + 1
  state.mentions.set(identifier, number)
  return number
}
