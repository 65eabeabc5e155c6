import {foldLower} from '../../language/fold.js'
import {labelParts} from '../../language/labels.js'
import {textsWithRole} from '../../texts/clauses.js'
import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Section, Target} from '../types.js'
import {ledTargets} from './led-targets.js'
import {isBullet, sharedTarget} from './shared-target.js'
import {enumerated, type TargetRange} from './target-lists.js'
import {partsOf, statedIn, toPart} from './target-parts.js'
import {readTargetRow} from './target-tables.js'
import {valuesIn} from './target-values.js'
import {directionOf, isPerYear, periodOf, yearOf} from './target-words.js'

/**
 * The targets of an announcement, in order: labelled paragraphs, list items, lines, enumerations and rows of tables in its sections of
 * targets; without such a section what a sentence leads to that says so (`Phấn đấu đến năm 2030: (i) …`).
 */
export function readTargets(texts: readonly Text[]): Target[] {
  const own = textsWithRole(texts, 'targets').filter((text) => isOwn(text) && text.words.last > text.words.first)
  if (own.length === 0) return ledTargets(texts).map(toTarget)
  const targets = labelled(own)
  return targets.length > 0 ? targets : own.filter(isPlainTarget).map((text) => toTarget(wholeOf(text)))
}

/** Whether a text stands in no section of another role inside the one of targets, such as `Mục tiêu tổng quát`. */
function isOwn({sections}: Text): boolean {
  return sections.findLast(({role}) => role !== null)?.role === 'targets'
}

/** Targets with labels, and rows of tables. */
function labelled(own: readonly Text[]): Target[] {
  const targets: Target[] = []
  for (let at = 0; at < own.length; at++) {
    const text = own[at]!
    const items = sharesBelow(own, at)
    if (items.length > 0) {
      targets.push(sharedTarget(text, items, numberOf(text.label), groupOf(text)))
      at += items.length
    } else if (text.cell) targets.push(...readTargetRow(own, at, groupOf(text)))
    else if (isTarget(text)) targets.push(...rangesOf(text).map(toTarget))
  }
  return targets
}

/** The items below `(3) Cơ cấu kinh tế đến năm 2030:`: shares of one target, not targets of their own. */
function sharesBelow(own: readonly Text[], at: number): readonly Text[] {
  const text = own[at]!
  if (
    !text.text.endsWith(':') ||
    text.label === '' ||
    isBullet(text.label) ||
    !/^(?:đến năm \d{4},? )?(?:cơ cấu|tỷ trọng)/.test(foldLower(text.lower))
  )
    return []
  const end = own.findIndex((other, index) => index > at && !(other.kind === 'paragraph' && isBullet(other.label)))
  return own.slice(at + 1, end < 0 ? own.length : end)
}

/** A labelled paragraph or item, or a labelled line with nothing below it; a line that opens a list is none. */
function isTarget(text: Text): boolean {
  if (text.text.trimEnd().endsWith(':')) return false
  if (text.kind === 'paragraph') return text.label !== '' || enumerated(text).length > 1
  const section = text.kind === 'heading' ? text.sections.at(-1) : undefined
  const leaf = section?.blocks.length === 0 && section.sections.length === 0
  return leaf && section.role !== 'targets' && text.label !== '' && valuesOf(text).length > 0
}

/** A paragraph without a label that states values and leads to nothing. */
function isPlainTarget(text: Text): boolean {
  return text.kind === 'paragraph' && valuesOf(text).length > 0 && !text.text.trimEnd().endsWith(':')
}

function valuesOf(text: Text) {
  return valuesIn(text, 0, text.text.length)
}

function rangesOf(text: Text): readonly TargetRange[] {
  const list = enumerated(text)
  return list.length > 1 ? list : [wholeOf(text)]
}

function wholeOf(text: Text): TargetRange {
  return {text, label: text.label, range: {start: 0, end: text.text.length}, lead: ''}
}

function toTarget({text, label, range, lead}: TargetRange): Target {
  const words = text.text.slice(range.start, range.end)
  // What a later clause says of time is not of the first.
  const [first = ''] = words.split(';')
  const {head, parts} = partsOf(text, range.start, range.end)
  const subject = head ?? parts[0]?.name ?? range
  return {
    origin: 'text',
    number: numberOf(label),
    label,
    group: groupOf(text),
    block: text.block,
    subject: text.text.slice(subject.start, subject.end),
    direction: directionOf(words),
    year: yearOf(first) ?? yearOf(lead),
    period: periodOf(first) ?? periodOf(lead),
    perYear: isPerYear(first),
    quantities: parts.flatMap((part) => statedIn(text, part).map(({index}) => index)),
    parts: parts.map((part) => toPart(text, part)),
    children: slice(text, range.start, range.end),
    place: placeIn(text, range.start, range.end)
  }
}

function numberOf(label: string): string | null {
  const digits = /^\(?(\d{1,3})[.)]?$/.exec(label)?.[1]
  if (digits !== undefined) return digits
  return /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}]/u.test(label) ? (labelParts(label).at(-1) ?? null) : null
}

/** The section below the one of targets that holds the text; a line that is a target itself is in the one around it. */
function groupOf({sections, kind}: Text): string | null {
  const around: readonly Section[] = kind === 'heading' ? sections.slice(0, -1) : sections
  const outermost = around.findIndex(({role}) => role === 'targets')
  return outermost >= 0 && around.length - 1 > outermost ? (around.at(-1)?.id ?? null) : null
}
