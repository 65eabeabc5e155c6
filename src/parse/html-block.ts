import type {Html, Nodes, RootContent} from 'mdast'
import {OffsetMap} from '../language/offset-map.js'
import {toTree} from './grammar.js'
import {type Hidden, hiddenRanges} from './html-tags.js'
import type {Points} from './points.js'

/** Offsets into a node's value as offsets into the text: in a list or a quotation the lines of the two begin differently. */
function valueMap(node: Html, text: string): OffsetMap {
  const map = new OffsetMap()
  let from = 0
  let at = node.position?.start.offset ?? 0
  for (const line of node.value.split('\n')) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const to = Math.max(at, end - line.length)
    map.add(from, to, end + 1)
    from += line.length + 1
    at = Math.min(end + 1, text.length)
  }
  return map
}

/** A value without what is no text, and the way back to the value. */
function withoutHidden(value: string, ranges: readonly Hidden[]): {readonly shown: string; readonly map: OffsetMap} {
  const map = new OffsetMap()
  let shown = ''
  let at = 0
  for (const {start, end} of [...ranges, {start: value.length, end: value.length}]) {
    map.add(shown.length, at, start)
    shown += value.slice(at, start)
    at = end
  }
  return {shown, map}
}

/** Put the nodes of a tree where they stand in the text. */
function move(node: Nodes, place: (start: number, end: number) => Nodes['position']): void {
  if (node.position) node.position = place(node.position.start.offset ?? 0, node.position.end.offset ?? 0)
  if ('children' in node) for (const child of node.children) move(child, place)
}

/**
 * The text of a block of HTML, read as Markdown: its tags are inline nodes now, comments, scripts and style sheets are gone
 * (`hide` is told of each, with its offset into the text).
 */
export function readHtmlBlock(
  node: Html,
  text: string,
  points: Points,
  hide: (name: Hidden['name'], start: number, end: number) => void
): RootContent[] {
  const toText = valueMap(node, text)
  const ranges = hiddenRanges(node.value)
  for (const {name, start, end} of ranges) hide(name, toText.at(start), toText.after(end))
  const {shown, map: toValue} = withoutHidden(node.value, ranges)
  const tree = toTree(shown, 'inline')
  move(tree, (start, end) => points.position(toText.at(toValue.at(start)), toText.after(toValue.after(end))))
  return tree.children
}
