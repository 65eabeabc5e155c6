import {toRoman} from '../../../language/roman.js'

/** `a` to `z`, then `aa`, `bb`, …: the letter is repeated. */
const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const zeros =
  (length: number) =>
  (value: number): string =>
    String(value).padStart(length, '0')

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Counting words up to ninety-nine. */
function vietnamese(value: number): string {
  const ten = Math.floor(value / 10)
  const one = value % 10
  if (ten === 0) return digits[one]!
  const last = one === 0 ? '' : ` ${one === 5 ? 'lăm' : one === 1 && ten > 1 ? 'mốt' : digits[one]}`
  return `${ten === 1 ? 'mười' : `${digits[ten]} mươi`}${last}`
}

/** The sign of a row, repeated when all were used: `*`, `†`, `‡`, `§`, `**`. */
const sign = (value: number): string => '*†‡§'.charAt((value - 1) % 4).repeat(Math.ceil(value / 4))

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

/** A way to write a number, and the largest that it can write. */
interface Format {
  readonly write: (value: number) => string
  readonly from?: number
  readonly to?: number
}

/** ECMA-376-1, 17.18.59 `ST_NumberFormat`: those that offices here can choose. */
const formats: Readonly<Record<string, Format>> = {
  decimal: {write: String},
  decimalZero: {write: zeros(2)},
  upperRoman: {write: toRoman, from: 1, to: 3999},
  lowerRoman: {write: (value) => toRoman(value).toLowerCase(), from: 1, to: 3999},
  upperLetter: {write: (value) => letter(value).toUpperCase(), from: 1, to: 780},
  lowerLetter: {write: letter, from: 1, to: 780},
  vietnameseCounting: {write: vietnamese, from: 0, to: 99},
  ordinal: {write: ordinal},
  numberInDash: {write: (value) => `- ${value} -`},
  hex: {write: (value) => value.toString(16).toUpperCase(), from: 0},
  chicago: {write: sign, from: 1, to: 780},
  decimalEnclosedCircle: {write: (value) => String.fromCharCode(0x245f + value), from: 1, to: 20},
  decimalEnclosedParen: {write: (value) => `(${value})`},
  decimalEnclosedFullstop: {write: (value) => `${value}.`},
  none: {write: () => ''},
  // Of `custom`, which names its form by its first members.
  '001, 002, 003, ...': {write: zeros(3)},
  '0001, 0002, 0003, ...': {write: zeros(4)},
  '00001, 00002, 00003, ...': {write: zeros(5)}
}

/** Whether we write a format as Word does. */
export const isKnownFormat = (name: string): boolean => name in formats

/** A number in a format; in digits where the format is not known or does not reach so far, which is what Word does too. */
export function formatNumber(name: string, value: number): string {
  const format = formats[name]
  return format && value >= (format.from ?? -Infinity) && value <= (format.to ?? Infinity) ? format.write(value) : String(value)
}
