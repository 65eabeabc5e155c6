import type {Heading, RootContent} from 'mdast'
import type {Place} from '../diagnostic.js'
import {plainText} from '../language/inlines.js'
import {readLabel} from '../language/labels.js'
import {placeOf, type State} from './state.js'
import {toInlines} from './to-inlines.js'
import type {Inline} from './types.js'

/** A report's title and abstract, and what is left of the text. */
interface Title {
  /** Null when there is none. */
  readonly heading: Heading | null
  readonly title: readonly Inline[]
  readonly place: Place | null
  readonly abstract: readonly Inline[]
  readonly rest: readonly RootContent[]
}

/** Constructs without words of their own; footnotes are listed at the end anyway. */
const wordless: ReadonlySet<RootContent['type']> = new Set(['thematicBreak', 'definition', 'footnoteDefinition'])

/** The most words of an abstract. */
const longest = 60

/**
 * The title is the first heading, where it has depth 1, no label, and no words stand before it: those would change their order.
 * A short paragraph without a closing mark right below it is the abstract.
 */
export function findTitle(state: State, nodes: readonly RootContent[]): Title {
  const index = nodes.findIndex(({type}) => type === 'heading')
  const heading = nodes[index]
  const none: Title = {heading: null, title: [], place: null, abstract: [], rest: nodes}
  if (heading?.type !== 'heading' || heading.depth !== 1) return none
  const {inlines, pictures} = toInlines(state, heading.children)
  // A picture has no place in a title; such a heading opens a section, which can hold it.
  if (inlines.length === 0 || pictures.length > 0 || !nodes.slice(0, index).every(({type}) => wordless.has(type)) || isLabelled(inlines))
    return none
  const abstract = readAbstract(state, nodes[index + 1])
  const rest = nodes.filter((_, at) => at !== index && (abstract.length === 0 || at !== index + 1))
  return {heading, title: inlines, place: placeOf(state, heading), abstract, rest}
}

function isLabelled(inlines: readonly Inline[]): boolean {
  const text = plainText(inlines)
  const label = readLabel(text)
  return label !== null && label.length < text.length
}

function readAbstract(state: State, node: RootContent | undefined): readonly Inline[] {
  if (node?.type !== 'paragraph') return []
  const {inlines, pictures} = toInlines(state, node.children)
  const text = plainText(inlines)
  const fits = text.split(/\s+/).length <= longest && !/[.;:,!?…][”"’')\]»]*$/u.test(text)
  return fits && pictures.length === 0 && !isLabelled(inlines) ? inlines : []
}
