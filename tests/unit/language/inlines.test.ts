import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainText, sliceInlines} from '../../../src/language/inlines.js'
import type {Inline} from '../../../src/report/types.js'

const place = (start: number, end: number) => ({path: 'a.md', start, end, line: 1, column: start + 1})

const sentence: readonly Inline[] = [
  {type: 'run', text: 'Thu ', place: place(0, 4)},
  {type: 'run', text: '12,5 tỷ', bold: true, place: place(6, 13)},
  {type: 'footnote', number: 1},
  {type: 'break'},
  {type: 'run', text: 'đồng & xu', place: place(20, 33)}
]

test('the words of inlines', () => {
  expect(plainText(sentence)).toBe('Thu 12,5 tỷ đồng & xu')
})

test('a slice keeps marks, and its place is exact where source and text agree', () => {
  expect(sliceInlines(sentence, 2, 8)).toEqual([
    {type: 'run', text: 'u ', place: place(2, 4)},
    {type: 'run', text: '12,5', bold: true, place: place(6, 10)}
  ])
})

test('where source and text differ in length, the place is the whole run', () => {
  expect(sliceInlines(sentence, 12, 16)).toEqual([{type: 'run', text: 'đồng', place: place(20, 33)}])
})

test('a footnote goes with the character before it', () => {
  expect(sliceInlines(sentence, 9, 11)).toEqual([
    {type: 'run', text: 'tỷ', bold: true, place: place(11, 13)},
    {type: 'footnote', number: 1}
  ])
  expect(sliceInlines(sentence, 11, 12)).toEqual([{type: 'break'}])
})

test('slices that cover the text give every character and footnote once', () => {
  const inline = fc.oneof<fc.Arbitrary<Inline>[]>(
    fc.string({minLength: 1, maxLength: 5}).map((text) => ({type: 'run', text})),
    fc.constant({type: 'break'}),
    fc.nat(9).map((number) => ({type: 'footnote', number}))
  )
  fc.assert(
    fc.property(fc.array(inline), fc.array(fc.nat(30)), (inlines, offsets) => {
      const length = plainText(inlines).length
      const cuts = [0, ...offsets.filter((offset) => offset < length).sort((a, b) => a - b), length]
      const slices = cuts.slice(1).flatMap((end, index) => sliceInlines(inlines, cuts[index]!, end))
      expect(plainText(slices)).toBe(plainText(inlines))
      if (length > 0) {
        const numbers = (list: readonly Inline[]) => list.filter(({type}) => type === 'footnote').length
        const leading = inlines.findIndex(({type}) => type !== 'footnote')
        // An empty slice at offset 0 takes the leading numbers too; cuts at 0 are left out of the count.
        if (!offsets.includes(0) || leading === 0) expect(numbers(slices)).toBe(numbers(inlines))
      }
    })
  )
})
