import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import type {SlideLayoutName} from '../../../theme/types.js'
import type {Layout} from '../presentation.js'
import {background, inheritedColors, shapeTree} from './drawing.js'
import {emptyPlaceholder} from './empty-placeholder.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import {type PlaceholderKind, placeholderElement} from './placeholder.js'
import {filledBox} from './shape.js'
import type {Writing} from './writing.js'

/** What PowerPoint's gallery shows. */
const titles: Readonly<Record<SlideLayoutName, string>> = {
  cover: 'Trang bìa',
  agenda: 'Nội dung chương trình',
  section: 'Mở đầu phần',
  figures: 'Số liệu nổi bật',
  text: 'Tiêu đề và văn bản',
  table: 'Tiêu đề và bảng',
  closing: 'Trang kết thúc'
}

/** Kinds that PowerPoint knows (ECMA-376-1, 19.7.15); it maps slides by them when a deck takes another design. */
const kinds: Readonly<Record<SlideLayoutName, string | undefined>> = {
  cover: 'title',
  agenda: 'obj',
  section: 'secHead',
  figures: 'obj',
  text: 'obj',
  table: 'obj',
  closing: undefined
}

/** A slide layout, numbered from 1, with its relationship to the master. */
export function layoutParts(writing: Writing, layout: Layout, number: number): TypedPart[] {
  const name = partNames.slideLayout(number)
  const relationships = relationshipsOf(name)
  relationships.add('slideMaster', partNames.slideMaster)
  const type = layout.body ? kinds[layout.name] : 'titleOnly'
  const look = element('p:cSld', {name: titles[layout.name]}, background(writing, layout.background), shapeTree(...shapes(writing, layout)))
  const root = element('p:sldLayout', {...rootNamespaces, type, preserve: true, userDrawn: type ? undefined : true}, look, inheritedColors)
  return [{name, contentType: contentTypes.slideLayout, data: xmlDocument(root)}, ...relationships.parts()]
}

/** Decorations lie behind the placeholders. */
function shapes(writing: Writing, {name, decorations, title, body, number}: Layout): Xml[] {
  const boxes = decorations.map((box, index) => filledBox(writing, box, {id: index + 2}))
  const slots = (
    [
      ['title', title],
      ['body', body],
      ['number', number]
    ] as const
  ).flatMap(([kind, slot]) => (slot ? [{kind, slot}] : []))
  const place = (kind: PlaceholderKind) => placeholderElement(name, kind)
  return [...boxes, ...slots.map(({kind, slot}, index) => emptyPlaceholder(writing, kind, place(kind), slot, boxes.length + index + 2))]
}
