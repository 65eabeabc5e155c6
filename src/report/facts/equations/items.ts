import {labelOrder} from '../../../language/label-order.js'
import type {Text} from '../../../texts/texts.js'
import type {Equation} from '../../types.js'
import type {Figure, Line} from './figures.js'
import {judge} from './judge.js'
import {isTime} from './levels.js'
import type {Opening} from './openings.js'
import {sharesOfItems} from './shares.js'
import {counts} from './sums.js'
import {partMark} from './wholes.js'

/** Reads the figures of a text, each text once. */
export type LineOf = (text: Text) => Line | null

const all = /(?:bao gồm|gồm|cụ thể|chia ra|phân ra|như sau|sau đây|phân bổ|được chia|được giao|theo)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^.;:]{0,80}:$/
const some = /(?:trong đó|trong số đó)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^.;:]{0,60}:$/

/** A whole in a line that opens a list, and a part in each of its items: `486.750 triệu đồng, gồm:` and `1. …: 312.400 triệu đồng.` */
export function readItems(texts: readonly Text[], lineOf: LineOf): Equation[] {
  return texts.flatMap((text, index) => {
    if (text.kind === 'cell' || !text.text.endsWith(':')) return []
    const items = itemsAfter(texts, index)
    if (items.length < 2) return []
    const words = text.text.toLowerCase()
    return sumOfItems(words, lineOf(text), items.map(lineOf)) ?? sharesOfItems(words, items.map(lineOf)) ?? []
  })
}

/** The texts right after a line that are labelled in one way; what is nested in them is passed over. */
function itemsAfter(texts: readonly Text[], index: number): Text[] {
  const first = texts[index + 1]
  if (first?.kind !== 'paragraph' || first.label === '') return []
  const style = styleOf(first.label)
  const items: Text[] = []
  for (let at = index + 1; at < texts.length; at++) {
    const text = texts[at]!
    if (text.kind !== 'paragraph' || text.label === '') break
    if (styleOf(text.label) === style) items.push(text)
    else if (!/^[-+*•]$/.test(text.label)) break
  }
  return items
}

const styleOf = (label: string): string => labelOrder(label)?.style ?? label

function sumOfItems(words: string, line: Line | null, items: readonly (Line | null)[]): Equation | null {
  const opening: Opening = all.test(words) ? 'all' : some.test(words) ? 'some' : 'colon'
  const firsts = items.map((item) => item && partOf(item))
  const parts = firsts.flatMap((part) => part ?? [])
  const [first] = parts
  if (!line || !first || parts.length < firsts.length) return null
  const last = line.figures.at(-1)!
  const whole = line.figures.findLast((figure) => figure.sentence === last.sentence && figure.depth === 0 && isWhole(figure, first))
  if (!whole || !parts.every((part) => counts(part, whole) && part.percent === whole.percent)) return null
  return judge(whole, {parts, plain: true}, opening)
}

const isWhole = (figure: Figure, part: Figure): boolean =>
  figure.kind === 'amount' && !figure.percent && figure.change === null && counts(part, figure)

/** The figure that an item is about: its first, years and the like apart. */
function partOf({figures}: Line): Figure | null {
  const part = figures.find((figure) => !isTime(figure))
  if (!part || part.sentence > 0 || part.depth > 0 || part.kind !== 'amount' || part.change !== null) return null
  return partMark.test(part.before) || /^\s?(?:tổng|cộng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(part.before) ? null : part
}
