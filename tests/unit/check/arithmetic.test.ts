import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {CheckInput} from '../../../src/check/rule.js'
import {arithmeticRules} from '../../../src/check/rules/arithmetic/index.js'
import {vietnamese} from '../../../src/check/rules/arithmetic/number-words.js'
import {toProse} from '../../../src/texts/prose.js'
import {stressAnnouncements} from '../../stress/announcements.js'
import {read, words} from '../report/read.js'
import {trueStatements} from '../report/true-statements.js'

/** What the rules of arithmetic say of Markdown, a line each. */
function found(markdown: string): string[] {
  const {report, parsed, texts} = read(markdown)
  // The cast: these rules read no more than this.
  const input = {report, parsed, prose: toProse(texts), words} as unknown as CheckInput
  return arithmeticRules.flatMap(({id, find}) => find(input).map(({message, place}) => `${place?.line} ${id}: ${message.vi}`))
}

describe('no alarm on true statements', () => {
  test.each(trueStatements)('%s', (sentence) => {
    expect(found(`# Báo cáo\n\n${sentence}\n`)).toEqual([])
  })

  const shipped = readdirSync('source').map((name) => `source/${name}`)
  const facts = ['commune-congress', 'district-style-history', 'plan-with-tables', 'province-congress'].map(
    (name) => `tests/fixtures/facts/${name}/announcement.md`
  )
  test.each(['tests/fixtures/report/congress.md', ...shipped, ...facts].filter((path) => path.endsWith('.md') && existsSync(path)))(
    '%s',
    (path) => {
      expect(found(readFileSync(path, 'utf8'))).toEqual([])
    }
  )

  test.each(stressAnnouncements.map(({name, text}) => [name, text] as const))('the stress announcement %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('alarms on wrong ones, in the order of the rules, with the figures as they are written', () => {
  expect(found(readFileSync('tests/fixtures/facts/ministry-of-figures/announcement.md', 'utf8'))).toEqual([
    '52 ratio-mismatch: Tỷ lệ không khớp: 45.360/48.000 = 94,5%, văn bản ghi 95,4%, đề nghị kiểm tra lại',
    '54 sum-mismatch: Tổng không khớp: 124 + 96 + 150 = 370 văn bản, văn bản ghi 360 văn bản, đề nghị kiểm tra lại',
    '56 range-order: “khoảng 15 - 12 ngày” ghi số lớn trước số nhỏ, đề nghị kiểm tra lại'
  ])
})

describe('numbers as Vietnamese papers write them', () => {
  test.each([
    [1234567.891, 2, '1.234.567,89'],
    [90, 2, '90'],
    [0.5, 1, '0,5'],
    [-59, 0, '-59'],
    [-0.001, 2, '0'],
    [999.999, 2, '1.000'],
    [100, 0, '100']
  ])('%d', (value, decimals, written) => {
    expect(vietnamese(value, decimals)).toBe(written)
  })
})

test('as many decimals are told as part the computed value from the stated one', () => {
  expect(found('# Báo cáo\n\nCó 1.789/2.800 trạm tự động, đạt trên 64%.\n')).toEqual([
    '3 ratio-mismatch: Tỷ lệ không khớp: 1.789/2.800 = 63,89%, văn bản ghi trên 64%, đề nghị kiểm tra lại'
  ])
  expect(found('# Báo cáo\n\nCó 17.999/20.000 hộ tham gia, đạt trên 90%.\n')).toEqual([
    '3 ratio-mismatch: Tỷ lệ không khớp: 17.999/20.000 = 89,995%, văn bản ghi trên 90%, đề nghị kiểm tra lại'
  ])
})
