import {childrenOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'

/** What a part refers to. */
interface Relationship {
  readonly id: string
  /** Last word of its type: `image`, `hyperlink`, `styles`. */
  readonly type: string
  /** Name of the part that is meant; undefined when it leads out of the package. */
  readonly part?: string
  /** Address outside the package; undefined when it is a part. */
  readonly address?: string
}

/** What a part refers to, by id and by type. */
export interface Relationships {
  byId(id: string | undefined): Relationship | undefined
  ofType(type: string): readonly Relationship[]
}

/** Read the relationships of a part (OPC, ECMA-376-2, 6.5); a part without a `.rels` refers to nothing. */
export function readRelationships(part: string, xml: (part: string) => XmlElement | null): Relationships {
  const slash = part.lastIndexOf('/') + 1
  const root = xml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const all = root ? childrenOf(root, 'rel:Relationship').map((element) => toRelationship(part.slice(0, slash), element)) : []
  const byId = new Map(all.map((one) => [one.id, one]))
  return {byId: (id) => (id === undefined ? undefined : byId.get(id)), ofType: (type) => all.filter((one) => one.type === type)}
}

function toRelationship(folder: string, {attributes}: XmlElement): Relationship {
  const {Id = '', Type = '', Target = '', TargetMode} = attributes
  const said = {id: Id, type: Type.slice(Type.lastIndexOf('/') + 1)}
  if (TargetMode === 'External') return {...said, address: Target}
  const part = resolve(folder, Target)
  return part === null ? said : {...said, part}
}

/** The name of a part, from a folder (`word/` or '') and a relative or absolute target; null where that leads out of the package. */
function resolve(folder: string, target: string): string | null {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..' && names.pop() === undefined) return null
    if (name !== '..' && name !== '.' && name !== '') names.push(name)
  }
  return names.join('/')
}
