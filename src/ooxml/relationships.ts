import {relationshipsContentType, type TypedPart} from './typed-parts.js'
import {element, type Xml, xmlDocument} from './xml.js'

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Collects what one part refers to (OPC, ECMA-376-2, 6.5.3). */
export interface Relationships {
  /** Refer to a part by its name; gives the id (`rId1`, …). The same part and type get the same id. `type` is the last word of an Office relationship type, or a whole one. */
  add(type: string, part: string): string
  /** Refer to an address outside the package. */
  addExternal(type: string, address: string): string
  /** The `.rels` part, or none when nothing was added. */
  parts(): TypedPart[]
}

/** Relationships of a part, named without a leading slash; '' is the package itself. */
export function relationshipsOf(owner: string): Relationships {
  const ids = new Map<string, string>()
  const rows: Xml[] = []
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1)

  const add = (type: string, target: string, mode: string | undefined): string => {
    const key = `${type} ${mode} ${target}`
    const known = ids.get(key)
    if (known) return known
    const id = `rId${ids.size + 1}`
    ids.set(key, id)
    const Type = type.includes('/') ? type : `${office}/${type}`
    rows.push(element('Relationship', {Id: id, Type, Target: target, TargetMode: mode}))
    return id
  }
  return {
    add: (type, part) => add(type, relativePath(folder, part), undefined),
    addExternal: (type, address) => add(type, address, 'External'),
    parts: () => (rows.length === 0 ? [] : [relationshipsPart(`${folder}_rels/${owner.slice(folder.length)}.rels`, rows)])
  }
}

function relationshipsPart(name: string, rows: readonly Xml[]): TypedPart {
  return {name, contentType: relationshipsContentType, data: xmlDocument(element('Relationships', {xmlns: namespace}, ...rows))}
}

/** From a folder (`ppt/slides/` or '') to a part: `../media/image1.png`. */
function relativePath(folder: string, part: string): string {
  const from = folder.split('/').slice(0, -1)
  const to = part.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
