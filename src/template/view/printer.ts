import type {Field} from '../../parse/types.js'
import type {Inline} from '../../report/types.js'
import {markOf} from '../marks.js'

/** Makes the marks of a view and keeps what each stands for. */
export interface Printer {
  /** In the order of their marks. */
  readonly values: readonly (readonly Inline[])[]
  /** A mark for inlines of the report; null for none. */
  inlines(inlines: readonly Inline[]): string | null
  /** A mark for a field of the front matter; null when it is absent or empty. */
  field(field: Field | undefined): string | null
  /** A mark for words that are not the announcement's: the profile's, an id. */
  words(text: string): string
}

/** A printer without marks. */
export function createPrinter(): Printer {
  const values: (readonly Inline[])[] = []
  const print = (inlines: readonly Inline[]): string => markOf(values.push(inlines) - 1)
  return {
    values,
    inlines: (inlines) => (inlines.length > 0 ? print(inlines) : null),
    field: (field) => (field && field.value !== '' ? print([{type: 'run', text: field.value, place: field.place}]) : null),
    words: (text) => print(text === '' ? [] : [{type: 'run', text}])
  }
}
