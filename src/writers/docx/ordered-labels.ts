/** How Word counts. */
export type LabelFormat = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

/** Labels that Word can count: `(` `1` `)`, from a number on. */
export interface OrderedLabels {
  readonly format: LabelFormat
  readonly before: string
  readonly after: string
  /** Number of the first. */
  readonly start: number
}

/** Largest number that is counted; beyond it the label stays text. */
const largest = 999

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Roman digits by value, the subtracted ones included. */
const romans: readonly (readonly [number, string])[] = [
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

/**
 * How Word would have to count to show these labels, every one exactly as written; null when it cannot (a gap, a label
 * with two numbers, `đ)` after `d)`).
 */
export function orderedLabels(labels: readonly string[]): OrderedLabels | null {
  const parts = /^([^\p{L}\p{N}%]*)([0-9]{1,3}|[A-Za-z]{1,9})([^\p{L}\p{N}%]*)$/u.exec(labels[0] ?? '')
  if (!parts) return null
  const [, before = '', number = '', after = ''] = parts
  for (const format of formatsOf(number)) {
    const start = numberOf(format, number)
    const shown = (index: number) => `${before}${count(format, start + index)}${after}`
    if (start > 0 && labels.every((label, index) => label === shown(index))) return {format, before, after, start}
  }
  return null
}

/** Roman first where both fit: lists start with `i`, seldom with the ninth letter. */
function formatsOf(number: string): readonly LabelFormat[] {
  if (/^[0-9]/.test(number)) return ['decimal']
  return number === number.toLowerCase() ? ['lowerRoman', 'lowerLetter'] : ['upperRoman', 'upperLetter']
}

/** The number that a format shows so; 0 when none. */
function numberOf(format: LabelFormat, text: string): number {
  if (format === 'decimal') return Number(text)
  const lower = text.toLowerCase()
  if (format === 'lowerLetter' || format === 'upperLetter') return lower.length === 1 ? letters.indexOf(lower) + 1 : 0
  return romanValue(lower)
}

function romanValue(text: string): number {
  let rest = text
  let value = 0
  for (const [worth, digit] of romans) {
    while (rest.startsWith(digit)) {
      value += worth
      rest = rest.slice(digit.length)
    }
  }
  return rest === '' && roman(value) === text ? value : 0
}

/** What Word shows for a number. */
function count(format: LabelFormat, value: number): string {
  if (value > largest) return ''
  switch (format) {
    case 'decimal':
      return String(value)
    case 'lowerLetter':
      return letters[value - 1] ?? ''
    case 'upperLetter':
      return (letters[value - 1] ?? '').toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
  }
}

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, digit] of romans) {
    while (rest >= worth) {
      text += digit
      rest -= worth
    }
  }
  return text
}
