import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, xmlDocument} from '../../../ooxml/xml.js'
import type {Presentation, Slide} from '../presentation.js'
import {inheritedColors, shapeTree} from './drawing.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import {shapeElement} from './shape.js'
import type {Writing} from './writing.js'

/** A slide, numbered from 1, with its relationships. */
export function slideParts(writing: Writing, {layouts}: Presentation, slide: Slide, number: number): TypedPart[] {
  const name = partNames.slide(number)
  const relationships = relationshipsOf(name)
  relationships.add('slideLayout', partNames.slideLayout(layouts.findIndex((layout) => layout.name === slide.layout) + 1))
  if (slide.notes.length > 0) relationships.add('notesSlide', partNames.notesSlide(number))
  const shapes = slide.shapes.map((shape, index) => shapeElement({...writing, relationships}, shape, {layout: slide.layout, id: index + 2}))
  const root = element('p:sld', rootNamespaces, element('p:cSld', {}, shapeTree(...shapes)), inheritedColors)
  return [{name, contentType: contentTypes.slide, data: xmlDocument(root)}, ...relationships.parts()]
}
