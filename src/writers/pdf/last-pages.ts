import type {Frame, LaidOut, SetParagraph, StructureNode} from '../../layout/types.js'

/** For each page, the elements whose last content stands on it, so that they can be written while pages follow. */
export function lastPages({pages, structure}: LaidOut): number[][] {
  const last = new Map<number, number>()
  for (const [index, page] of pages.entries()) for (const frame of page.frames) for (const id of elementsOf(frame)) last.set(id, index)
  const ending = pages.map((): number[] => [])
  for (const {node, parent} of childrenFirst(structure)) {
    const page = last.get(node.id)
    if (page === undefined) continue
    ending[page]!.push(node.id)
    if (parent) last.set(parent.id, Math.max(page, last.get(parent.id) ?? 0))
  }
  return ending
}

/** The elements that own content of a frame. */
function elementsOf(frame: Frame): number[] {
  if (frame.type === 'picture') return [frame.structure]
  if (frame.type === 'text') return frame.artifact ? [] : frame.paragraphs.flatMap(spanElements)
  if (frame.type === 'table')
    return frame.rows.flatMap(({repeated, cells}) => (repeated ? [] : cells.flatMap(({paragraphs}) => paragraphs.flatMap(spanElements))))
  return []
}

const spanElements = ({lines}: SetParagraph): number[] => lines.flatMap(({spans}) => spans.map(({structure}) => structure))

function childrenFirst(root: StructureNode): {readonly node: StructureNode; readonly parent: StructureNode | null}[] {
  const nodes: {readonly node: StructureNode; readonly parent: StructureNode | null}[] = [{node: root, parent: null}]
  // It grows while it is read: each node stands before its children.
  for (let index = 0; index < nodes.length; index++) {
    const parent = nodes[index]!.node
    for (const node of parent.children) nodes.push({node, parent})
  }
  return nodes.reverse()
}
