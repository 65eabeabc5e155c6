import {AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix} from 'docx'
import type {ParagraphStyle} from '../../theme/types.js'
import {type Pt, pt} from '../../units.js'
import {deepestLevel, type ListIndent, listStep, wordIndent} from './list-indent.js'
import type {LabelFormat, OrderedLabels} from './ordered-labels.js'
import {toLibrary} from './text.js'

/** What the indents of a definition's levels follow from: the list's style, and the width for the text. */
interface LevelIndents {
  readonly style: ParagraphStyle
  readonly measure: Pt
}

/** Collects numbering definitions (ECMA-376-1, 17.9). */
export interface Numbering {
  /** The reference of the definition that shows this bullet at every level; lists with the same bullet share it. */
  bullet(label: string, indents: LevelIndents): string
  /** The reference of a new definition that counts from a number on. */
  ordered(labels: OrderedLabels, indents: LevelIndents): string
  /** For the library; with no definitions the part is left out. */
  options(): INumberingOptions
}

type Config = INumberingOptions['config'][number]
type Level = Config['levels'][number]

const formats: Readonly<Record<LabelFormat, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperRoman: LevelFormat.UPPER_ROMAN
}

/** The numbering of a document. */
export function numberingOf(): Numbering {
  const configs: Config[] = []
  const bullets = new Map<string, string>()
  const add = (levels: readonly Level[]): string => {
    const reference = `list-${configs.length + 1}`
    configs.push({reference, levels})
    return reference
  }
  return {
    bullet(label, indents) {
      const {style, measure} = indents
      const key = `${style.left} ${style.firstLine} ${measure} ${label}`
      const known = bullets.get(key)
      if (known) return known
      const text = toLibrary(label)
      const reference = add(levels(indents, () => ({format: LevelFormat.BULLET, text})))
      bullets.set(key, reference)
      return reference
    },
    ordered: ({format, before, after, start}, indents) =>
      add(levels(indents, (level) => ({format: formats[format], start, text: `${toLibrary(before)}%${level + 1}${toLibrary(after)}`}))),
    options: () => ({config: configs})
  }
}

/** All nine levels, so that a list keeps its look when an editor moves an item in or out. */
function levels({style, measure}: LevelIndents, look: (level: number) => Pick<Level, 'format' | 'text' | 'start'>): Level[] {
  const step = listStep(style, measure)
  return Array.from({length: deepestLevel + 1}, (_, level) => {
    const indent: ListIndent = {left: pt(style.left + level * step), firstLine: style.firstLine}
    return {
      level,
      alignment: AlignmentType.LEFT,
      suffix: style.firstLine < 0 ? LevelSuffix.TAB : LevelSuffix.SPACE,
      style: {paragraph: {indent: wordIndent(indent)}},
      ...look(level)
    }
  })
}
