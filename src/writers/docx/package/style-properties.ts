import {element, nothing, type Xml} from '../../../ooxml/xml.js'
import type {ParagraphStyle} from '../../../theme/types.js'
import {toTwip} from '../../../units.js'
import type {Alignment} from '../style-sheet.js'

/** An element that holds one value. */
export const val = (name: string, value: string | number): Xml => element(name, {'w:val': value})

/** Names that Word knows; all others are the user's own (17.7.4.17, `customStyle`). */
const known = /^(heading [1-9]|Body Text|List Paragraph|Quote|footnote text|footnote reference|Hyperlink)$/
/** The attribute that says so; none for names that Word knows. */
export const custom = (name: string): {'w:customStyle'?: true} => (known.test(name) ? {} : {'w:customStyle': true})

const alignments: Readonly<Record<Alignment, string>> = {left: 'left', center: 'center', right: 'right', justify: 'both'}

/** In the order of 17.3.1.26 `pPr`. */
export function paragraphProperties(style: ParagraphStyle, outline: number): Xml {
  const {before, after, lineHeight, firstLine} = style
  const hanging = firstLine < 0 ? {'w:hanging': -toTwip(firstLine)} : {'w:firstLine': toTwip(firstLine)}
  return element(
    'w:pPr',
    {},
    element('w:keepNext', {'w:val': style.keepWithNext}),
    element('w:keepLines', {'w:val': style.keepLines}),
    element('w:widowControl'),
    element('w:spacing', {'w:before': toTwip(before), 'w:after': toTwip(after), 'w:line': toTwip(lineHeight), 'w:lineRule': 'exact'}),
    element('w:ind', {'w:left': toTwip(style.left), 'w:right': toTwip(style.right), ...hanging}),
    val('w:jc', alignments[style.align]),
    outline > 0 ? val('w:outlineLvl', Math.min(outline, 9) - 1) : nothing
  )
}

/** In the order of 17.3.2.28 `rPr`. A style that is based on another says also what it is not. */
export function runProperties(style: ParagraphStyle, based: boolean): Xml {
  const {bold, italic, underline, color} = style
  return element(
    'w:rPr',
    {},
    fonts(style),
    ...toggles(['w:b', 'w:bCs'], bold, based),
    ...toggles(['w:i', 'w:iCs'], italic, based),
    val('w:color', color.slice(1)),
    ...sizes(style),
    underline || based ? val('w:u', underline ? 'single' : 'none') : nothing
  )
}

const toggles = (names: readonly string[], on: boolean, always: boolean): Xml[] =>
  on || always ? names.map((name) => element(name, on ? {} : {'w:val': false})) : []

/** By name in all four slots: nothing is left to the theme's fonts. */
export function fonts({family}: ParagraphStyle): Xml {
  return element('w:rFonts', {'w:ascii': family, 'w:hAnsi': family, 'w:eastAsia': family, 'w:cs': family})
}

/** In half points (17.18.42 `ST_HpsMeasure`). */
export function sizes({size}: ParagraphStyle): Xml[] {
  const half = Math.round(size * 2)
  return [val('w:sz', half), val('w:szCs', half)]
}
