import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, nothing, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import type {Presentation, Section} from '../presentation.js'
import {firstMasterId, otherStyle} from './master-parts.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import type {Writing} from './writing.js'

/** Slide ids begin here (ECMA-376-1, 19.7.13 `ST_SlideId`). */
const firstSlideId = 256
/** A4 upright, in EMU: what notes are printed on. */
const notesSize = {cx: 7_560_000, cy: 10_692_000}

/** The main part: the lists of masters, slides and sections. The order of its children is fixed, or PowerPoint offers a repair. */
export function presentationPart(writing: Writing, presentation: Presentation): TypedPart[] {
  const {width, height, master, slides, sections} = presentation
  const relationships = relationshipsOf(partNames.presentation)
  const refer = (type: string, part: string) => ({'r:id': relationships.add(type, part)})
  const root = element(
    'p:presentation',
    {...rootNamespaces, saveSubsetFonts: true, autoCompressPictures: false},
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', {id: firstMasterId, ...refer('slideMaster', partNames.slideMaster)})),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', refer('notesMaster', partNames.notesMaster))),
    element(
      'p:sldIdLst',
      {},
      ...slides.map((_, index) => element('p:sldId', {id: firstSlideId + index, ...refer('slide', partNames.slide(index + 1))}))
    ),
    element('p:sldSz', {cx: width, cy: height}),
    element('p:notesSz', notesSize),
    element('p:defaultTextStyle', {}, otherStyle(writing, master.body.style)),
    sectionList(sections)
  )
  relationships.add('presProps', partNames.presentationProperties)
  relationships.add('viewProps', partNames.viewProperties)
  relationships.add('theme', partNames.theme)
  relationships.add('tableStyles', partNames.tableStyles)
  return [{name: partNames.presentation, contentType: contentTypes.presentation, data: xmlDocument(root)}, ...relationships.parts()]
}

/** Sections are an extension of PowerPoint 2010 ([MS-PPTX] 2.2.6). */
function sectionList(sections: readonly Section[]): Xml {
  if (sections.length === 0) return nothing
  const list = sections.map(({name, guid, slides}) =>
    element(
      'p14:section',
      {name, id: guid},
      element('p14:sldIdLst', {}, ...slides.map((index) => element('p14:sldId', {id: firstSlideId + index})))
    )
  )
  const namespace = {'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main'}
  return element(
    'p:extLst',
    {},
    element('p:ext', {uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}'}, element('p14:sectionLst', namespace, ...list))
  )
}
