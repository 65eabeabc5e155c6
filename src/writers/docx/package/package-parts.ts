import type {Document} from '../../../document/types.js'
import {corePart, corePath, corePropertiesRelationship} from '../../../ooxml/core-properties.js'
import {relationshipsOf} from '../../../ooxml/relationships.js'
import {contentTypesPart, type TypedPart} from '../../../ooxml/typed-parts.js'
import {type Part, zipParts} from '../../../ooxml/zip.js'
import {appPart} from './app-part.js'
import type {Parts} from './compile-parts.js'
import {partType} from './part-types.js'
import {readRelationships} from './read-relationships.js'

/**
 * Pack the library's parts anew. It names relationships at random, and pictures by their hash; here they are counted.
 * Parts that nothing refers to are left out; dates and attributes of the entries are fixed.
 */
export function packageParts(document: Document, parts: Parts): Uint8Array {
  const names = partNames(parts)
  const written: TypedPart[] = []
  const relations: Part[] = []
  for (const [old, name] of names) {
    const data = parts.get(old)
    if (data === undefined) continue
    const contentType = partType(name) ?? ''
    if (typeof data !== 'string') written.push({name, data, contentType})
    else {
      const related = relate(parts, old, data, names)
      written.push({name, data: related.data, contentType})
      relations.push(...related.parts)
    }
  }
  const app = 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
  const {title, author, language, date} = document
  written.push(corePart({title, creator: author, language, date}))
  written.push({name: 'docProps/app.xml', data: appPart, contentType: app})
  return zipParts([contentTypesPart(written), ...packageRelationships(), ...written, ...relations])
}

/** The parts that are written, by the library's names, with ours; the document first. */
function partNames(parts: Parts): Map<string, string> {
  const names = new Map<string, string>()
  let pictures = 0
  const sorted = [...parts.keys()].sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml'))
  for (const name of sorted) {
    if (partType(name) === null) continue
    names.set(name, name.startsWith('word/media/') ? `word/media/image${++pictures}.${name.endsWith('.png') ? 'png' : 'jpeg'}` : name)
  }
  return names
}

/** A part with its relationships counted from `rId1`; those to parts that are not written are dropped. */
function relate(parts: Parts, owner: string, data: string, names: ReadonlyMap<string, string>): {data: string; parts: Part[]} {
  const relationships = relationshipsOf(owner)
  const ids = new Map<string, string>()
  for (const {id, type, target, external} of readRelationships(parts, owner)) {
    if (external) ids.set(id, relationships.addExternal(type, target))
    else {
      const part = names.get(target)
      if (part !== undefined) ids.set(id, relationships.add(type, part))
    }
  }
  const renamed = data.replace(/ (r:(?:id|embed|link))="([^"]*)"/g, (whole, attribute: string, id: string) => {
    const own = ids.get(id)
    return own === undefined ? whole : ` ${attribute}="${own}"`
  })
  return {data: renamed, parts: relationships.parts()}
}

function packageRelationships(): Part[] {
  const relationships = relationshipsOf('')
  relationships.add('officeDocument', 'word/document.xml')
  relationships.add(corePropertiesRelationship, corePath)
  relationships.add('extended-properties', 'docProps/app.xml')
  return relationships.parts()
}
