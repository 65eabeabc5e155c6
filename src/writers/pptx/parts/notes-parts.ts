import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, xmlDocument} from '../../../ooxml/xml.js'
import type {Slide} from '../presentation.js'
import {inheritedColors, shapeTree} from './drawing.js'
import {numberField} from './empty-placeholder.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import {notesShape} from './notes-master-parts.js'
import {paragraphElements} from './text-body.js'
import type {Writing} from './writing.js'

/** The speaker's page of a slide, numbered as the slide; none when there is nothing to say. */
export function notesParts(writing: Writing, {notes}: Slide, number: number): TypedPart[] {
  if (notes.length === 0) return []
  const name = partNames.notesSlide(number)
  const relationships = relationshipsOf(name)
  relationships.add('notesMaster', partNames.notesMaster)
  relationships.add('slide', partNames.slide(number))
  const shapes = [
    notesShape('slide', 2, []),
    notesShape('text', 3, [], paragraphElements({...writing, relationships}, notes)),
    notesShape('number', 4, [], element('a:p', {}, numberField(writing.language, String(number))))
  ]
  const root = element('p:notes', rootNamespaces, element('p:cSld', {}, shapeTree(...shapes)), inheritedColors)
  return [{name, contentType: contentTypes.notesSlide, data: xmlDocument(root)}, ...relationships.parts()]
}
