import {type Part, partText, unzip} from '../../../src/ooxml/zip.js'

/** A package read without any Office library: parts by name. */
export type Package = ReadonlyMap<string, string>

export function readPackage(bytes: Uint8Array): Package {
  return new Map(unzip(bytes).map((part: Part) => [part.name, partText(part)]))
}

export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts, references resolved. */
  readonly children: (Node | string)[]
}

const references: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t', '#10': '\n', '#13': '\r'}
const resolve = (text: string): string =>
  text.replace(/&([^;]*);?/g, (_, name: string) => {
    const value = references[name]
    if (value === undefined) throw new Error(`unknown reference ${name}`)
    return value
  })

/** A strict reader for what the writer may write: no comments, no CDATA, no entities. Throws when the part is not well-formed. */
export function readXml(xml: string): Node {
  const root: Node = {name: '', attributes: {}, children: []}
  const open = [root]
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '')
  const token = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let at = 0
  for (let match = token.exec(body); match; match = token.exec(body)) {
    at = token.lastIndex
    const [, close, name, attributes, empty, text] = match
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(resolve(text))
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else {
      const node: Node = {name: name!, attributes: readAttributes(attributes!), children: []}
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  if (at !== body.length) throw new Error(`not well-formed at ${body.slice(at, at + 40)}`)
  if (open.length !== 1 || root.children.length !== 1) throw new Error('one root is wanted')
  return root.children[0] as Node // A text would be no root, and the writer begins with `<`.
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name! in found) throw new Error(`two attributes ${name}`)
    found[name!] = resolve(value!)
  }
  return found
}

/** All elements of a name below a node, in order. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]))
}

/** The text of each paragraph, line breaks as such; empty ones left out. */
export function paragraphTexts(node: Node): string[] {
  return all(node, 'a:p')
    .map((paragraph) =>
      paragraph.children.map((child) => (typeof child === 'string' ? '' : child.name === 'a:br' ? '\n' : textOf(child))).join('')
    )
    .filter((text) => text !== '')
}

const textOf = (node: Node): string =>
  all(node, 'a:t')
    .flatMap(({children}) => children)
    .join('')

/** Names of parts that a part's relationships lead to, by id; addresses outside are null. */
export function targets(files: Package, owner: string): Map<string, {readonly type: string; readonly target: string | null}> {
  const folder = owner.split('/').slice(0, -1)
  const rels = files.get([...folder, '_rels', `${owner.split('/').at(-1)}.rels`].join('/'))
  const found = new Map<string, {type: string; target: string | null}>()
  for (const {attributes} of rels ? all(readXml(rels), 'Relationship') : []) {
    const path = [...folder]
    for (const step of attributes.Target!.split('/')) {
      if (step === '..') path.pop()
      else path.push(step)
    }
    found.set(attributes.Id!, {type: attributes.Type!.split('/').at(-1)!, target: attributes.TargetMode ? null : path.join('/')})
  }
  return found
}
