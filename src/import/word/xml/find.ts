import type {XmlElement} from './types.js'

/** The elements directly inside another one. */
export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter((child) => typeof child === 'object')

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node === 'object' && node.name === name)
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? elementsOf(element).filter((node) => node.name === name) : []
}

/** The `w:val` of a child, which is how most properties are written. */
export const valueIn = (element: XmlElement | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val']

/** A property that is on or off (ECMA-376-1, 17.17.4 `ST_OnOff`); undefined where it is not given. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '1')
}

/** A whole number; undefined where it is not given or none. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}

/** The text inside an element, all of it. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}
