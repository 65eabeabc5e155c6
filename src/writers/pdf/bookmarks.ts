import type {SetParagraph, StructureNode} from '../../layout/types.js'
import {type PdfkitDocument, type PdfObject, type PdfPage, text} from './pdfkit.js'

/** Where headings stand, for the outline at the side of the page. */
export interface BookmarkPlaces {
  /** A paragraph on the page that is being drawn: the first of each element is kept. */
  see(paragraph: SetParagraph, page: PdfPage): void
  get(element: number): Place | undefined
}

interface Place {
  readonly page: PdfObject
  /** Of its first line, from the page's bottom, in pt. */
  readonly top: number
}

/** An entry of the outline. */
interface Bookmark {
  readonly level: number
  readonly title: string
  readonly place: Place
  readonly children: Bookmark[]
}

/** The places of the elements that have bookmarks. */
export function openBookmarks(root: StructureNode): BookmarkPlaces {
  const wanted = new Set(headingsOf(root).map(({id}) => id))
  const places = new Map<number, Place>()
  return {
    see({structure, lines}, page) {
      const [line] = lines
      if (!line || !wanted.has(structure) || places.has(structure)) return
      const rise = Math.max(0, ...line.spans.map(({font, size}) => (font.ascent * size) / font.unitsPerEm))
      places.set(structure, {page: page.dictionary, top: page.height - line.baseline + rise})
    },
    get: (element) => places.get(element)
  }
}

/** Write the outline (ISO 32000-1, 12.3.3): entries nest by their headings' levels. */
export function writeOutline(pdfkit: PdfkitDocument, root: StructureNode, places: BookmarkPlaces): void {
  const bookmarks = nest(headingsOf(root), places)
  if (bookmarks.length === 0) return
  const outline = pdfkit.ref({Type: 'Outlines', Count: bookmarks.length})
  Object.assign(outline.data, writeEntries(pdfkit, outline, bookmarks))
  outline.end()
  pdfkit._root.data.Outlines = outline
  pdfkit._root.data.PageMode = 'UseOutlines'
}

/** Elements with bookmarks, in reading order. Not recursive, as lists may be nested deeply. */
function headingsOf(root: StructureNode): StructureNode[] {
  const found: StructureNode[] = []
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.bookmark) found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!)
  }
  return found
}

function nest(headings: readonly StructureNode[], places: BookmarkPlaces): Bookmark[] {
  const top: Bookmark[] = []
  const around: Bookmark[] = []
  for (const {id, type, bookmark} of headings) {
    const place = places.get(id)
    if (!place || !bookmark) continue
    const entry: Bookmark = {level: Number(type.slice(1)), title: bookmark, place, children: []}
    while (around.length > 0 && around[around.length - 1]!.level >= entry.level) around.pop()
    const list = around[around.length - 1]?.children ?? top
    list.push(entry)
    around.push(entry)
  }
  return top
}

/** Write a chain of entries, closed ones with the number of those below. Gives what their parent says of them. */
function writeEntries(pdfkit: PdfkitDocument, parent: PdfObject, bookmarks: readonly Bookmark[]): {First?: PdfObject; Last?: PdfObject} {
  const objects = bookmarks.map(() => pdfkit.ref({}))
  for (const [index, {title, place, children}] of bookmarks.entries()) {
    const object = objects[index]!
    object.data = {
      Title: text(title),
      Parent: parent,
      Prev: objects[index - 1],
      Next: objects[index + 1],
      // Zoom null: as it is.
      Dest: [place.page, 'XYZ', 0, place.top, null],
      Count: children.length === 0 ? undefined : -children.length,
      ...writeEntries(pdfkit, object, children)
    }
    object.end()
  }
  return objects.length === 0 ? {} : {First: objects[0]!, Last: objects[objects.length - 1]!}
}
