import type {StructureNode} from '../types.js'

type Growing = Omit<StructureNode, 'children'> & {readonly children: StructureNode[]}

/** What a structure element has besides its type and children. */
type Details = Partial<Pick<StructureNode, 'alt' | 'scope' | 'columnSpan' | 'bookmark'>>

/** Grows the tree of structure elements, in reading order. */
export interface Structure {
  /** The element `Document`, id 0. */
  readonly root: StructureNode
  /** Add an element as the last child of another; gives its id. */
  add(parent: number, type: StructureNode['type'], details?: Details): number
  /** Add a heading. The first is H1 and none skips a level (PDF/UA-1, 7.4.2), whatever the document's own levels are. */
  heading(parent: number, level: number, bookmark: string): number
}

/** A tree that has only its root. */
export function startStructure(): Structure {
  const root: Growing = {id: 0, type: 'Document', children: []}
  const nodes: Growing[] = [root]
  const levelsAround: number[] = []
  const add: Structure['add'] = (parent, type, details = {}) => {
    const node: Growing = {id: nodes.length, type, children: [], ...details}
    nodes.push(node)
    nodes[parent]!.children.push(node)
    return node.id
  }
  return {
    root,
    add,
    heading(parent, level, bookmark) {
      while (levelsAround.length > 0 && levelsAround.at(-1)! >= level) levelsAround.pop()
      levelsAround.push(level)
      return add(parent, headingTypes[Math.min(levelsAround.length, headingTypes.length) - 1]!, {bookmark})
    }
  }
}

const headingTypes = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/** For what is only measured: nothing grows. */
export const noStructure: Structure = {
  root: {id: 0, type: 'Document', children: []},
  add: () => 0,
  heading: () => 0
}
