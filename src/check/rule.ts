import type {Diagnostic} from '../diagnostic.js'
import type {Prose} from '../texts/prose.js'
import type {Checked} from './types.js'
import type {Lexicon} from './words/lexicon.js'

/** What rules read. */
export interface CheckInput extends Checked {
  readonly prose: Prose
  /** The office's word lists, ready to be looked for. */
  readonly words: Lexicon
}

/** What a rule has to say of one place; its id and severity are the rule's. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'>

/** One check. It asks; it never changes anything. */
export interface Rule {
  /** In kebab case, the name of its file: `outline-gap`. It has a section in `docs/checks.md`. */
  readonly id: string
  /** How grave a finding is where the project file says nothing. */
  readonly severity: Diagnostic['severity']
  /** Findings in the order of the text. */
  find(input: CheckInput): readonly Finding[]
}
