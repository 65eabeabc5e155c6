import type {Nodes, Root, RootContent} from 'mdast'
import type {Diagnose, Wording} from '../diagnostic.js'
import type {FenceMark} from './fence-mark.js'
import type {FenceNode, Places} from './types.js'

const unclosed: Wording = {
  vi: 'Khối “:::” chưa được đóng, nội dung được giữ như văn bản thường',
  en: 'This “:::” block is not closed; its text is kept as ordinary text'
}
const stray: Wording = {vi: 'Dòng “:::” không đóng khối nào', en: 'This “:::” line closes no block'}
const inside: Wording = {
  vi: 'Dòng “:::” nằm trong danh sách, trích dẫn hoặc chú thích nên không có tác dụng',
  en: 'This “:::” line stands within a list, a quotation or a note and has no effect'
}

/** Marks are no members of mdast's unions (see `FenceMark`), so the two readings of a node are kept apart here. */
const asMark = (node: Nodes): FenceMark | null => {
  const mark: {readonly type: string} = node
  return mark.type === 'fenceMark' ? (mark as FenceMark) : null
}

/** Replaces marks by fences: children of the root between an opening and a closing one; other marks leave with a warning. */
export function nestFences(tree: Root, places: Places, diagnose: Diagnose): void {
  const warn = ({position}: Pick<FenceMark, 'position'>, message: Wording): void =>
    diagnose({
      rule: 'fence',
      severity: 'warning',
      message,
      hint: {
        vi: 'Mở bằng “:::slide” hoặc “:::notes”, đóng bằng “:::” trên dòng riêng',
        en: 'Open with “:::slide” or “:::notes”, close with “:::” on a line of its own'
      },
      place: places.at(position?.start.offset ?? 0, position?.end.offset ?? 0)
    })
  tree.children = nest(tree.children, warn)
  dropInside(tree, warn)
}

/** The root's children with fences. */
function nest(nodes: readonly RootContent[], warn: (mark: FenceMark, message: Wording) => void): RootContent[] {
  const nested: RootContent[] = []
  let open: {readonly mark: FenceMark; readonly at: number} | null = null
  for (const node of nodes) {
    const mark = asMark(node)
    if (mark === null) {
      nested.push(node)
    } else if (mark.value !== '') {
      if (open) warn(open.mark, unclosed)
      open = {mark, at: nested.length}
    } else if (open) {
      nested.push(fence(open.mark, mark, nested.splice(open.at)))
      open = null
    } else {
      warn(mark, stray)
    }
  }
  if (open) warn(open.mark, unclosed)
  return nested
}

function fence(from: FenceMark, to: FenceMark, children: RootContent[]): FenceNode {
  const kind = from.value === 'notes' ? 'notes' : 'slide'
  if (!from.position || !to.position) return {type: 'fence', kind, children}
  return {type: 'fence', kind, children, position: {start: from.position.start, end: to.position.end}}
}

/** Take marks out of lists, quotations and footnotes. */
function dropInside(parent: Nodes, warn: (mark: FenceMark, message: Wording) => void): void {
  if (!('children' in parent)) return
  const kept = parent.children.filter((node) => {
    const mark = asMark(node)
    if (mark) warn(mark, inside)
    return mark === null
  })
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children // Fewer of the same nodes.
  for (const node of parent.children) dropInside(node, warn)
}
