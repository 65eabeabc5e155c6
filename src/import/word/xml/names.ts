const schemas = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office'

/** The usual prefixes of the namespaces that we read, of transitional and strict files alike. */
const prefixes: Readonly<Record<string, string>> = {
  [`${schemas}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${schemas}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${schemas}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${schemas}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${schemas}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${schemas}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${schemas}/markup-compatibility/2006`]: 'mc',
  [`${schemas}/package/2006/relationships`]: 'rel',
  [`${microsoft}/word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/word/2010/wordprocessingGroup`]: 'wpg',
  [`${microsoft}/word/2010/wordprocessingCanvas`]: 'wpc',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml'
}

/** The prefixes that hold at an element, as the file declares them. */
export interface Scope {
  readonly namespaces: Readonly<Record<string, string>>
  /** Names already read, since the same few dozen come again and again. */
  readonly known: Map<string, string>
}

/** The scope outside the root. */
export const outermostScope = (): Scope => ({
  namespaces: inheriting(null, [['xml', 'http://www.w3.org/XML/1998/namespace']]),
  known: new Map()
})

/** Names that add to those around them without copying them, so that a hostile file costs no more than its length. */
function inheriting(outer: object | null, own: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.assign(Object.create(outer) as Record<string, string>, Object.fromEntries(own))
}

/** The scope inside an element with these attributes; the same one when it declares nothing. */
export function scopeWith(scope: Scope, attributes: readonly (readonly [string, string])[]): Scope {
  const declared = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0) return scope
  const own = declared.map(([name, value]) => [name.slice(6), value] as const)
  return {namespaces: inheriting(scope.namespaces, own), known: new Map()}
}

/** A name with the usual prefix of its namespace; `{namespace}name` where we read none. `isAttribute`: without a prefix it has no namespace. */
export function usualName(scope: Scope, name: string, isAttribute: boolean): string {
  const key = isAttribute ? `@${name}` : name
  const known = scope.known.get(key)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const namespace = colon < 0 && isAttribute ? undefined : scope.namespaces[name.slice(0, Math.max(0, colon))]
  const local = name.slice(colon + 1)
  const prefix = namespace === undefined ? undefined : (prefixes[namespace] ?? `{${namespace}}`)
  const usual = prefix === undefined ? name : prefix.startsWith('{') ? prefix + local : `${prefix}:${local}`
  scope.known.set(key, usual)
  return usual
}
