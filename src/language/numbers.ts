import {isDigitCode} from './codes.js'

/** A number as it is written, wherever it stands: digits, with groups and decimals joined by dots and commas. A fresh expression a call: it keeps its place. */
export const numberPattern = (): RegExp => /\d+(?:[.,]\d+)*/g

const [comma, dot] = [0x2c, 0x2e]

/** Where the number that begins at an offset ends. */
export function numberEnd(text: string, at: number): number {
  for (let end = at + 1; ; end++) {
    const code = text.charCodeAt(end)
    if (isDigitCode(code)) continue
    if ((code !== dot && code !== comma) || !isDigitCode(text.charCodeAt(end + 1))) return end
  }
}

/** The first number that is written in some words; null where there is none. */
export function firstNumber(text: string): string | null {
  for (let at = 0; at < text.length; at++) if (isDigitCode(text.charCodeAt(at))) return text.slice(at, numberEnd(text, at))
  return null
}

/** Integers of so many digits are exact, and so is what is cut into decimals of them. */
const exactDigits = 15

/**
 * The value of a number as Vietnamese papers write it: dots group thousands, a comma marks decimals (`1.260,5`).
 * A dot that cannot group (`12.10`) is a decimal mark; several commas group, as in English. Null for `2.3.1`, which is a label.
 */
export function readNumber(written: string): number | null {
  let [integer, digits, commas, dots, mark, group] = [0, 0, 0, 0, 0, 0]
  // Whether the digits up to the last mark stand in groups of three.
  let grouped = true
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (isDigitCode(code)) {
      integer = integer * 10 + code - 0x30
      digits++
      group++
      continue
    }
    grouped &&= commas + dots === 0 ? group <= 3 : group === 3
    if (code === comma) commas++
    else dots++
    mark = code
    group = 0
  }
  const decimals = decimalsOf({commas, dots, mark, group, grouped})
  if (decimals === null) return null
  return digits <= exactDigits ? integer / 10 ** decimals : Number(withPoint(written, decimals))
}

interface Marks {
  readonly commas: number
  readonly dots: number
  /** The last one. */
  readonly mark: number
  /** How many digits follow it. */
  readonly group: number
  readonly grouped: boolean
}

/** How many of the digits are decimals; null where the marks make no number. */
function decimalsOf({commas, dots, mark, group, grouped}: Marks): number | null {
  if (commas + dots === 0) return 0
  if (commas > 0 && dots > 0) return grouped && (mark === comma ? commas : dots) === 1 ? group : null
  if (commas === 1) return group
  if (grouped && group === 3) return 0
  return dots === 1 ? group : null
}

/** All digits, the last ones of them behind a point. */
function withPoint(written: string, decimals: number): string {
  const digits = written.replace(/\D/g, '')
  return `${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`
}
