/** How a reference shows its number. */
type NoteMark =
  /** Word counts: the number comes out as written. */
  | 'counted'
  /** The number is text, since Word would count to another. */
  | 'literal'
  /** The note stands elsewhere: only its number is shown. */
  | 'repeated'

/** Collects the references to footnotes, in the order of the text. */
export interface NoteRegister {
  /** Note a reference to a footnote of the document. */
  refer(number: number): NoteMark
  /** The first references, in order. */
  references(): readonly {readonly number: number; readonly mark: NoteMark}[]
}

/** The references of a document. */
export function noteRegister(numbers: readonly number[]): NoteRegister {
  const known = new Set(numbers)
  const marks = new Map<number, NoteMark>()
  let counted = 0
  return {
    refer(number) {
      if (!known.has(number) || marks.has(number)) return 'repeated'
      const mark = number === counted + 1 ? 'counted' : 'literal'
      if (mark === 'counted') counted++
      marks.set(number, mark)
      return mark
    },
    references: () => [...marks].map(([number, mark]) => ({number, mark}))
  }
}
