/** A table for a spreadsheet. */
export interface Sheet {
  /** Stem of its CSV file: `facts-targets`. */
  readonly file: string
  /** At most 31 characters, without `[ ] : * ? / \` (ECMA-376-1, 18.2.19). */
  readonly name: string
  readonly columns: readonly Column[]
  /** All have as many cells as there are columns. */
  readonly rows: readonly (readonly Value[])[]
}

/** A column's head, and its width in characters. */
export interface Column {
  readonly title: string
  readonly width: number
}

/** A cell: text, a number, a day, a yes, or nothing. */
export type Value = string | Figure | Day | true | null

/** A number that stays one, with the words that the announcement bounds it by. */
export interface Figure {
  readonly number: number
  /** Digits after the decimal mark, as many as are written. */
  readonly decimals: number
  /** Whether thousands are shown in groups: a year's are not. */
  readonly grouped: boolean
  /** Such as `khoảng `; shown, not part of the value. */
  readonly before: string
  /** Such as ` trở lên`. */
  readonly after: string
  /** As the announcement writes it. */
  readonly written: string
}

/** An ISO day that a spreadsheet can reckon with. */
export interface Day {
  readonly day: string
}
