import type {Html, PhrasingContent} from 'mdast'
import type {HtmlFindings} from './html-findings.js'
import {type Gap, readTag} from './html-tags.js'
import type {Points} from './points.js'

/** Where a tag stood that parts the text. */
interface Parting {
  readonly type: 'parting'
  readonly gap: Exclude<Gap, null>
  readonly html: Html
}

/** What goes along while the inlines of one block are read. */
interface State {
  readonly findings: HtmlFindings
  readonly points: Points
  /** The element whose content is no text, until it closes; it may begin and end at different depths. */
  hiding: string | null
}

/** The inlines of one block without HTML: tags that part text leave a break or a space, scripts and style sheets leave nothing. */
export function dropPhrasingHtml(nodes: readonly PhrasingContent[], points: Points, findings: HtmlFindings): PhrasingContent[] {
  return part(read(nodes, {findings, points, hiding: null}), points, true)
}

function read(nodes: readonly PhrasingContent[], state: State): (PhrasingContent | Parting)[] {
  const kept: (PhrasingContent | Parting)[] = []
  for (const node of nodes) {
    if (node.type === 'html') {
      const gap = readHtml(node, state)
      if (gap) kept.push({type: 'parting', gap, html: node})
    } else if ('children' in node) {
      // The children of phrasing are phrasing; the cast keeps the kind of this one.
      const children = part(read(node.children, state), state.points, false)
      if (children.length > 0 || node.children.length === 0) kept.push({...node, children} as PhrasingContent)
    } else if (state.hiding === null) {
      kept.push(node)
    }
  }
  return kept
}

/** Note an inline `html` node, and say how it parts the text. */
function readHtml(node: Html, state: State): Gap {
  const {name, closing, gap, hides} = readTag(node.value)
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (name === '') {
    state.findings.note('comment', '', start, end)
  } else if (state.hiding !== null) {
    if (closing && name === state.hiding) state.hiding = null
  } else if (hides) {
    state.hiding = name
    state.findings.note('hidden', name, start, end)
  } else if (name !== 'br' && (!closing || !state.findings.has('tag', name))) {
    state.findings.note('tag', name, start, end)
  }
  return gap
}

/** Put breaks and spaces where tags parted the text, unless it is parted already; `whole`: these are all inlines of a block. */
function part(nodes: readonly (PhrasingContent | Parting)[], points: Points, whole: boolean): PhrasingContent[] {
  const parted: PhrasingContent[] = []
  let waiting: Parting | null = null
  for (const node of nodes) {
    if (node.type === 'parting') {
      if (waiting?.gap !== 'break') waiting = node
      continue
    }
    const first = whole && parted.length === 0
    const next = waiting || first ? trimStart(node, points) : node
    if (next === null) continue
    if (waiting && !first) pushGap(parted, waiting)
    parted.push(next)
    waiting = null
  }
  if (waiting && !whole) pushGap(parted, waiting)
  if (whole) trimEnd(parted)
  return parted
}

function pushGap(parted: PhrasingContent[], {gap, html}: Parting): void {
  const before = parted.at(-1)
  const position = html.position ? {position: html.position} : {}
  if (gap === 'break') {
    trimEnd(parted)
    parted.push({type: 'break', ...position})
  } else if (!(before?.type === 'text' && /\s$/.test(before.value))) {
    parted.push({type: 'text', value: ' ', ...position})
  }
}

/** A node without the white space at its start; null when nothing is left, itself when there is none. */
function trimStart(node: PhrasingContent, points: Points): PhrasingContent | null {
  if (node.type !== 'text') return node
  const value = node.value.trimStart()
  if (value === '') return null
  if (value === node.value || !node.position) return node
  const end = node.position.end.offset ?? 0
  const start = (node.position.start.offset ?? 0) + node.value.length - value.length
  return {...node, value, position: points.position(Math.min(start, end), end)}
}

/** Take the white space at the end of inlines away. */
function trimEnd(nodes: PhrasingContent[]): void {
  for (let last = nodes.at(-1); last?.type === 'text' && /\s$/.test(last.value); last = nodes.at(-1)) {
    const value = last.value.trimEnd()
    nodes.pop()
    if (value !== '') nodes.push({...last, value})
  }
}
