import type {Diagnostic} from '../diagnostic.js'
import type {Form, Parsed} from '../parse/types.js'
import type {Report} from '../report/types.js'
import type {Profile} from '../theme/types.js'

/** What an office thinks of a rule: how grave its findings are, or that it does not want them. */
export type Severity = Diagnostic['severity'] | 'off'

/** Severities by rule id, as the project file sets them; a rule that is not named has its own. */
export type Severities = Readonly<Record<string, Severity>>

/** The two placements of tone marks, named by example. */
export type ToneStyle = 'hòa' | 'hoà'

/** What an office sets for its announcements, in `thongbao.yaml`. */
export interface ProjectSettings {
  readonly severities: Severities
  /** The placement that the office asks for; null: either, but one of them. */
  readonly tone: ToneStyle | null
}

/** What the rules of checks are told besides the text. */
export interface CheckSettings {
  readonly profile: Profile
  readonly form: Form
  /** The placement that the office asks for; null: either, but one of them. */
  readonly tone: ToneStyle | null
}

/** What there is to check, apart from its running text. */
export interface Checked extends CheckSettings {
  readonly report: Report
  readonly parsed: Parsed
}
