import {corePart, corePath, corePropertiesRelationship} from '../../../ooxml/core-properties.js'
import {relationshipsOf} from '../../../ooxml/relationships.js'
import {contentTypesPart, type TypedPart} from '../../../ooxml/typed-parts.js'
import type {Part} from '../../../ooxml/zip.js'
import type {Presentation} from '../presentation.js'
import {appPart} from './app-part.js'
import {layoutParts} from './layout-parts.js'
import {masterParts} from './master-parts.js'
import {partNames} from './names.js'
import {notesMasterParts} from './notes-master-parts.js'
import {notesParts} from './notes-parts.js'
import {presentationPart} from './presentation-part.js'
import {settingParts} from './setting-parts.js'
import {slideParts} from './slide-parts.js'
import {themePart} from './theme-part.js'
import {startWriting} from './writing.js'

/** All parts of the package, content types first. */
export function presentationParts(presentation: Presentation): Part[] {
  const {layouts, slides, theme, properties} = presentation
  const writing = startWriting(presentation)
  const parts: TypedPart[] = [
    ...packageRelationships(),
    ...presentationPart(writing, presentation),
    ...masterParts(writing, presentation),
    ...layouts.flatMap((layout, index) => layoutParts(writing, layout, index + 1)),
    ...slides.flatMap((slide, index) => slideParts(writing, presentation, slide, index + 1)),
    ...notesMasterParts(writing, presentation),
    ...slides.flatMap((slide, index) => notesParts(writing, slide, index + 1)),
    themePart(partNames.theme, theme),
    themePart(partNames.notesTheme, theme),
    ...settingParts(),
    corePart(properties),
    appPart(presentation),
    ...writing.media.parts()
  ]
  return [contentTypesPart(parts), ...parts]
}

/** Where readers start. */
function packageRelationships(): TypedPart[] {
  const relationships = relationshipsOf('')
  relationships.add('officeDocument', partNames.presentation)
  relationships.add(corePropertiesRelationship, corePath)
  relationships.add('extended-properties', partNames.app)
  return relationships.parts()
}
