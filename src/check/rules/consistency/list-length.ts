import {endsWithColon} from '../../../language/inlines.js'
import {labelOrder} from '../../../language/label-order.js'
import type {Block, Section} from '../../../report/types.js'

/** How many items are labelled from the first on, in order; 0 where something else stands between them or the first is missing. */
function lengthOf(labels: readonly string[]): number {
  const orders = labels.map(labelOrder)
  const [first] = orders
  if (!first || !orders.every((order, at) => order?.style === first.style && order.number === at + 1)) return 0
  return labels.length
}

const introduces = (block: Block): boolean => block.type === 'paragraph' && endsWithColon(block.children)

/** How many items the list has that blocks and sections make: one list, or labels that run on; 0 where it is not plain. */
export function listLength(blocks: readonly Block[], sections: readonly Section[]): number {
  const [first] = blocks
  if (blocks.some(introduces)) return 0
  if (!first) return lengthOf(sections.map(({label}) => label))
  if (first.type === 'list')
    return blocks.some((block, at) => at > 0 && block.type === 'list') || sections.length > 0 ? 0 : first.items.length
  const labelled = blocks.flatMap((block) => (block.type === 'paragraph' && block.label !== '' ? [block.label] : []))
  if (first.type !== 'paragraph' || first.label === '') return 0
  return lengthOf(labelled)
}

/** Marks of items inside a sentence: `(1)`, `(i)`, `a)`; letters in the Vietnamese and in the English alphabet. */
const marks = [
  Array.from({length: 20}, (_, at) => `(${at + 1})`),
  ['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)', '(vii)', '(viii)', '(ix)', '(x)'],
  [...'abcdđegh'].map((letter) => `${letter})`),
  [...'abcdefgh'].map((letter) => `${letter})`)
]

/** How many items a text lists from an offset on, where the first one's mark stands; 0 where none does. */
export function inlineLength(text: string, at: number): number {
  return Math.max(...marks.map((series) => (text.startsWith(series[0]!, at) ? countOf(series, text, at) : 0)))
}

/** How many marks of a series follow one another. */
function countOf(series: readonly string[], text: string, at: number): number {
  let from = at
  const missing = series.findIndex((mark) => {
    const found = text.indexOf(mark, from)
    from = found + 1
    return found < 0
  })
  return missing < 0 ? series.length : missing
}
