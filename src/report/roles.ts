import {foldTone} from '../language/fold.js'
import {roles} from '../language/role-names.js'
import type {Role} from './types.js'

/** A wording of headings that tells a role. */
interface Wording {
  readonly role: Role
  /** Folded and bare, see `fold`. */
  readonly words: string
  /** Whether a title may go on after the words. */
  readonly opens: boolean
  /** The role that a section around it must have; null for any. */
  readonly within: Role | null
}

/** What headings tell about roles: `templates/vocabulary/roles.yaml`. */
export interface RoleVocabulary {
  readonly wordings: readonly Wording[]
}

/**
 * Read a vocabulary of roles, parsed: a map from a role to its wordings. A wording is the whole title (case, tone placement and punctuation
 * apart), or with `…` at its end the opening of one; as `{wording, within}` it counts only inside a section of that role.
 * Throws a RangeError that names the entry when the data is of another shape.
 */
export function readRoles(map: unknown): RoleVocabulary {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw new RangeError('roles: not a map from roles to wordings')
  return {wordings: Object.entries(map).flatMap(([role, list]) => readWordings(role, list))}
}

function readWordings(role: string, list: unknown): Wording[] {
  if (!isRole(role)) throw new RangeError(`roles: unknown role ${JSON.stringify(role)}`)
  if (!Array.isArray(list)) throw new RangeError(`roles: ${role}: not a list of wordings`)
  return list.map((entry: unknown) => readWording(role, entry))
}

function readWording(role: Role, entry: unknown): Wording {
  const {wording, within} = typeof entry === 'string' ? {wording: entry, within: null} : asMap(role, entry)
  if (typeof wording !== 'string' || (within !== null && !isRole(within))) {
    throw new RangeError(`roles: ${role}: not a wording: ${JSON.stringify(entry)}`)
  }
  const opens = wording.trimEnd().endsWith('…')
  return {role, words: fold(wording), opens, within}
}

function asMap(role: Role, entry: unknown): {readonly wording: unknown; readonly within: unknown} {
  if (typeof entry !== 'object' || entry === null) throw new RangeError(`roles: ${role}: not a wording: ${JSON.stringify(entry)}`)
  return {wording: 'wording' in entry ? entry.wording : null, within: 'within' in entry ? entry.within : null}
}

/** Whether a word is the name of a role. */
export function isRole(word: unknown): word is Role {
  return (roles as readonly unknown[]).includes(word)
}

/** A title for comparing: lower case, one placement of tone marks, no punctuation, single spaces. */
function fold(title: string): string {
  return foldTone(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The role that a title (without its label) tells, inside sections of the given roles; null when its words tell none.
 * A title such as `Chủ đề Đại hội: “…”` tells it by what stands before the colon. A role is not told again inside itself.
 */
export function roleOf(vocabulary: RoleVocabulary, title: string, around: readonly (Role | null)[]): Role | null {
  // `Về công tác nhân sự` is `Công tác nhân sự`.
  const whole = fold(title).replace(/^về /u, '')
  const head = fold(/^[^:]*(?=:\s*\S)/u.exec(title)?.[0] ?? '').replace(/^về /u, '')
  const fits = ({words, opens, within}: Wording) =>
    (within === null || around.includes(within)) &&
    (whole === words || (head !== '' && head === words) || (opens && (whole === words || whole.startsWith(`${words} `))))
  const role = vocabulary.wordings.find(fits)?.role ?? null
  return role !== null && around.includes(role) ? null : role
}
