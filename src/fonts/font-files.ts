import type {Family} from './types.js'

/** A font file of the product, before it is read. */
export interface FontFile {
  /** Name by which a host is asked for it, such as `Tinos-Bold.ttf`; unique. */
  readonly file: string
  /** Where the build copies it from, as a path of an npm package's file. */
  readonly origin: string
  readonly family: Family
  readonly bold: boolean
  readonly italic: boolean
}

/** Fonts with the same advance widths as the families that papers name. */
const substitutes: Readonly<Record<Family, string>> = {'Times New Roman': 'Tinos', Arial: 'Arimo'}

/** Name of the style in our files, and in the packages' files. */
const fontStyles = [
  {bold: false, italic: false, name: 'Regular', original: '400Regular'},
  {bold: true, italic: false, name: 'Bold', original: '700Bold'},
  {bold: false, italic: true, name: 'Italic', original: '400Regular_Italic'},
  {bold: true, italic: true, name: 'BoldItalic', original: '700Bold_Italic'}
]

/** The files of some families, four styles each, in the order of the families. */
export function fontFiles(families: readonly Family[]): FontFile[] {
  return families.flatMap((family) => {
    const substitute = substitutes[family]
    return fontStyles.map(({bold, italic, name, original}) => ({
      file: `${substitute}-${name}.ttf`,
      origin: `@expo-google-fonts/${substitute.toLowerCase()}/${original}/${substitute}_${original}.ttf`,
      family,
      bold,
      italic
    }))
  })
}

/** Every font file that the product ships. */
export const allFontFiles: readonly FontFile[] = fontFiles(Object.keys(substitutes) as Family[]) // The record's keys are its type's.
