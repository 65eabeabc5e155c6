import {element, type Xml} from '../../../ooxml/xml.js'
import type {SlideLayoutName} from '../../../theme/types.js'
import type {FilledBox, PictureShape, Shape, TableShape, TextShape} from '../presentation.js'
import {rectangleGeometry, solidFill, transform} from './drawing.js'
import {placeholderElement} from './placeholder.js'
import {table} from './table.js'
import {emptyBody, textBody} from './text-body.js'
import type {PartWriting, Writing} from './writing.js'

/** What a shape is told of its slide. */
export interface ShapePlace {
  readonly layout: SlideLayoutName
  /** Unique in the part, from 2. */
  readonly id: number
}

type Handlers = {
  readonly [Type in Shape['type']]: (writing: PartWriting, shape: Extract<Shape, {type: Type}>, place: ShapePlace) => Xml
}

const handlers: Handlers = {text: textShape, table: tableFrame, picture, box: filledBox}

/** Write one shape with its handler. */
export function shapeElement(writing: PartWriting, shape: Shape, place: ShapePlace): Xml {
  // TypeScript does not see that the key and the shape agree; the mapped type above does.
  const handle = handlers[shape.type] as (writing: PartWriting, shape: Shape, place: ShapePlace) => Xml
  return handle(writing, shape, place)
}

/** A placeholder with text, or a text box. */
function textShape(writing: PartWriting, shape: TextShape, {layout, id}: ShapePlace): Xml {
  const {placeholder, name, anchor, paragraphs} = shape
  const kind = placeholder
    ? [element('p:cNvSpPr', {}, element('a:spLocks', {noGrp: true})), element('p:nvPr', {}, placeholderElement(layout, placeholder))]
    : [element('p:cNvSpPr', {txBox: true}), element('p:nvPr')]
  const look = placeholder ? [transform(shape)] : [transform(shape), rectangleGeometry, element('a:noFill')]
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, element('p:cNvPr', {id, name: `${name} ${id}`}), ...kind),
    element('p:spPr', {}, ...look),
    textBody(writing, anchor, paragraphs)
  )
}

function tableFrame(writing: PartWriting, shape: TableShape, {layout, id}: ShapePlace): Xml {
  const locks = element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', {noGrp: true}))
  const kind = shape.placeholder ? element('p:nvPr', {}, placeholderElement(layout, shape.placeholder)) : element('p:nvPr')
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table'
  return element(
    'p:graphicFrame',
    {},
    element('p:nvGraphicFramePr', {}, element('p:cNvPr', {id, name: `Bảng ${id}`, descr: shape.alt}), locks, kind),
    transform(shape, 'p:xfrm'),
    element('a:graphic', {}, element('a:graphicData', {uri}, table(writing, shape)))
  )
}

function picture(writing: PartWriting, shape: PictureShape, {id}: ShapePlace): Xml {
  const locks = element('p:cNvPicPr', {}, element('a:picLocks', {noChangeAspect: true}))
  const image = writing.relationships.add('image', writing.media.add(shape.picture))
  return element(
    'p:pic',
    {},
    element('p:nvPicPr', {}, element('p:cNvPr', {id, name: `Ảnh ${id}`, descr: shape.picture.alt}), locks, element('p:nvPr')),
    element('p:blipFill', {}, element('a:blip', {'r:embed': image}), element('a:stretch', {}, element('a:fillRect'))),
    element('p:spPr', {}, transform(shape), rectangleGeometry)
  )
}

/** A coloured rectangle; it says that it is decoration, so that screen readers pass over it. */
export function filledBox(writing: Writing, shape: FilledBox, {id}: Pick<ShapePlace, 'id'>): Xml {
  const mark = element('adec:decorative', {'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: true})
  const extension = element('a:extLst', {}, element('a:ext', {uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'}, mark))
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, element('p:cNvPr', {id, name: `Trang trí ${id}`}, extension), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, transform(shape), rectangleGeometry, solidFill(writing, shape.fill), element('a:ln', {}, element('a:noFill'))),
    emptyBody(writing)
  )
}
