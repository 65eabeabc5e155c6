import type {Family, Font, FontSet} from './types.js'

/** The fonts that were read, by family and style. */
export function fontSet(fonts: readonly Font[]): FontSet {
  const key = (family: Family, bold: boolean, italic: boolean): string => `${family}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`
  const byKey = new Map(fonts.map((font) => [key(font.family, font.bold, font.italic), font]))
  return {
    get(family, bold, italic) {
      const font = byKey.get(key(family, bold, italic))
      if (!font) throw new RangeError(`font not loaded: ${key(family, bold, italic)}`)
      return font
    }
  }
}
