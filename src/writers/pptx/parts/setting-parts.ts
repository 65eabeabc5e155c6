import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, xmlDocument} from '../../../ooxml/xml.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'

/** The style that new tables get: PowerPoint's own “Medium Style 2 – Accent 1”. */
const newTables = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'

/** Small parts that say how PowerPoint opens the file; they hold nothing of the deck. */
export function settingParts(): TypedPart[] {
  const tableStyles = element('a:tblStyleLst', {'xmlns:a': rootNamespaces['xmlns:a'], def: newTables})
  return [
    {
      name: partNames.presentationProperties,
      contentType: contentTypes.presentationProperties,
      data: xmlDocument(element('p:presentationPr', rootNamespaces))
    },
    {name: partNames.viewProperties, contentType: contentTypes.viewProperties, data: xmlDocument(element('p:viewPr', rootNamespaces))},
    {name: partNames.tableStyles, contentType: contentTypes.tableStyles, data: xmlDocument(tableStyles)}
  ]
}
