import {plainText, sliceInlines} from '../language/inlines.js'
import {roles} from '../language/role-names.js'
import {spanPlace} from '../texts/span-place.js'
import {unknownRole} from './diagnostics.js'
import {isRole} from './roles.js'
import type {State} from './state.js'
import type {Inline, Role} from './types.js'

/** Read the mark `{.role}` at a heading's end and take it away; a role that does not exist is text, with a warning. */
export function readRoleMark(state: State, inlines: readonly Inline[]): {readonly role: Role | null; readonly children: readonly Inline[]} {
  const text = plainText(inlines)
  const mark = /\{\.([\p{L}\p{N}_-]{1,40})\}$/u.exec(text)
  if (!mark) return {role: null, children: inlines}
  const name = mark[1]!
  if (isRole(name)) return {role: name, children: sliceInlines(inlines, 0, text.slice(0, mark.index).trimEnd().length)}
  state.diagnose(unknownRole(name, roles, spanPlace(sliceInlines(inlines, mark.index, text.length)) ?? undefined))
  return {role: null, children: inlines}
}
