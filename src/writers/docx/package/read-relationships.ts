import type {Parts} from './compile-parts.js'

/** A relationship as the library wrote it. */
interface Relationship {
  readonly id: string
  readonly type: string
  /** The part's name in the package, or the address outside. */
  readonly target: string
  readonly external: boolean
}

/** The relationships of a part, in order. Its owner is named as in the package, `word/document.xml`. */
export function readRelationships(parts: Parts, owner: string): Relationship[] {
  const slash = owner.lastIndexOf('/') + 1
  const folder = owner.slice(0, slash)
  const xml = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`)
  if (typeof xml !== 'string') return []
  return [...xml.matchAll(/<Relationship ([^>]*)\/>/g)].map((match) => {
    const attributes = new Map(
      [...(match[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)])
    )
    const external = attributes.get('TargetMode') === 'External'
    const target = attributes.get('Target') ?? ''
    return {id: attributes.get('Id') ?? '', type: attributes.get('Type') ?? '', target: external ? target : `${folder}${target}`, external}
  })
}

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

const unescaped = (value: string): string => value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '')
