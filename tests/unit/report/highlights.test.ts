import {expect, test} from 'vitest'
import {read} from './read.js'

const warnings = (highlights: string) =>
  read(
    `---\nhighlights:\n  - ${highlights}\n---\n\n# A\n\nXã hòa thuận, thu ngân sách đạt 52,5 tỷ đồng; **che phủ** rừng 60%.\n`
  ).diagnostics.map(({rule, place}) => `${rule} ${place?.line}:${place?.column}`)

test('a highlight that stands in the text is fine, tone placement, letter case and marks of Markdown apart', () => {
  expect(warnings('thu ngân sách đạt 52,5 tỷ đồng')).toEqual([])
  expect(warnings('Xã hoà thuận, thu ngân sách đạt 52,5 tỷ đồng')).toEqual([])
  expect(warnings('Che phủ rừng 60%')).toEqual([])
})

test('one that stands nowhere, and one without a figure, are told with their place', () => {
  expect(warnings('thu ngân sách đạt 53 tỷ đồng')).toEqual(['highlight-not-found 3:5'])
  expect(warnings('Xã hòa thuận')).toEqual(['highlight-without-figure 3:5'])
})
