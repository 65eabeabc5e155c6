import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../../src/check/fix/apply-edits.js'
import {sameWords} from '../../../src/check/fix/same-words.js'

describe('edits', () => {
  test('are applied in whatever order they come', () => {
    const edits = [
      {start: 5, end: 5, text: ' '},
      {start: 0, end: 1, text: 'A'},
      {start: 7, end: 9, text: ''}
    ]
    expect(applyEdits('abcd,ef  g', edits)).toEqual({text: 'Abcd, efg', count: 3})
  })

  test('one that meets an earlier one waits, and one that is there twice counts once', () => {
    expect(
      applyEdits('abcdef', [
        {start: 1, end: 4, text: 'X'},
        {start: 3, end: 5, text: 'Y'}
      ])
    ).toEqual({text: 'aXef', count: 1})
    expect(
      applyEdits('ab', [
        {start: 1, end: 1, text: ' '},
        {start: 1, end: 1, text: ' '}
      ])
    ).toEqual({text: 'a b', count: 1})
  })

  test('none leave a text as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(applyEdits(text, [])).toEqual({text, count: 0})
      })
    )
  })
})

describe('what mending may change', () => {
  test.each([
    ['Cấp ủy ,chính quyền', 'Cấp uỷ, chính quyền'],
    ['hoà bình'.normalize('NFD'), 'hòa bình'],
    ['(PCI )tăng 7,1%', '(PCI) tăng 7,1%'],
    ['a  b', 'a b']
  ])('%j is %j', (before, after) => {
    expect(sameWords(before, after)).toBe(true)
  })

  test.each([
    ['1.705 thôn', '1705 thôn'],
    ['12 500 đồng', '12500 đồng'],
    ['hòa', 'họa'],
    ['hòa', 'Hòa'],
    ['quý', 'qúy'],
    ['“a”', '"a"'],
    ['7,1', '7,10'],
    ['một\nhai', 'một hai']
  ])('%j is not %j', (before, after) => {
    expect(sameWords(before, after)).toBe(false)
  })
})
