import {isDigitCode} from '../../../language/codes.js'
import type {Parsed} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {isLetter} from './characters.js'
import {linesOf} from './group.js'
import {placesOf, type Spot} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** `2015-2020` beside `2021 - 2025`, or a hyphen beside an en dash: one finding a text. */
export const rangeDash: Rule = {
  id: 'range-dash',
  severity: 'note',
  find: findStyles
}

function findStyles({parsed}: CheckInput): Finding[] {
  const styles = [...rangesByStyle(parsed).values()].sort((one, other) => other.length - one.length)
  if (styles.length < 2) return []
  const rarest = styles.slice(1)
  const said = styles.map((spots) => `“${parsed.text.slice(spots[0]!.start, spots[0]!.end)}” (${spots.length})`).join(', ')
  const spots = rarest.flat().sort((one, other) => one.start - other.start)
  const places = placesOf(parsed, spots)
  const lines = linesOf(places)
  return [
    {
      message: {
        vi: `Khoảng số viết theo ${styles.length} cách: ${said}; cách ít dùng hơn ở dòng ${lines}, đề nghị thống nhất`,
        en: `Ranges are written in ${styles.length} ways: ${said}; the rarer ones on lines ${lines}`
      },
      place: places[0]!
    }
  ]
}

/** Ranges by dash and spacing, each style in the order of the text. */
function rangesByStyle(parsed: Parsed): Map<string, Spot[]> {
  const {text} = parsed
  const styles = new Map<string, Spot[]>()
  for (const at of sweep(parsed).ranges) {
    const [leftEnd, rightStart] = [text.charAt(at - 1) === ' ' ? at - 1 : at, text.charAt(at + 1) === ' ' ? at + 2 : at + 1]
    const [start, end] = [numberStart(text, leftEnd), numberEnd(text, rightStart)]
    if (!isRange(text, start, leftEnd, rightStart, end) || !textRanges(parsed).around(at)) continue
    const style = text.slice(leftEnd, rightStart)
    const spots = styles.get(style)
    if (spots) spots.push({start, end})
    else styles.set(style, [{start, end}])
  }
  return styles
}

/** Digits and what may stand in a number or right after it. */
const isPart = (code: number): boolean => isDigitCode(code) || code === 0x2e || code === 0x2c || code === 0x25

/** Offset at which a number begins that ends at an offset, its share sign counted. */
function numberStart(text: string, end: number): number {
  let start = end
  while (isPart(text.charCodeAt(start - 1))) start--
  return start
}

/** Offset at which a number ends that begins at an offset, marks of the sentence apart. */
function numberEnd(text: string, start: number): number {
  let end = start
  while (isPart(text.charCodeAt(end))) end++
  while (!isDigitCode(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x25) end--
  return end
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014

/** Whether two numbers around a dash are a range: `0205-3812` is a telephone, `2025-09-26` a date, `12636-1` a part of a standard. */
function isRange(text: string, start: number, leftEnd: number, rightStart: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (isLetter(before) || isDash(before) || isDash(text.charCodeAt(end))) return false
  const [left, right] = [text.slice(start, leftEnd), text.slice(rightStart, end)]
  if (/^0\d\d/.test(left)) return false
  return (left.length === right.length && left <= right) || amountOf(left) <= amountOf(right)
}

const amountOf = (number: string): number => Number.parseFloat(number.replaceAll('.', '').replace(',', '.'))
