import {placeIn, type Text} from '../../texts/texts.js'
import type {Target} from '../types.js'
import {lines} from './lines.js'
import {partsOf, statedIn, toPart} from './target-parts.js'
import {directionOf, isPerYear, periodOf, yearOf} from './target-words.js'

/** Whether a label is a bullet. */
export function isBullet(label: string): boolean {
  return /^[-–—+*•]$/.test(label)
}

/** One target whose shares stand in items below its line: `(3) Cơ cấu kinh tế đến năm 2030:`, then `- Nông nghiệp 12 - 13%;` … */
export function sharedTarget(text: Text, items: readonly Text[], number: string | null, group: string | null): Target {
  const subject = text.text.replace(/\s*:\s*$/, '')
  const read = items.map((item) => ({item, parts: partsOf(item, 0, item.text.length).parts}))
  const words = [text, ...items].map((one) => one.text).join(' ')
  return {
    origin: 'text',
    number,
    label: text.label,
    group,
    block: text.block,
    subject,
    direction: directionOf(words),
    year: yearOf(words),
    period: periodOf(words),
    perYear: isPerYear(words),
    quantities: read.flatMap(({item, parts}) => parts.flatMap((part) => statedIn(item, part).map(({index}) => index))),
    parts: read.flatMap(({item, parts}) => parts.map((part) => toPart(item, part))),
    children: lines([text, ...items].map(({children}) => children)),
    place: {...placeIn(text, 0, text.text.length), end: endOf(items.at(-1) ?? text)}
  }
}

function endOf(text: Text): number {
  return placeIn(text, 0, text.text.length).end
}
