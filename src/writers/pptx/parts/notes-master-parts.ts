import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import {mm, toEmu} from '../../../units.js'
import type {Presentation, Rectangle} from '../presentation.js'
import {background, colorMap, rectangleGeometry, shapeTree, transform} from './drawing.js'
import {numberField} from './empty-placeholder.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import {emptyParagraph, levelStyle} from './text-body.js'
import type {Writing} from './writing.js'

/** Places on an upright A4 page. */
const box = (x: number, y: number, width: number, height: number): Rectangle => ({
  x: toEmu(mm(x)),
  y: toEmu(mm(y)),
  width: toEmu(mm(width)),
  height: toEmu(mm(height))
})
const places = {slide: box(20, 20, 170, 95.6), text: box(20, 125, 170, 150), number: box(160, 280, 30, 8)}

/** The one notes master of a deck, with its relationship to a theme of its own. */
export function notesMasterParts(writing: Writing, {notes}: Presentation): TypedPart[] {
  const relationships = relationshipsOf(partNames.notesMaster)
  relationships.add('theme', partNames.notesTheme)
  const look = element('p:cSld', {}, background(writing, '#ffffff'), shapeTree(...placeholders(writing)))
  const style = element('p:notesStyle', {}, levelStyle(writing, 'a:lvl1pPr', notes, {type: 'none'}))
  const root = element('p:notesMaster', rootNamespaces, look, colorMap, style)
  return [{name: partNames.notesMaster, contentType: contentTypes.notesMaster, data: xmlDocument(root)}, ...relationships.parts()]
}

function placeholders({language}: Writing): Xml[] {
  const number = element('a:p', {}, element('a:pPr', {algn: 'r'}), numberField(language))
  return [
    notesShape('slide', 2, [transform(places.slide), rectangleGeometry]),
    notesShape('text', 3, [transform(places.text), rectangleGeometry], emptyParagraph(language)),
    notesShape('number', 4, [transform(places.number), rectangleGeometry], number)
  ]
}

type NotesKind = keyof typeof places

const kinds: Readonly<Record<NotesKind, {readonly name: string; readonly type: string; readonly idx: number | undefined}>> = {
  slide: {name: 'Hình trang chiếu', type: 'sldImg', idx: undefined},
  text: {name: 'Ghi chú', type: 'body', idx: 1},
  number: {name: 'Số trang', type: 'sldNum', idx: 5}
}

/** A placeholder of the notes master or of a notes slide; the slide's own picture has no text. */
export function notesShape(kind: NotesKind, id: number, properties: readonly Xml[], paragraphs?: Xml): Xml {
  const {name, type, idx} = kinds[kind]
  const locks = element('a:spLocks', kind === 'slide' ? {noGrp: true, noRot: true, noChangeAspect: true} : {noGrp: true})
  const marks = [element('p:cNvSpPr', {}, locks), element('p:nvPr', {}, element('p:ph', {type, idx}))]
  const body = paragraphs ? [element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphs)] : []
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, element('p:cNvPr', {id, name: `${name} ${id}`}), ...marks),
    element('p:spPr', {}, ...properties),
    ...body
  )
}
