import {element, xmlDocument} from './xml.js'
import {contentTypesName, type Part} from './zip.js'

/** A part that says what it is. */
export interface TypedPart extends Part {
  readonly contentType: string
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Of `.rels` parts. */
export const relationshipsContentType = 'application/vnd.openxmlformats-package.relationships+xml'

/** Types that are told by the ending of a part's name; all others are told part by part. */
const endings: Readonly<Record<string, string>> = {
  rels: relationshipsContentType,
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg'
}

/**
 * `[Content_Types].xml` for these parts (OPC, ECMA-376-2, 7.2.3). Made from the parts themselves, since a type of a part
 * that does not exist makes PowerPoint offer a repair, and a part without a type makes the file unreadable.
 */
export function contentTypesPart(parts: readonly TypedPart[]): Part {
  const told = parts.filter(({name, contentType}) => endings[ending(name)] !== contentType)
  const used = new Set(['rels', 'xml', ...parts.map(({name}) => ending(name))])
  const defaults = Object.keys(endings).filter((Extension) => used.has(Extension))
  const root = element(
    'Types',
    {xmlns: namespace},
    ...defaults.map((Extension) => element('Default', {Extension, ContentType: endings[Extension]})),
    ...told.map(({name, contentType}) => element('Override', {PartName: `/${name}`, ContentType: contentType}))
  )
  return {name: contentTypesName, data: xmlDocument(root)}
}

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
