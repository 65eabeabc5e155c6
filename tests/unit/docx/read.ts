import {partText, unzip} from '../../../src/ooxml/zip.js'

/** The text parts of a file, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(unzip(bytes).map((part) => [part.name, partText(part)]))
}

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** A value as XML means it. */
function unescaped(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (characters[name] ?? '')
  )
}

/** All values of an attribute, in order. */
export function attributesOf(xml: string, element: string, attribute: string): string[] {
  return elementsOf(xml, element).flatMap((tag) => {
    const value = new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1]
    return value === undefined ? [] : [unescaped(value)]
  })
}

/** All start tags of an element, in order. */
export function elementsOf(xml: string, element: string): string[] {
  return xml.match(new RegExp(`<${element}(?: [^>]*)?>`, 'g')) ?? []
}

/** The paragraphs' texts; a tab and a line break count as such. */
export function paragraphTexts(xml: string): string[] {
  return xml
    .split(/<w:p[ >]/)
    .slice(1)
    .map(textOf)
}

/** The text of a piece of a part. */
export function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
  return pieces.map(([, text, mark]) => (mark === undefined ? unescaped(text ?? '') : mark === 'tab' ? '\t' : '\n')).join('')
}

/** What is wrong with a part's XML: the first fault, or null. Knows what our writers and the library write: no comments, no CDATA. */
export function xmlFault(xml: string): string | null {
  const open: string[] = []
  let at = /^<\?xml [^?]*\?>\s*/.exec(xml)?.[0].length ?? 0
  const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next < 0 ? xml.length : next)
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
      return `bad text ${text.slice(0, 40)}`
    if (next < 0) break
    tag.lastIndex = next
    const found = tag.exec(xml)
    if (!found) return `bad tag ${xml.slice(next, next + 60)}`
    const [whole, closing, name = '', attributes = '', empty] = found
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return `bad attribute ${attributes}`
    if (closing && open.pop() !== name) return `</${name}> closes nothing`
    if (!closing && !empty) open.push(name)
    at = next + whole.length
  }
  return open.length > 0 ? `${open.join(' ')} stay open` : null
}
