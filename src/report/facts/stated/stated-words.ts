import type {Field, Stated} from '../../../parse/types.js'
import type {Inline, Passage} from '../../types.js'

/** What an author wrote, as inlines of the front matter. */
export function inlinesOf({text, place}: Pick<Stated<unknown>, 'text' | 'place'>): Inline[] {
  return text === '' ? [] : [{type: 'run', text, place}]
}

/** The stated value, null where the author says that there is none; what was read where the author says nothing. */
export function statedOr<Value>(stated: Stated<Value> | undefined, read: Value | null): Value | null {
  return stated === undefined ? read : stated.value
}

/** A stated passage. */
export function passageOf(stated: Stated): Passage | null {
  return stated.value === null ? null : {origin: 'author', text: stated.value, children: inlinesOf(stated), place: stated.place}
}

/** Values without their places. */
export const valuesOf = (fields: readonly Field[]): string[] => fields.map(({value}) => value)
