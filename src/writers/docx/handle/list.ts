import {type IParagraphOptions, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Heading, List, ListItem, Paragraph} from '../../../document/types.js'
import {type Pt, pt, toTwip} from '../../../units.js'
import {inlines} from '../inlines.js'
import {labelWidth} from '../label-width.js'
import {deepestLevel, type ListIndent, listStep, wordIndent} from '../list-indent.js'
import {orderedLabels} from '../ordered-labels.js'
import type {Made, State} from '../state.js'
import {toLibrary} from '../text.js'
import {writeParagraph} from '../write-paragraph.js'

/** How an item shows its label: as a number of Word's, or as text. */
type Marker = {readonly reference: string} | {readonly literal: string}

/**
 * Write a list. WordprocessingML has no list element: its paragraphs carry a numbering id and a level (ECMA-376-1,
 * 17.3.1.19 `numPr`). Labels are kept as written: Word counts only where it shows the very same.
 */
export function list(state: State, node: List): Made[] {
  const outer = state.item ? furtherIn(state, state.item) : state
  const style = state.styles.get(node.style)
  const item: ListIndent = {left: pt(outer.left + style.left), firstLine: style.firstLine}
  const markers = markersOf(outer, node)
  return node.items.flatMap((child, index) => {
    const first = index === 0
    const inner: State = {
      ...outer,
      item,
      breakBefore: first && state.breakBefore,
      top: first && state.top,
      opening: first ? state.opening : []
    }
    return listItem(inner, node, child, markers[index] ?? {literal: child.label})
  })
}

/** The state of a list inside of an item: one step further in, as far as Word has levels. */
function furtherIn(state: State, item: ListIndent): State {
  if (state.level >= deepestLevel) return state
  return {...state, left: pt(state.left + listStep(item, state.measure)), level: state.level + 1}
}

/** A bullet is one or two signs that are no letters, digits or percent signs (which would count). */
const bullet = /^[^\p{L}\p{N}\s%]{1,2}$/u

function markersOf({styles, numbering, measure}: State, {style: name, items}: List): Marker[] {
  const indents = {style: styles.get(name), measure}
  const labels = items.map(({label}) => label)
  const counted = orderedLabels(labels)
  if (counted) {
    const reference = numbering.ordered(counted, indents)
    return labels.map(() => ({reference}))
  }
  return labels.map((label) => (bullet.test(label) ? {reference: numbering.bullet(label, indents)} : {literal: label}))
}

function listItem(state: State, {style}: List, {children, label}: ListItem, marker: Marker): Made[] {
  const [first, ...rest] = children
  const opens = first?.type === 'paragraph' || first?.type === 'heading'
  const opening: Paragraph | Heading = opens ? first : {type: 'paragraph', style, children: []}
  const inner: State = {...state, breakBefore: false, top: false, opening: []}
  return [marked(state, {style, label}, opening, marker), ...state.blocks(inner, opens ? rest : children)]
}

/** The paragraph that shows the label. */
function marked(
  state: State,
  {style, label}: {readonly style: string; readonly label: string},
  node: Paragraph | Heading,
  marker: Marker
): Made {
  const outline = node.type === 'heading' ? node.level : 0
  const draft = {style: node.style, outline, children: inlines(state, node.children)}
  const {item, level} = state
  const own = item ? {indent: wordIndent(item)} : {}
  const tab = item ? tabAfter(item, label, state.styles.get(style).size) : {}
  if ('reference' in marker) {
    const numbering = {reference: marker.reference, level, instance: 0, custom: true}
    const usual = isUsual(state, style) ? {} : own
    return writeParagraph({...state, item: null, left: pt(0)}, draft, {numbering, ...usual, ...tab})
  }
  if (marker.literal === '') return writeParagraph(state, draft)
  return writeParagraph(state, {...draft, children: [literalLabel(marker.literal, item), ...draft.children]}, {...own, ...tab})
}

/** Whether the item stands where the level of its numbering sets it; a list in a quotation in a list does not. */
function isUsual({item, level, measure, styles}: State, list: string): boolean {
  const style = styles.get(list)
  return !item || Math.abs(item.left - style.left - level * listStep(style, measure)) < 0.05
}

/** A tab of its own where the label reaches beyond the hanging indent: the next that Word has may be far. */
function tabAfter({left, firstLine}: ListIndent, label: string, size: Pt): IParagraphOptions {
  const end = left + firstLine + labelWidth(`${label} `, size)
  return firstLine < 0 && end > left ? {leftTabStop: toTwip(pt(end))} : {}
}

/** A label as text: before a hanging text a tab, which ends at the text's edge. */
function literalLabel(label: string, item: ListIndent | null): ParagraphChild {
  return new TextRun({children: [toLibrary(label), item && item.firstLine < 0 ? new Tab() : ' ']})
}
