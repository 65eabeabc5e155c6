/** The font families that papers name; each is measured with a metric-compatible open font. */
export type Family = 'Times New Roman' | 'Arial'

/** One font file, read once. All lengths are in font units (`unitsPerEm` to the em). */
export interface Font {
  /** File name, such as `Tinos-Bold.ttf`; unique. */
  readonly file: string
  readonly family: Family
  readonly bold: boolean
  readonly italic: boolean
  readonly postscriptName: string
  readonly unitsPerEm: number
  /** Above the baseline, positive. */
  readonly ascent: number
  /** Below the baseline, negative. */
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** Whether the font has a glyph of its own for a code point. */
  covers(codePoint: number): boolean
  /** Advance width of a code point without kerning; that of glyph 0 where it is not covered. */
  advance(codePoint: number): number
  readonly bytes: Uint8Array
}

/** All styles of the families that a document uses. */
export interface FontSet {
  /** Throws a RangeError for a family that was not loaded. */
  get(family: Family, bold: boolean, italic: boolean): Font
}
