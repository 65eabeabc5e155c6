import {isCapitals} from '../capitals.js'
import {isPersonName} from '../letterhead/signature-lines.js'
import type {SourceLine} from '../text/source-lines.js'
import {type FurnitureKind, furnitureKind} from './line-kind.js'
import {findMailHeader} from './mail-header.js'
import {findMenu} from './menu.js'
import {findPageMarks} from './page-marks.js'
import {findRelated} from './related.js'
import {type Edges, textEdges} from './text-edges.js'

/** Lines that stand around a text, by index: those that are left out, and those that stay since they might be text. */
export interface Furniture {
  readonly out: ReadonlyMap<number, FurnitureKind>
  readonly doubtful: ReadonlyMap<number, FurnitureKind>
}

/** What only web pages have; it tells that other lines are of a page too. */
const telling: ReadonlySet<FurnitureKind> = new Set(['navigation', 'button', 'views', 'related'])
/** What is furniture wherever it stands. */
const certain: ReadonlySet<FurnitureKind> = new Set(['credit', 'page-number', 'mail', 'running-header'])
/** What tells about a picture that is not there, in words that may be worth keeping. */
const never: ReadonlySet<FurnitureKind> = new Set(['caption'])

/** Find what stands around a text and is no part of it: page numbers, menus, buttons, dates of posting, photo credits, related news. */
export function findFurniture(lines: readonly SourceLine[]): Furniture {
  const kinds = new Map<number, FurnitureKind>()
  lines.forEach(({text}, index) => {
    const kind = furnitureKind(text)
    if (kind) kinds.set(index, kind)
  })
  const marks = findPageMarks(lines)
  for (const found of [marks.out, findMailHeader(lines)]) for (const [index, kind] of found) kinds.set(index, kind)
  const edges = textEdges(lines, kinds)
  for (const index of findMenu(lines, kinds, edges)) kinds.set(index, 'navigation')
  const isOutside = (index: number): boolean => index < edges.start || index >= edges.end
  const around = [...kinds].filter(([index]) => isOutside(index))
  const isPage = around.length >= 2 && around.some(([, kind]) => telling.has(kind))
  for (const index of findRelated(lines, kinds, edges)) kinds.set(index, 'related')
  const out = new Map<number, FurnitureKind>()
  const doubtful = new Map<number, FurnitureKind>(marks.doubtful)
  for (const [index, kind] of kinds) {
    const isSure = certain.has(kind) || (isOutside(index) && (isPage || (telling.has(kind) && kind !== 'related')) && !never.has(kind))
    if (isSure) out.set(index, kind)
    else doubtful.set(index, kind)
  }
  const author = isPage ? findAuthor(lines, kinds, edges) : null
  if (author !== null) doubtful.set(author, 'byline')
  return {out, doubtful}
}

/** The name of a person that ends a page, where no post stands above it as in a signature; null when there is none. */
function findAuthor(lines: readonly SourceLine[], kinds: ReadonlyMap<number, FurnitureKind>, {end}: Edges): number | null {
  let last = lines.length - 1
  while (last >= end && kinds.has(last)) last--
  const isName = last >= end && isPersonName(lines[last]!.text) && !isCapitals(lines[last - 1]?.text ?? '')
  return isName && !/ký\)?$/.test(lines[last - 1]?.text ?? '') ? last : null
}
