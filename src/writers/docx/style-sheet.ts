import type {ParagraphStyle, Styles} from '../../theme/types.js'
import {characterStyles} from './character-styles.js'
import {wordName} from './style-names.js'

/** Alignments of a paragraph. */
export type Alignment = ParagraphStyle['align']

/** A Word style that the document uses. */
export interface UsedStyle {
  /** What paragraphs refer to. */
  readonly id: string
  /** As Word lists it; unique without regard to case. */
  readonly name: string
  /** Id of the style that it is based on. */
  readonly base: string
  /** 1 to 9; 0 is body text. */
  readonly outline: number
  readonly style: ParagraphStyle
}

/** Collects the styles that a document uses, each once for each outline level at which it is used. */
export interface StyleSheet {
  /** How a name is set; throws a RangeError when the document has no such style. */
  get(name: string): ParagraphStyle
  /** The id for a paragraph of this style at this outline level (0: that of the style). */
  use(name: string, outline: number): string
  /** The id of a style of ours, such as that of the empty paragraph between two tables. */
  useOwn(id: string, name: string, style: ParagraphStyle): string
  /** All that were used, in the order of their first use. */
  used(): UsedStyle[]
}

/** A sheet on which some names are set smaller: each of them is a style of its own, named by its size. */
export function narrowedSheet(sheet: StyleSheet, narrowed: ReadonlyMap<string, ParagraphStyle>): StyleSheet {
  const smaller = (name: string): ParagraphStyle | null => {
    const style = narrowed.get(name)
    return style && style.size < sheet.get(name).size ? {...sheet.get(name), size: style.size, lineHeight: style.lineHeight} : null
  }
  return {
    ...sheet,
    get: (name) => smaller(name) ?? sheet.get(name),
    use(name, outline) {
      const style = smaller(name)
      const {id, name: label} = wordName(name)
      return style ? sheet.useOwn(`${id}-${style.size * 2}`, `${label} ${style.size} pt`, style) : sheet.use(name, outline)
    }
  }
}

interface Use {
  readonly key: string
  readonly id: string
  readonly name: string
  readonly outline: number
  readonly style: ParagraphStyle
  readonly heading: boolean
}

/** What the standing styles and the character styles are called, in lower case. */
const takenIds = ['normal', 'defaultparagraphfont', 'tablenormal', 'nolist', ...takenBy('id')]
const takenNames = ['normal', 'default paragraph font', 'normal table', 'no list', ...takenBy('name')]

function takenBy(key: 'id' | 'name'): string[] {
  return Object.values(characterStyles).map((style) => style[key].toLowerCase())
}

/** The style sheet of a document. */
export function styleSheetOf(styles: Styles): StyleSheet {
  const uses = new Map<string, Use>()
  const ids = new Set(takenIds)

  const get = (name: string): ParagraphStyle => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined
    if (!style) throw new RangeError(`the document has no style named ${name}`)
    return style
  }
  const freeId = (wanted: string): string => {
    let id = wanted
    for (let n = 2; ids.has(id.toLowerCase()); n++) id = `${wanted}-${n}`
    ids.add(id.toLowerCase())
    return id
  }
  return {
    get,
    use(name, level) {
      const style = get(name)
      const outline = level || style.outline
      const key = `${name} ${outline}`
      const known = uses.get(key)
      if (known) return known.id
      const heading = outline > 0 && /^heading-[1-9]$/.test(name)
      const word = wordName(name)
      const id = freeId(heading ? `Heading${outline}` : word.id)
      uses.set(key, {key, id, name: word.name, outline, style, heading})
      return id
    },
    useOwn(id, name, style) {
      const key = `own ${id}`
      if (!uses.has(key)) uses.set(key, {key, id: freeId(id), name, outline: 0, style, heading: false})
      return uses.get(key)?.id ?? id
    },
    used: () => named([...uses.values()])
  }
}

/**
 * Give the styles their names. At each outline level one style is Word's own `heading N`: the first `heading-…` used
 * there, else the first style; the others of the level are based on it, so that each is a heading to every reader.
 */
function named(uses: readonly Use[]): UsedStyle[] {
  const headings = new Map<number, Use>()
  for (const use of [...uses.filter(({heading}) => heading), ...uses]) {
    if (use.outline > 0 && !headings.has(use.outline)) headings.set(use.outline, use)
  }
  const names = new Set(takenNames)
  const freeName = (wanted: string): string => {
    let name = wanted
    for (let n = 2; names.has(name.toLowerCase()); n++) name = `${wanted} (${n})`
    names.add(name.toLowerCase())
    return name
  }
  for (const outline of headings.keys()) names.add(`heading ${outline}`)
  return uses.map((use) => {
    const own = headings.get(use.outline)
    const {id, outline, style} = use
    if (own === use) return {id, name: `heading ${outline}`, base: 'Normal', outline, style}
    return {id, name: freeName(use.name), base: own?.id ?? 'Normal', outline, style}
  })
}
