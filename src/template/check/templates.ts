import type {FaultTeller} from './faults.js'
import type {Program} from './parse-template.js'
import type {Scope} from './scope.js'

/** What the check of one template needs besides the scope. */
export interface Templates {
  readonly partials: ReadonlyMap<string, {readonly program: Program; readonly teller: FaultTeller}>
  /** Of the file that is being checked. */
  readonly teller: FaultTeller
  /** Names of the partials that are being checked, outermost first. */
  readonly calls: readonly string[]
}

/** Checks the content of a block or partial; handed down, so that the files of the check do not import one another in a circle. */
export type CheckProgram = (program: Program, scope: Scope, templates: Templates) => undefined
