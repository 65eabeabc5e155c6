import type {StructureNode} from '../../layout/types.js'
import {type ElementFacts, structureAttributes} from './attributes.js'
import {listNumbering} from './list-numbering.js'
import {type PdfDictionary, type PdfkitDocument, type PdfObject, type PdfValue, text} from './pdfkit.js'

/** The tree of structure elements, which is what a screen reader is given (ISO 32000-1, 14.7). */
export interface Structure {
  /** The node that a frame names. Throws a RangeError when the tree has none. */
  node(id: number): StructureNode
  /** Begin content of an element on the page that is being drawn. Gives its number in the page's marked content. */
  addContent(id: number): number
  /** An annotation of the page that is being drawn becomes part of an element. Gives its key in the parent tree. */
  addAnnotation(id: number, annotation: PdfObject): number
  /** Where a figure stands, as left, bottom, right and top in the page's own space. */
  setBox(id: number, box: NonNullable<ElementFacts['box']>): void
  /** The text of a list's marker, of which the first tells how the list counts. */
  setMarker(id: number, marker: string): void
  /** Write some elements, all of whose content is drawn. */
  end(ids: readonly number[]): void
  /** Write what was not ended, down to elements without content. */
  endAll(): void
}

/** A structure element until it is written. */
interface Element {
  readonly node: StructureNode
  readonly parent: Element | null
  /** Place among the parent's children. */
  readonly index: number
  readonly object: PdfObject
  readonly children: PdfObject[]
  /** Content by its place between the children: `content[n]` stands before child n. */
  readonly content: Content[][]
  /** Children that have begun: content that comes now stands after them. */
  begun: number
  readonly facts: ElementFacts
}

/** Marked content by number, or an annotation. */
interface Content {
  readonly page: PdfObject
  readonly item: number | PdfObject
}

/** Open the tree: its objects are numbered in its order, whatever order they are drawn in. */
export function openStructure(pdfkit: PdfkitDocument, root: StructureNode): Structure {
  const elements = new Map<number, Element>()
  const tree = pdfkit.getStructTreeRoot()
  const top = addElements(pdfkit, root, elements)
  tree.data.K = [top.object]
  tree.data.IDTree = idTree(elements.values())
  const get = (id: number): Element => {
    const element = elements.get(id)
    if (!element) throw new RangeError(`no structure element ${id}, or it was ended before its last content`)
    return element
  }
  const write = (element: Element): void => {
    elements.delete(element.node.id)
    writeElement(element, tree)
  }
  return {
    node: (id) => get(id).node,
    addContent: (id) => addContent(pdfkit, get(id)),
    addAnnotation: (id, annotation) => addAnnotation(pdfkit, get(id), annotation),
    setBox(id, box) {
      get(id).facts.box = box
    },
    setMarker: (id, marker) => setMarker(get(id), marker),
    end: (ids) => ids.map(get).forEach(write),
    endAll: () => [...elements.values()].forEach(write)
  }
}

/** Elements of a node and of all below it. Not recursive: a list may be nested as deep as its author likes. */
function addElements(pdfkit: PdfkitDocument, root: StructureNode, elements: Map<number, Element>): Element {
  const add = (node: StructureNode, parent: Element | null, index: number): Element => {
    if (elements.has(node.id)) throw new RangeError(`two structure elements ${node.id}`)
    const content = Array.from({length: node.children.length + 1}, (): Content[] => [])
    const element: Element = {node, parent, index, object: pdfkit.ref({}), children: [], content, begun: 0, facts: {}}
    elements.set(node.id, element)
    parent?.children.push(element.object)
    return element
  }
  const top = add(root, null, 0)
  const open = [top]
  for (let element = open.pop(); element; element = open.pop()) {
    const parent = element
    const children = parent.node.children.map((child, index) => add(child, parent, index))
    for (const child of children.reverse()) open.push(child)
  }
  return top
}

/** Marked content of the page: the parent tree leads from it back to the element (ISO 32000-1, 14.7.4.4). */
function addContent(pdfkit: PdfkitDocument, element: Element): number {
  const {page} = pdfkit
  const owners = pdfkit.getStructParentTree().get(page.structParentTreeKey)
  const number = owners.push(element.object) - 1
  begin(element)
  element.content[element.begun]!.push({page: page.dictionary, item: number})
  return number
}

function addAnnotation(pdfkit: PdfkitDocument, element: Element, annotation: PdfObject): number {
  const key = pdfkit.createStructParentTreeNextKey()
  // An annotation's key leads to one element; pdfkit has just put an empty list there, as for a page.
  pdfkit.getStructParentTree().add(key, element.object)
  begin(element)
  element.content[element.begun]!.push({page: pdfkit.page.dictionary, item: annotation})
  return key
}

/** An element's own content that follows belongs after its child that begins now. */
function begin(element: Element): void {
  for (let child = element; child.parent && child.parent.begun <= child.index; child = child.parent) child.parent.begun = child.index + 1
}

/** A marker is a Lbl in an LI in an L; Lbl also numbers footnotes. */
function setMarker({node, parent}: Element, marker: string): void {
  const list = parent?.parent
  if (node.type === 'Lbl' && list?.node.type === 'L') list.facts.numbering ??= listNumbering(marker)
}

function writeElement({node, parent, object, children, content, facts}: Element, tree: PdfObject): void {
  const page = content.find((between) => between.length > 0)?.[0]?.page
  const kids: PdfValue[] = []
  for (const [index, between] of content.entries()) {
    for (const part of between) kids.push(kid(part, page))
    const child = children[index]
    if (child) kids.push(child)
  }
  object.data = {
    Type: 'StructElem',
    S: node.type,
    P: parent?.object ?? tree,
    Pg: page,
    K: kids.length === 0 ? undefined : kids,
    ID: node.type === 'Note' ? noteId(node) : undefined,
    ...structureAttributes(node, facts)
  }
  object.end()
}

/** Content as an element's child: a bare number on the element's page, else a reference (ISO 32000-1, tables 324 and 325). */
function kid({page, item}: Content, own: PdfObject | undefined): PdfValue {
  if (typeof item !== 'number') return {Type: 'OBJR', Pg: page, Obj: item}
  return page === own ? item : {Type: 'MCR', Pg: page, MCID: item}
}

/** PDF/UA-1 asks for an identifier on each Note (ISO 14289-1, 7.9). */
const noteId = ({id}: StructureNode): PdfValue => text(`note-${String(id).padStart(8, '0')}`)

/** Where identifiers are looked up. */
function idTree(elements: Iterable<Element>): PdfDictionary | undefined {
  const notes = [...elements].filter(({node}) => node.type === 'Note').sort((a, b) => a.node.id - b.node.id)
  return notes.length === 0 ? undefined : {Names: notes.flatMap(({node, object}) => [noteId(node), object])}
}
