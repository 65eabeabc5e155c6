import type {StructureNode} from '../../layout/types.js'
import type {ListNumbering} from './list-numbering.js'
import {type PdfDictionary, text} from './pdfkit.js'

/** What drawing finds out about an element. */
export interface ElementFacts {
  /** Of a figure: left, bottom, right, top in the page's own space, in pt. */
  box?: readonly [left: number, bottom: number, right: number, top: number]
  /** Of a list with markers. */
  numbering?: ListNumbering
}

/** Entries of a structure element that say more than its type (ISO 32000-1, 14.8.5 and 14.9.3). */
export function structureAttributes(node: StructureNode, facts: ElementFacts): PdfDictionary {
  return {
    // A table's own text must be read, not one instead of it: its alternative is a summary.
    Alt: node.alt !== undefined && node.type !== 'Table' ? text(node.alt) : undefined,
    A: attributes(node, facts)
  }
}

function attributes({type, alt, scope, columnSpan}: StructureNode, {box, numbering}: ElementFacts): PdfDictionary | undefined {
  if (type === 'Table' && alt !== undefined) return {O: 'Table', Summary: text(alt)}
  if (scope !== undefined || (columnSpan ?? 1) > 1) return {O: 'Table', Scope: scope, ColSpan: columnSpan}
  if (numbering !== undefined) return {O: 'List', ListNumbering: numbering}
  if (box !== undefined) return {O: 'Layout', Placement: 'Block', BBox: box}
  return undefined
}
