import fc from 'fast-check'
import {expect, test} from 'vitest'
import {orderedLabels} from '../../../src/writers/docx/ordered-labels.js'

test.each([
  [['1.', '2.', '3.'], {format: 'decimal', before: '', after: '.', start: 1}],
  [['(3)', '(4)'], {format: 'decimal', before: '(', after: ')', start: 3}],
  [['a)', 'b)', 'c)', 'd)'], {format: 'lowerLetter', before: '', after: ')', start: 1}],
  [['i.', 'ii.'], {format: 'lowerRoman', before: '', after: '.', start: 1}],
  [['IX.', 'X.', 'XI.'], {format: 'upperRoman', before: '', after: '.', start: 9}],
  [['h)', 'i)'], {format: 'lowerLetter', before: '', after: ')', start: 8}]
])('%j can be counted', (labels, expected) => {
  expect(orderedLabels(labels)).toEqual(expected)
})

test.each([
  [['1.', '3.']],
  [['d)', 'đ)']],
  [['1.1.', '1.2.']],
  [['-', '-']],
  [['01.', '02.']],
  [['%1.', '%2.']],
  [['Một là,', 'Hai là,']],
  [['0.', '1.']],
  [['z)', 'aa)']],
  [[]]
])('%j stays text', (labels) => {
  expect(orderedLabels(labels)).toBeNull()
})

test('what is counted shows the labels as written', () => {
  const label = fc.tuple(fc.constantFrom('', '('), fc.integer({min: 1, max: 900}), fc.constantFrom('.', ')', ''))
  fc.assert(
    fc.property(label, fc.integer({min: 1, max: 20}), ([before, start, after], length) => {
      const labels = Array.from({length}, (_, index) => `${before}${start + index}${after}`)
      expect(orderedLabels(labels)).toEqual({format: 'decimal', before, after, start})
      expect(orderedLabels([...labels, labels[0] ?? ''])).toBeNull()
    })
  )
})
