import type {Equation, Facts} from '../../../src/report/types.js'
import {read} from './read.js'

/** A number as papers write it. */
export function written(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** A number of the text: where it stands in the file, its value and its decimals. */
interface Written {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly decimals: number
  readonly leading: boolean
}

/** The facts of a text. */
export const factsOf = (text: string): Facts => read(text).report.facts

/** The numbers of a quantity, as written. */
function numbersAt(text: string, facts: Facts, index: number): Written[] {
  const {place} = facts.quantities[index]!
  return [...text.slice(place.start, place.end).matchAll(/\d+(?:[.,]\d+)*/g)].map(({0: number, index: at}) => ({
    start: place.start + at,
    end: place.start + at + number.length,
    value: Number(number.replaceAll('.', '').replace(',', '.')),
    decimals: number.split(',')[1]?.length ?? 0,
    leading: number.startsWith('0') && !number.startsWith('0,')
  }))
}

/** The text with other numbers in the place of some. */
function replaced(text: string, changes: readonly (readonly [Written, number])[]): string {
  const ordered = [...changes].sort(([one], [other]) => other.start - one.start)
  return ordered.reduce((known, [{start, end, decimals, leading}, value]) => {
    const number = written(value, decimals)
    return known.slice(0, start) + (leading && number.length === 1 ? `0${number}` : number) + known.slice(end)
  }, text)
}

/** How far a number must move to be wrong whatever was rounded, and however near `khoảng` may be. */
const far = ({value, decimals}: Written): number => Math.max(4 * 10 ** -decimals, Math.ceil(value * 0.06 * 10 ** decimals) / 10 ** decimals)

/** Texts with one figure of an equation moved up, or down, by more than its rounding; both numbers of a range or of `398/398` move together. */
function wrongTexts(text: string, facts: Facts, {terms, result}: Equation): string[] {
  const indexes = new Set([...terms, ...(result === null ? [] : [result])])
  return [...indexes].flatMap((index) => {
    const numbers = numbersAt(text, facts, index)
    const {kind} = facts.quantities[index]!
    const groups = kind === 'amount' || numbers[0]!.value === numbers.at(-1)!.value ? [numbers] : numbers.map((number) => [number])
    return groups.flatMap((group) =>
      [1, -1].flatMap((sign) => {
        const step = sign * Math.max(...group.map(far))
        return group.some(({value}) => value + step <= 0)
          ? []
          : [
              replaced(
                text,
                group.map((number) => [number, number.value + step])
              )
            ]
      })
    )
  })
}

/** Texts with other figures of which the equation is true. */
function trueTexts(text: string, facts: Facts, {kind, terms, result, computed}: Equation): string[] {
  const numbers = terms.map((index) => numbersAt(text, facts, index))
  const stated = result === null ? [] : numbersAt(text, facts, result)
  const step = 2
  const moved = (group: readonly Written[], by: number) => group.map((number) => [number, number.value + by] as const)
  if (kind === 'sum' && result === null) return [replaced(text, [...moved(numbers[0]!, step), ...moved(numbers[1]!, -step)])]
  if (kind === 'sum') return numbers.map((group) => replaced(text, [...moved(group, step), ...moved(stated, step)]))
  if (kind === 'change' && facts.quantities[result!]!.text.includes('%') === false) {
    return [replaced(text, [...moved(numbers[0]!, step), ...moved(numbers[1]!, step)])]
  }
  const [number] = stated
  const scale = 10 ** (number?.decimals ?? 0)
  if (kind !== 'ratio' || stated.length !== 1 || !facts.quantities[result!]!.text.includes('%')) return []
  return [Math.floor(computed * scale + 1e-9) / scale, Math.round(computed * scale) / scale].map((value) =>
    replaced(text, [[number!, value]])
  )
}

const isWrong = (text: string): boolean => factsOf(text).equations.some(({holds}) => holds === false)

/** Wrong figures of a text's equations that none of its equations tells. */
export function unseenWrong(text: string): string[] {
  const facts = factsOf(text)
  const wrong = facts.equations.flatMap((equation) => wrongTexts(text, facts, equation))
  return wrong.flatMap((other) => (isWrong(other) ? [] : [difference(text, other)]))
}

/** True figures of a text's equations that one of them calls wrong. Where figures stand in several lines, others there may tell the same. */
export function alarmsOnTrue(text: string): string[] {
  const facts = factsOf(text)
  const lineOf = (index: number) => facts.quantities[index]!.place.line
  const within = facts.equations.filter(
    ({terms, result}) => new Set([...terms, ...(result === null ? [] : [result])].map(lineOf)).size === 1
  )
  const other = within.flatMap((equation) => trueTexts(text, facts, equation))
  return other.flatMap((one) => (isWrong(one) ? [difference(text, one)] : []))
}

/** Where two texts part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return `${one.slice(Math.max(0, at - 24), at + 12)} → ${other.slice(Math.max(0, at - 3), at + 12)}`
}
