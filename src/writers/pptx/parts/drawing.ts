import {element, type Xml} from '../../../ooxml/xml.js'
import type {Color} from '../../../theme/types.js'
import type {Rectangle} from '../presentation.js'
import type {Writing} from './writing.js'

/** A colour: the theme's where it has it, so that another theme changes it too. */
function colorElement({schemeNames}: Writing, color: Color): Xml {
  const name = schemeNames.get(color)
  return name ? element('a:schemeClr', {val: name}) : element('a:srgbClr', {val: color.slice(1).toUpperCase()})
}

/** One colour all over. */
export function solidFill(writing: Writing, color: Color): Xml {
  return element('a:solidFill', {}, colorElement(writing, color))
}

/** Place and size, as `a:xfrm` or, for frames of tables, `p:xfrm`. */
export function transform({x, y, width, height}: Rectangle, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Xml {
  return element(name, {}, element('a:off', {x, y}), element('a:ext', {cx: width, cy: height}))
}

/** A rectangle's outline. */
export const rectangleGeometry = element('a:prstGeom', {prst: 'rect'}, element('a:avLst'))

/** A background of one colour; without `effectLst` PowerPoint offers a repair. */
export function background(writing: Writing, color: Color): Xml {
  return element('p:bg', {}, element('p:bgPr', {}, solidFill(writing, color), element('a:effectLst')))
}

/** The tree of shapes with its obligatory root group; shapes have ids from 2. */
export function shapeTree(...shapes: readonly Xml[]): Xml {
  const zero = {x: 0, y: 0}
  const none = {cx: 0, cy: 0}
  const group = [element('a:off', zero), element('a:ext', none), element('a:chOff', zero), element('a:chExt', none)]
  return element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', {id: 1, name: ''}), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr', {}, element('a:xfrm', {}, ...group)),
    ...shapes
  )
}

/** On layouts and slides: the master's colours. */
export const inheritedColors = element('p:clrMapOvr', {}, element('a:masterClrMapping'))

/** The slots that `bg1`, `tx1`, … stand for, on masters. */
export const colorMap = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink'
})
