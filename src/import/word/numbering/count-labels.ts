import {formatNumber} from './formats.js'
import type {Level, List} from './types.js'

/** A number that a list has come to. */
interface Counter {
  value: number
  /** Whether a paragraph had a number of it, or a deeper level needed one. */
  isMet: boolean
  /** Whether a higher level set it back to its start: whoever needs it next has that very number. */
  isReset: boolean
}

/** Counts the paragraphs of lists in one story (the text, all footnotes, all endnotes, a text box), in their order. */
export interface LabelCounter {
  /** The label of the next paragraph of a list, as Word shows it: `2.1.`, `III`, `(a)`; for a bullet, its sign. */
  next(id: string, list: List, level: number): string
}

/**
 * Start to count. The rules are those of ECMA-376-1, 17.9, and where it is silent those that were measured in Word: lists of one definition count on;
 * a start of its own counts from a list's first paragraph at that level; a level that a deeper label shows counts as used.
 */
export function countLabels(): LabelCounter {
  const counters = new Map<string, Counter>()
  const begun = new Set<string>()
  const counterOf = (list: List, level: number): Counter => {
    const key = `${list.counter} ${level}`
    const counter = counters.get(key) ?? {value: startOf(list, level), isMet: false, isReset: false}
    counters.set(key, counter)
    return counter
  }
  const count = (id: string, list: List, level: number): void => {
    const counter = counterOf(list, level)
    const begins = list.starts.has(level) && !begun.has(`${id} ${level}`)
    begun.add(`${id} ${level}`)
    if (begins || !counter.isMet) counter.value = startOf(list, level)
    else if (!counter.isReset) counter.value++
    counter.isMet = true
    counter.isReset = false
  }
  return {
    next(id, list, level) {
      for (let above = 0; above < level; above++) {
        const {isMet, isReset} = counterOf(list, above)
        if (list.levels.has(above) && (!isMet || isReset)) count(id, list, above)
      }
      count(id, list, level)
      for (const [deeper, {restart}] of list.levels) {
        if (deeper <= level || (restart !== null && level > restart - 1)) continue
        Object.assign(counterOf(list, deeper), {value: startOf(list, deeper), isReset: true})
      }
      return labelOf(list, level, (other) => counterOf(list, other).value)
    }
  }
}

const startOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1

function labelOf(list: List, level: number, numberAt: (level: number) => number): string {
  const own = list.levels.get(level)
  if (!own) return ''
  if (own.format === 'bullet') return own.text
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1
    const format = formatOf(list.levels.get(other), own.isLegal && other < level)
    return formatNumber(format, numberAt(other))
  })
}

const formatOf = (level: Level | undefined, isLegal: boolean): string => (isLegal || !level ? 'decimal' : level.format)
