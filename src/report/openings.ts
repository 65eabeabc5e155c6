import type {Heading, Paragraph, RootContent} from 'mdast'
import type {Place} from '../diagnostic.js'
import {plainText, sliceInlines} from '../language/inlines.js'
import {isNextLabel, labelOrder} from '../language/label-order.js'
import {readLabel} from '../language/labels.js'
import {sentences} from '../language/sentences.js'
import {spanPlace} from '../texts/span-place.js'
import type {Level} from './outline.js'
import {readRoleMark} from './role-mark.js'
import {offsetsOf, type State} from './state.js'
import {markerOf} from './to-blocks.js'
import {type FoundPicture, toInlines} from './to-inlines.js'
import type {Inline, Role} from './types.js'

/** What opens a section: a heading, or a labelled line without a final full stop. */
export interface Opening extends Level {
  /** As written; empty when there is none. */
  readonly label: string
  readonly labelPlace: Place | null
  /** Without label and role mark. */
  readonly title: readonly Inline[]
  /** Given by the author; null when not. */
  readonly role: Role | null
  readonly pictures: readonly FoundPicture[]
}

/** The opening that a node is, or null. `next` is the node after it. */
export function openingOf(state: State, node: RootContent, next: RootContent | undefined): Opening | null {
  if (node.type === 'heading') return headingOpening(state, node)
  if (node.type === 'paragraph') return lineOpening(state, node, next)
  return node.type === 'list' ? numberedLine(state, node) : null
}

function headingOpening(state: State, node: Heading): Opening {
  const {inlines, pictures} = toInlines(state, node.children)
  const {role, children} = readRoleMark(state, inlines)
  return {...splitLabel(children), depth: node.depth, role, pictures}
}

/** Label and title of a line; a label without a title is the title. */
function splitLabel(inlines: readonly Inline[]): Pick<Opening, 'label' | 'labelPlace' | 'title' | 'order'> {
  const text = plainText(inlines)
  const label = readLabel(text)
  if (!label || label.length >= text.length) return {label: '', labelPlace: null, title: inlines, order: null}
  return {
    label: label.label,
    labelPlace: spanPlace(sliceInlines(inlines, 0, label.label.length)),
    title: sliceInlines(inlines, label.length, text.length),
    order: labelOrder(label.label)
  }
}

/** A paragraph that is one labelled line without a final full stop: `I. THỜI GIAN`, `a) Về kinh tế:`. */
function lineOpening(state: State, node: Paragraph, next: RootContent | undefined): Opening | null {
  const label = glimpse(state, node)?.label
  if (label === undefined) return null
  const {inlines, pictures} = toInlines(state, node.children)
  const split = splitLabel(inlines)
  if (split.label === '' || !isTitle(plainText(inlines)) || isItem(state, label, next)) return null
  return {...split, depth: null, role: null, pictures}
}

/** `1. Thời gian` on a line of its own is a list of one item to Markdown, and a labelled line to an office. */
function numberedLine(state: State, node: Extract<RootContent, {type: 'list'}>): Opening | null {
  const [item, second] = node.children
  const [paragraph, more] = item?.children ?? []
  if (!node.ordered || !item || second || typeof item.checked === 'boolean' || paragraph?.type !== 'paragraph' || more) return null
  const {inlines, pictures} = toInlines(state, paragraph.children)
  const label = markerOf(state, item)
  if (inlines.length === 0 || !isTitle(plainText(inlines))) return null
  const {start} = offsetsOf(item)
  const labelPlace = state.parsed.places.at(start, start + label.length)
  return {label, labelPlace, title: inlines, order: labelOrder(label), depth: null, role: null, pictures}
}

const closed = /[.;,!?…][”"’')\]»]*$/u

/** Whether a line reads as a title: one sentence that no mark closes. */
function isTitle(text: string): boolean {
  return !closed.test(text) && sentences(text).length === 1
}

/** A labelled line whose full stop was forgotten, among labelled paragraphs: `(3) …` right before `(4) … .`. */
function isItem(state: State, label: string, next: RootContent | undefined): boolean {
  const following = next?.type === 'paragraph' ? glimpse(state, next) : null
  return following?.closed === true && isNextLabel(label, following.label)
}

/** What a paragraph's source tells at a glance, without reading it whole: its label, and whether a mark closes it. */
function glimpse({parsed}: State, node: Paragraph): {readonly label: string; readonly closed: boolean} | null {
  const {start, end} = offsetsOf(node)
  const bare = (from: number, to: number) => parsed.text.slice(Math.max(from, start), Math.min(to, end)).replace(/[*_~\\]+/g, '')
  const label = readLabel(bare(start, start + 80))
  return label && {label: label.label, closed: closed.test(bare(end - 20, end).trimEnd())}
}
