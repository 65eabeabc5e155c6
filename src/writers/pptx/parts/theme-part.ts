import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import type {ColorScheme, Presentation} from '../presentation.js'
import {contentTypes} from './names.js'

/** A theme: colours, fonts, and the plain fills and lines that a format scheme must have three of (ECMA-376-1, 20.1.6.9). */
export function themePart(name: string, {name: title, colors}: Presentation['theme']): TypedPart {
  const elements = element('a:themeElements', {}, colorScheme(title, colors), fontScheme(title), formatScheme(title))
  const root = element('a:theme', {'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: title}, elements)
  return {name, contentType: contentTypes.theme, data: xmlDocument(root)}
}

function colorScheme(name: string, colors: ColorScheme): Xml {
  // `Object.keys` forgets that the record has no other keys; the schema wants them in the record's order.
  const slots = Object.keys(colors) as (keyof ColorScheme)[]
  const color = (slot: keyof ColorScheme) => element(`a:${slot}`, {}, element('a:srgbClr', {val: colors[slot].slice(1).toUpperCase()}))
  return element('a:clrScheme', {name}, ...slots.map(color))
}

function fontScheme(name: string): Xml {
  const fonts = [element('a:latin', {typeface: 'Arial'}), element('a:ea', {typeface: ''}), element('a:cs', {typeface: ''})]
  return element('a:fontScheme', {name}, element('a:majorFont', {}, ...fonts), element('a:minorFont', {}, ...fonts))
}

function formatScheme(name: string): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', {val: 'phClr'}))
  const line = (w: number) => element('a:ln', {w}, fill, element('a:prstDash', {val: 'solid'}))
  const effect = element('a:effectStyle', {}, element('a:effectLst'))
  return element(
    'a:fmtScheme',
    {name},
    element('a:fillStyleLst', {}, fill, fill, fill),
    element('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
    element('a:effectStyleLst', {}, effect, effect, effect),
    element('a:bgFillStyleLst', {}, fill, fill, fill)
  )
}
