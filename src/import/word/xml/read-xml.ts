import {limits} from '../limits.js'
import {badXml, tooLarge} from '../refusal.js'
import {outermostScope, type Scope, scopeWith, usualName} from './names.js'
import {resolveReferences} from './references.js'
import type {XmlElement, XmlNode} from './types.js'

/** An element whose end is still to come. */
interface Open {
  /** As the file writes it. */
  readonly tag: string
  readonly scope: Scope
  readonly children: XmlNode[]
}

/** What goes along while a part is read. */
interface State {
  readonly part: string
  readonly text: string
  readonly open: Open[]
  readonly roots: XmlNode[]
  readonly outermost: Scope
  readonly budget: Budget
}

/** What all parts of a file may have together. */
export interface Budget {
  elements: number
}

const tagName = /[^\s/>=<"'&]+/y
const attribute = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y
const none: Readonly<Record<string, string>> = {}

/**
 * Read a part of XML as a tree: well-formed, without a document type, not too deep and not too long. Comments and instructions are left out, as is
 * white space between elements. No recursion, one pass. Takes its elements off the budget. Throws a Refusal.
 */
export function readXml(part: string, text: string, budget: Budget): XmlElement {
  const state: State = {part, text, open: [], roots: [], outermost: outermostScope(), budget}
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    addText(state, next < 0 ? text.slice(at) : text.slice(at, next))
    at = next < 0 ? text.length : readMarkup(state, next)
  }
  const [root, second] = state.roots
  if (state.open.length > 0 || typeof root !== 'object' || second !== undefined) throw malformed(state)
  return root
}

const malformed = ({part}: State) => badXml(part, 'không đúng cú pháp XML', 'it is not well-formed XML')

/** Texts whose white space counts stand in elements of these names. */
const verbatim = /(?:^|:)(?:t|delText|instrText)$/

function addText(state: State, raw: string): void {
  const above = state.open.at(-1)
  if (raw === '' || (raw.trim() === '' && !(above && verbatim.test(above.tag)))) return
  const text = resolveReferences(raw)
  if (text === null || !above) throw malformed(state)
  above.children.push(text)
}

/** Read what begins with `<`; gives the offset after it. */
function readMarkup(state: State, at: number): number {
  const {text} = state
  const second = text.charAt(at + 1)
  if (second === '/') return readEnd(state, at)
  if (second === '?') return after(state, '?>', at)
  if (second !== '!') return readStart(state, at)
  if (text.startsWith('<!--', at)) return after(state, '-->', at + 4)
  if (!text.startsWith('<![CDATA[', at)) throw badXml(state.part, 'có khai báo DOCTYPE', 'it has a document type')
  const end = after(state, ']]>', at)
  const above = state.open.at(-1)
  if (!above) throw malformed(state)
  above.children.push(text.slice(at + 9, end - 3))
  return end
}

function after(state: State, mark: string, from: number): number {
  const at = state.text.indexOf(mark, from)
  if (at < 0) throw malformed(state)
  return at + mark.length
}

function readEnd(state: State, at: number): number {
  const open = state.open.pop()
  if (!open || !state.text.startsWith(open.tag, at + 2)) throw malformed(state)
  const end = state.text.indexOf('>', at)
  if (end < 0 || state.text.slice(at + 2 + open.tag.length, end).trim() !== '') throw malformed(state)
  return end + 1
}

/** Match a sticky pattern at an offset. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readStart(state: State, from: number): number {
  const {text, open, roots, part} = state
  const tag = match(tagName, text, from + 1)?.[0]
  if (tag === undefined) throw malformed(state)
  let at = from + 1 + tag.length
  const written: [string, string][] = []
  for (let found = match(attribute, text, at); found; found = match(attribute, text, at)) {
    const value = resolveReferences(found[2] ?? found[3] ?? '')
    if (value === null) throw malformed(state)
    written.push([found[1]!, value])
    at += found[0].length
  }
  const end = match(tagEnd, text, at)
  if (!end) throw malformed(state)
  if (--state.budget.elements < 0) throw tooLarge('có quá nhiều phần tử', 'it has too many elements')
  if (open.length >= limits.depth) throw badXml(part, 'các phần tử lồng nhau quá sâu', 'its elements are nested too deep')
  const above = open.at(-1)
  const scope = scopeWith(above?.scope ?? state.outermost, written)
  const children: XmlNode[] = []
  ;(above?.children ?? roots).push({name: usualName(scope, tag, false), attributes: attributesOf(scope, written), children})
  if (end[1] === '') open.push({tag, scope, children})
  return at + end[0].length
}

function attributesOf(scope: Scope, written: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  if (written.length === 0) return none
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of written) attributes[usualName(scope, name, true)] = value
  return attributes
}
