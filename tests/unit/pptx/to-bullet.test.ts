import fc from 'fast-check'
import {expect, test} from 'vitest'
import {labelReader} from '../../../src/writers/pptx/model/to-bullet.js'
import type {Bullet, NumberScheme} from '../../../src/writers/pptx/presentation.js'

/** Labels as `level label`, read one after the other; shown as `none`, the character, or scheme and start. */
function read(...labels: readonly (readonly [number, string | null])[]): string[] {
  const reader = labelReader()
  return labels.map(([level, label]) => shown(reader(label, level)))
}

const shown = (bullet: Bullet): string =>
  bullet.type === 'none' ? 'none' : bullet.type === 'character' ? bullet.character : `${bullet.scheme} ${bullet.startAt}`

test('a sequence keeps its start', () => {
  expect(read([0, '1.'], [0, '2.'], [0, '3.'])).toEqual(['arabicPeriod 1', 'arabicPeriod 1', 'arabicPeriod 1'])
  expect(read([0, 'a)'], [0, 'b)'], [0, 'c)'])).toEqual(Array(3).fill('alphaLcParenR 1'))
  expect(read([0, 'I.'], [0, 'II.'], [0, 'III.'], [0, 'IV.'])).toEqual(Array(4).fill('romanUcPeriod 1'))
})

test('the rest of a list that began on another slide starts at its own number', () => {
  expect(read([0, '(14)'], [0, '(15)'])).toEqual(['arabicParenBoth 14', 'arabicParenBoth 14'])
})

test('deeper paragraphs do not end a sequence, others do', () => {
  expect(read([0, '1.'], [1, '-'], [0, '2.'])).toEqual(['arabicPeriod 1', '-', 'arabicPeriod 1'])
  expect(read([0, '1.'], [0, null], [0, '2.'])).toEqual(['arabicPeriod 1', 'none', 'arabicPeriod 2'])
})

test('a sequence that could be taken for the one before is text', () => {
  expect(read([0, '1.'], [0, null], [0, '1.'])).toEqual(['arabicPeriod 1', 'none', 'none'])
  expect(read([0, '3.'], [0, '3.'], [0, '2.'])).toEqual(['arabicPeriod 3', 'none', 'none'])
})

test('labels that no automatic number shows are text', () => {
  expect(read([0, 'đ)'], [0, '1.1.'], [0, 'Một là,'], [0, '01.'], [0, 'IIII.'], [0, '0.'], [0, 'I-'])).toEqual(Array(7).fill('none'))
})

test('whatever the labels, what PowerPoint shows is the label', () => {
  const label = fc.oneof(
    fc.constantFrom(null, '-', '•', 'đ)', 'Một là,', 'I.', 'II.', 'V.', 'a)', 'b)', 'i)', 'A.', 'I.'),
    fc.integer({min: 1, max: 4}).map((number) => `${number}.`)
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({min: 0, max: 2}), label), {maxLength: 30}), (labels) => {
      const reader = labelReader()
      const counters: ({scheme: NumberScheme; startAt: number; count: number} | undefined)[] = []
      for (const [level, text] of labels) {
        const bullet = reader(text, level)
        counters.length = Math.min(counters.length, level + 1)
        if (bullet.type !== 'number') {
          counters[level] = undefined
          if (bullet.type === 'character') expect(bullet.character).toBe(text)
          continue
        }
        const before = counters[level]
        const goesOn = before?.scheme === bullet.scheme && before.startAt === bullet.startAt
        const count = goesOn ? before.count + 1 : 0
        counters[level] = {scheme: bullet.scheme, startAt: bullet.startAt, count}
        expect(numberText(bullet.scheme, bullet.startAt + count)).toBe(text)
      }
    })
  )
})

function numberText(scheme: NumberScheme, value: number): string {
  const letter = String.fromCharCode(96 + value)
  const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value] ?? '?'
  const texts: Readonly<Record<NumberScheme, string>> = {
    arabicPeriod: `${value}.`,
    arabicParenR: `${value})`,
    arabicParenBoth: `(${value})`,
    romanUcPeriod: `${roman}.`,
    alphaLcParenR: `${letter})`,
    alphaLcPeriod: `${letter}.`,
    alphaUcPeriod: `${letter.toUpperCase()}.`
  }
  return texts[scheme]
}
