import {toRoman} from '../../../language/roman.js'
import type {Bullet, NumberScheme} from '../presentation.js'

const none: Bullet = {type: 'none'}

/** Marks that Office shows as a bullet in the text's own font. */
const characters = new Set(['-', '–', '—', '•', '+', '*', '·', '○', '▪', '■', '♦', '✓', '➢'])

/** How each kind of automatic number looks; a label can be read by several of them (`i)`, `c)`), the running one wins. */
const schemes: readonly {readonly scheme: NumberScheme; readonly shape: RegExp; readonly read: (inner: string) => number | null}[] = [
  {scheme: 'arabicPeriod', shape: /^([1-9]\d{0,3})\.$/, read: Number},
  {scheme: 'arabicParenR', shape: /^([1-9]\d{0,3})\)$/, read: Number},
  {scheme: 'arabicParenBoth', shape: /^\(([1-9]\d{0,3})\)$/, read: Number},
  {scheme: 'romanUcPeriod', shape: /^([IVXL]{1,7})\.$/, read: romanNumber},
  {scheme: 'alphaLcParenR', shape: /^([a-z])\)$/, read: letterNumber},
  {scheme: 'alphaLcPeriod', shape: /^([a-z])\.$/, read: letterNumber},
  {scheme: 'alphaUcPeriod', shape: /^([A-Z])\.$/, read: letterNumber}
]

/** A sequence of automatic numbers at one level. */
interface Sequence {
  readonly scheme: NumberScheme
  readonly startAt: number
  readonly next: number
  /** Whether the paragraph before it at its level belonged to it. */
  readonly running: boolean
}

/**
 * Reads the labels of a frame's paragraphs in order. A label becomes an automatic bullet or number only where PowerPoint
 * will show exactly the label; else `none`, and the caller writes it as text.
 */
export function labelReader(): (label: string | null, level: number) => Bullet {
  const sequences: (Sequence | undefined)[] = []

  const interrupt = (level: number): void => {
    sequences.length = Math.min(sequences.length, level + 1)
    const sequence = sequences[level]
    if (sequence) sequences[level] = {...sequence, running: false}
  }
  return (label, level) => {
    const before = sequences[level]
    const sequence = label === null ? null : continued(label, before)
    interrupt(level)
    if (sequence) {
      sequences[level] = {...sequence, next: sequence.next + 1, running: true}
      return {type: 'number', scheme: sequence.scheme, startAt: sequence.startAt}
    }
    return label !== null && characters.has(label) ? {type: 'character', character: label} : none
  }
}

/** The sequence that shows this label: the running one, or a new one that no reader can take for the one before. */
function continued(label: string, before: Sequence | undefined): Sequence | null {
  const readings = schemes.flatMap(({scheme, shape, read}) => {
    const value = read(shape.exec(label)?.[1] ?? '')
    return value ? [{scheme, value}] : []
  })
  const same = readings.find(({scheme, value}) => before?.running && before.scheme === scheme && before.next === value)
  if (same && before) return before
  const [first] = readings
  // PowerPoint starts again after a paragraph without number, LibreOffice may go on counting: only another start is safe.
  if (!first || (before?.scheme === first.scheme && before.startAt >= first.value)) return null
  return {scheme: first.scheme, startAt: first.value, next: first.value, running: true}
}

function letterNumber(letter: string): number | null {
  return letter === '' ? null : letter.toLowerCase().charCodeAt(0) - 96
}

const romanDigits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50}

/** The value of a Roman number in its one usual form, else null. */
function romanNumber(text: string): number | null {
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = romanDigits[text[at]!] ?? 0
    value += digit < (romanDigits[text[at + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return toRoman(value) === text ? value : null
}
