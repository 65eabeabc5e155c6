import {expect, test} from 'vitest'
import {textOffset} from '../../../src/language/text-offset.js'
import type {Inline} from '../../../src/report/types.js'

const run = (text: string, start: number, end = start + text.length): Inline => ({
  type: 'run',
  text,
  place: {path: 'a', start, end, line: 1, column: 1}
})

test('an offset of the source as an offset into the words', () => {
  const inlines: Inline[] = [run('một', 10), {type: 'break'}, run('hai', 20), {type: 'footnote', number: 1}, run('ba', 40, 44)]
  expect([10, 12, 20, 22].map((offset) => textOffset(inlines, offset))).toEqual([0, 2, 4, 6])
  expect([9, 13, 41, 99].map((offset) => textOffset(inlines, offset))).toEqual([null, null, null, null])
})
