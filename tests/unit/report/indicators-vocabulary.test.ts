import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {readIndicatorVocabulary} from '../../../src/report/indicator-vocabulary.js'
import {readWording, type Wording} from '../../../src/report/wordings.js'
import {congressWith, indicatorLines} from './indicator-lines.js'
import {read, vocabulary} from './read.js'

const yaml = (entry: string) => `fillers: []\nheads: {structure: [cơ cấu]}\nindicators:\n  - ${entry}\n`

test.each([
  ['[]', 'not a map with fillers, heads and indicators'],
  ['fillers: []\nheads: []\nindicators: []', 'heads: not a map from heads to wordings'],
  ['fillers: [[a]]\nheads: {}\nindicators: []', 'fillers: not a wording: ["a"]'],
  ['fillers: []\nheads: {}\nindicators: {}', 'indicators: not a list'],
  [yaml('{id: A b}'), 'not an id: "A b"'],
  [yaml('poverty'), 'not an entry: "poverty"'],
  [yaml('{id: poverty, kind: rate, wordings: [hộ nghèo]}'), 'poverty: no name'],
  [yaml('{id: poverty, name: Hộ nghèo, wordings: [hộ nghèo]}'), 'poverty: no kind'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: ratio, wordings: [hộ nghèo]}'), 'poverty: kind is none of'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, good: left, wordings: [hộ nghèo]}'), 'poverty: good is neither up nor down'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: level, wordings: [hộ nghèo]}'), 'poverty: no units'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate}'), 'poverty: no wordings'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, wordings: [hộ nghèo], scale: 1}'), 'poverty: unknown key scale'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, short: [hộ nghèo]}'), 'poverty: short wordings need within'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, within: else, wordings: [hộ nghèo]}'), 'poverty: unknown head else'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, change: fall, wordings: [hộ nghèo]}'), 'poverty: unknown indicator fall'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, wordings: ["tỷ lệ [hộ nghèo"]}'), 'poverty: the bracket "]" is missing'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, wordings: ["tỷ lệ hộ) nghèo"]}'), 'poverty: ")" stands outside brackets'],
  [yaml('{id: poverty, name: Hộ nghèo, kind: rate, wordings: ["[tỷ lệ]"]}'), 'poverty: nothing of it must stand'],
  [
    yaml('{id: poverty, name: Hộ nghèo, kind: rate, wordings: [a]}\n  - {id: poverty, name: Hộ nghèo, kind: rate, wordings: [b]}'),
    'poverty: stands twice'
  ]
])('a vocabulary of another shape: %s', (text, message) => {
  const data: unknown = parse(text, {schema: 'failsafe'})
  expect(() => readIndicatorVocabulary(data)).toThrow(RangeError)
  expect(() => readIndicatorVocabulary(data)).toThrow(message)
})

const shipped = parse(readFileSync('templates/vocabulary/indicators.yaml', 'utf8'), {schema: 'failsafe'}) as {
  readonly indicators: readonly {readonly id: string; readonly units?: readonly string[]; readonly wordings?: readonly string[]}[]
}

test('the shipped vocabulary is large, and every twin is of the right kind', () => {
  const {entries} = vocabulary.indicators
  expect(entries.size).toBeGreaterThan(150)
  for (const {change, yearly} of entries.values()) {
    if (change !== null) expect(['growth', 'fall']).toContain(entries.get(change)!.kind)
    if (yearly !== null) expect(entries.get(yearly)!.kind).toBe('mean')
  }
})

/** What a wording stands for: its shortest form and its longest, the first of each choice. */
function formsOf(wording: Wording, whole: boolean): string[] {
  return wording.flatMap((part) => {
    if (part.kind === 'word') return [part.word]
    if (part.kind !== 'choice') return [part.kind === 'value' ? '…' : '~']
    const choices = part.among.filter((choice) => choice.length > 0)
    const optional = choices.length < part.among.length
    return optional && !whole ? [] : formsOf(choices[0]!, whole)
  })
}

const values: Readonly<Record<string, string>> = {rank: '12/63', rate: '45,5%', share: '45,5%', growth: '7,5%', fall: '7,5%'}

/** A value of an entry in its first unit. */
function exampleOf(id: string): string {
  const {kind} = vocabulary.indicators.entries.get(id)!
  const [first] = shipped.indicators.find((one) => one.id === id)!.units ?? []
  if (first === undefined) return values[kind]!
  const unit = first.split('|')[0]!.trim().replace('…', '')
  return unit === 'none' ? '45,5' : unit === '%' ? '45,5%' : `45,5 ${unit}`
}

/** Names that say a number apart from their value, and names that an entry before them means in the same unit. */
const shared = new Set(['income-per-head-month', 'par-index-points', 'sipas-points', 'new-party-members-rate'])

describe.each(shipped.indicators.map(({id}) => id))('%s', (id) => {
  const {wordings = []} = shipped.indicators.find((one) => one.id === id)!
  const forms = new Set(wordings.flatMap((written) => [false, true].map((long) => formsOf(readWording(written), long).join(' '))))
  const named = [...forms].filter((form) => !/[…~]/u.test(form))

  // A unit that numbers are not read with states nothing.
  const unread = / \p{L}/u.test(exampleOf(id)) && read(`# A\n\n${exampleOf(id)}.\n`).report.facts.quantities[0]!.text !== exampleOf(id)

  test.skipIf(named.length === 0 || unread)('is known by the words of each of its wordings', () => {
    for (const form of named) {
      const sentence = `Năm 2024, ${form} đạt ${exampleOf(id)}.`
      const [line = ''] = indicatorLines(congressWith({results: sentence}))
      expect(shared.has(id) ? line : line.split(' ')[0], sentence).toBe(shared.has(id) ? line : id)
    }
  })
})
