import type {PhrasingContent, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import type {Diagnose, Wording} from '../diagnostic.js'
import type {Markup, Setting} from '../template/types.js'
import type {Styles} from '../theme/types.js'
import type {Conversion} from './convert/conversion.js'
import type {Titles} from './deck/titles.js'
import type {Block, Inline} from './types.js'

/** What the steps from markup to Document share. */
export interface State {
  readonly setting: Setting
  readonly markup: Markup
  readonly diagnose: Diagnose
  /** All styles of the document. */
  readonly styles: Styles
  /** How the report's blocks are set in this document. */
  readonly conversion: Conversion
  /** Titles of the deck's slides so far. */
  readonly titles: Titles
  /** Nodes of the template as blocks. */
  blocks(nodes: readonly RootContent[]): Block[]
  /** Words and marks of the template as inlines. */
  inlines(nodes: readonly PhrasingContent[]): Inline[]
  /** An attribute's text, with the words of the model where it holds marks. */
  attribute(text: string): string
  /** Tell an error at a node, with its place in the template. */
  fault(rule: string, node: Positioned, message: Wording, hint?: Wording): undefined
}

/** A node that knows where in the markup it begins. */
export interface Positioned {
  readonly position?: {readonly start: {readonly offset?: number | undefined}} | undefined
}

/** A directive's node: `::name[label]{attributes}` or `:::name` … `:::`. */
export type DirectiveNode = LeafDirective | ContainerDirective

/** One directive: what it may have, and what it makes. */
export interface Directive {
  /** Leaf `::name`, or container `:::name` … `:::`. */
  readonly form: 'leaf' | 'container'
  build(state: State, node: DirectiveNode): Block[]
}
