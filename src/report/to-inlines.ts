import type {Image, ImageReference, Nodes, PhrasingContent} from 'mdast'
import type {Place} from '../diagnostic.js'
import {cuttable} from '../language/cut-place.js'
import {align} from './align.js'
import {noteNumber, offsetsOf, placeOf, type State} from './state.js'
import type {Inline, Run} from './types.js'

/** A picture that stood among inlines. */
export interface FoundPicture {
  readonly address: string
  readonly alt: string
  readonly place: Place
}

/** What phrasing content became. */
export interface Flat {
  readonly inlines: readonly Inline[]
  readonly pictures: readonly FoundPicture[]
}

type Marks = Pick<Run, 'bold' | 'italic' | 'strike' | 'code' | 'link'>

/** A run that may still grow; offsets are of the parsed text. */
interface Draft {
  readonly type: 'run'
  text: string
  readonly marks: Marks
  readonly start: number
  end: number
}

interface Line {
  readonly state: State
  readonly items: (Draft | Exclude<Inline, Run>)[]
  readonly pictures: FoundPicture[]
}

/** Flatten phrasing content into runs, line breaks and footnote numbers: white space folded, none at either end; pictures apart. */
export function toInlines(state: State, nodes: readonly PhrasingContent[]): Flat {
  const line: Line = {state, items: [], pictures: []}
  flatten(line, nodes, {})
  trimEnd(line)
  return {inlines: line.items.map((item) => (item.type === 'run' ? toRun(state, item) : item)), pictures: line.pictures}
}

function toRun({parsed}: State, {text, marks, start, end}: Draft): Run {
  const {places} = parsed
  const place = places.at(start, end)
  const isSame = place.end - place.start === text.length
  if (isSame || end - start !== text.length) return {type: 'run', text, ...marks, place}
  return {type: 'run', text, ...marks, place: cuttable(place, (from, to) => places.at(start + from, start + to))}
}

type Handlers = {
  readonly [Type in PhrasingContent['type']]?: (line: Line, node: Extract<PhrasingContent, {type: Type}>, marks: Marks) => void
}

/** A handler a construct. Parse leaves no raw HTML; if it did, its text would be kept. */
const handlers: Handlers = {
  text: (line, node, marks) => addText(line, node, node.value, marks),
  html: (line, node, marks) => addText(line, node, node.value, marks),
  strong: (line, node, marks) => flatten(line, node.children, {...marks, bold: true}),
  emphasis: (line, node, marks) => flatten(line, node.children, {...marks, italic: true}),
  delete: (line, node, marks) => flatten(line, node.children, {...marks, strike: true}),
  inlineCode: (line, node, marks) => addCode(line, node, node.value, marks),
  link: (line, node, marks) => flatten(line, node.children, {...marks, link: node.url}),
  linkReference: (line, node, marks) => flatten(line, node.children, {...marks, link: addressOf(line.state, node.identifier)}),
  break: addBreak,
  footnoteReference: ({items, state}, node) =>
    void items.push({type: 'footnote', number: noteNumber(state, node.identifier), place: placeOf(state, node)}),
  image: ({pictures, state}, node) => void pictures.push(toPicture(state, node)),
  imageReference: ({pictures, state}, node) => void pictures.push(toPicture(state, node))
}

function flatten(line: Line, nodes: readonly PhrasingContent[], marks: Marks): void {
  for (const node of nodes) {
    // TypeScript does not see that the key and the node agree; the mapped type above does.
    const handle = handlers[node.type] as ((line: Line, node: PhrasingContent, marks: Marks) => void) | undefined
    if (handle) handle(line, node, marks)
    else addSource(line, node, marks)
  }
}

/** A construct that another grammar would have: as it is written. */
function addSource(line: Line, node: Nodes, marks: Marks): void {
  const {start, end} = offsetsOf(node)
  addText(line, node, line.state.parsed.text.slice(start, end), marks)
}

function addBreak(line: Line): void {
  trimEnd(line)
  line.items.push({type: 'break'})
}

function toPicture(state: State, node: Image | ImageReference): FoundPicture {
  const address = node.type === 'image' ? node.url : addressOf(state, node.identifier)
  return {address, alt: node.alt ?? '', place: placeOf(state, node)}
}

/** The address of a reference; Markdown makes a reference only where its definition is. */
function addressOf(state: State, identifier: string): string {
  state.used.add(identifier)
  return state.definitions.get(identifier)?.url ?? ''
}

function addText(line: Line, node: Nodes, value: string, marks: Marks): void {
  const {start, end} = offsetsOf(node)
  const {text: source} = line.state.parsed
  for (const piece of align(value, source.slice(start, end), start)) {
    const opening = piece.text.startsWith(' ') && endsInSpace(line)
    const text = opening ? piece.text.slice(1) : piece.text
    if (text === '') continue
    const from = opening ? piece.start + 1 : piece.start
    const last = line.items.at(-1)
    // Not over the end of a line, so that places inside a run can be counted in columns.
    if (last?.type === 'run' && last.marks === marks && last.end === from && source[from - 1] !== '\n') {
      last.text += text
      last.end = piece.end
    } else line.items.push({type: 'run', text, marks, start: from, end: piece.end})
  }
}

function addCode(line: Line, node: Nodes, value: string, marks: Marks): void {
  if (value === '') return
  const {start, end} = offsetsOf(node)
  const at = line.state.parsed.text.slice(start, end).indexOf(value)
  const exact = at < 0 ? {start, end} : {start: start + at, end: start + at + value.length}
  line.items.push({type: 'run', text: value.replace(/\s*\n\s*|\t/g, ' '), marks: {...marks, code: true}, ...exact})
}

/** Whether a space would be the second one, or the first of a line. */
function endsInSpace({items}: Line): boolean {
  const last = items.at(-1)
  if (last === undefined || last.type === 'break') return true
  return last.type === 'run' && last.text.endsWith(' ')
}

/** Take away the space at the end of a line; code keeps its own. */
function trimEnd({items}: Line): void {
  const last = items.at(-1)
  if (last?.type !== 'run' || last.marks.code || !last.text.endsWith(' ')) return
  last.text = last.text.slice(0, -1)
  last.end -= 1
  if (last.text === '') items.pop()
}
