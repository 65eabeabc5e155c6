import {expect, test} from 'vitest'
import {isNextLabel, labelOrder} from '../../../src/language/label-order.js'

test.each([
  ['I.', 'roman roman', '', 1],
  ['IV.', 'roman roman', '', 4],
  ['2.3.1.', 'decimal 3', '2.3', 1],
  ['3)', 'decimal 1 )', '', 3],
  ['(14)', 'bracketed digits', '', 14],
  ['(ii)', 'bracketed roman', '', 2],
  ['đ)', 'letter letter', '', 5],
  ['B.', 'capital letter', '', 2],
  ['Một là,', 'word digits', '', 1],
  ['Điều 5.', 'article digits', '', 5],
  ['Phần thứ hai:', 'part digits', '', 2]
])('%s', (label, style, parents, number) => {
  expect(labelOrder(label)).toMatchObject({style, parents, number})
})

test('a bullet has no order', () => {
  expect(labelOrder('-')).toBeNull()
  expect(labelOrder('')).toBeNull()
})

test('what follows what', () => {
  const follows = [
    ['(9)', '(10)'],
    ['IX.', 'X.'],
    ['2.3.1.', '2.3.2.'],
    ['d)', 'đ)'],
    ['d)', 'e)'],
    ['(h)', '(i)'],
    ['(i)', '(ii)'],
    ['Hai là,', 'Ba là,']
  ]
  for (const [before, after] of follows) expect(isNextLabel(before!, after!), `${before} ${after}`).toBe(true)
  const not = [
    ['(1)', '(3)'],
    ['(2)', '(2)'],
    ['2.3.1.', '2.4.2.'],
    ['(1)', '2.'],
    ['a)', 'c)']
  ]
  for (const [before, after] of not) expect(isNextLabel(before!, after!), `${before} ${after}`).toBe(false)
})
