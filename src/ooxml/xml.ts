/** Well-formed XML. Branded, so that no text of an announcement gets between tags without being escaped. */
export type Xml = string & {readonly xml: 'well-formed'}

/** Values of attributes by qualified name; a boolean is written as 1 or 0, and what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What no XML 1.0 document can hold, not even as a reference (XML 1.0, 2.2 `Char`): most control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const inText = /[&<>\r]/g
const inAttribute = /[&<>"\t\n\r]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}
const reference = (character: string): string => references[character] ?? character

/** Text between tags. What XML forbids becomes U+FFFD, so that it is seen and not lost; the checks have told the author before. */
export function text(value: string): Xml {
  return value.replace(forbidden, '\ufffd').replace(inText, reference) as Xml
}

/** One value between double quotes; line ends and tabs survive as references (XML 1.0, 3.3.3 would fold them to spaces). */
function attributeValue(value: string | number | boolean): string {
  if (typeof value === 'string') return value.replace(forbidden, '\ufffd').replace(inAttribute, reference)
  return String(Number(value))
}

/** `<name attributes>children</name>`, or `<name/>` when nothing is inside. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  let tag = name
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) tag += ` ${key}="${attributeValue(value)}"`
  }
  const inner = children.join('')
  return (inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>`) as Xml
}

/** Several elements one after the other. */
export function join(elements: readonly Xml[]): Xml {
  return elements.join('') as Xml
}

/** Nothing, where an element is optional. */
export const nothing = '' as Xml

/** A whole part: the declaration that Office writes, then the root. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}
