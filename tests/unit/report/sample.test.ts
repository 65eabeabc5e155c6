import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {checkReport} from '../../../src/check/check-report.js'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import {importText} from '../../../src/import/import-text.js'
import {plainText} from '../../../src/language/inlines.js'
import {numberPattern} from '../../../src/language/numbers.js'
import {parse} from '../../../src/parse/parse.js'
import {toReport} from '../../../src/report/to-report.js'
import {toProse} from '../../../src/texts/prose.js'
import type {Profile} from '../../../src/theme/types.js'
import {sectionsOf, vocabulary, words} from './read.js'

const path = '../shared/announcements/lang-son-xviii.txt'

function readSample() {
  const {diagnose, diagnostics} = collectDiagnostics()
  const source = {path, stem: 'lang-son-xviii', bytes: new Uint8Array(readFileSync(path))}
  const parsed = parse(source, diagnose, importText(source, diagnose)!)!
  return {text: readFileSync(path, 'utf8'), parsed, ...toReport(parsed, vocabulary, diagnose), diagnostics}
}

describe.skipIf(!existsSync(path))('the real announcement', () => {
  // The cast: without the file no test below runs.
  const {text, parsed, report, texts, diagnostics} = existsSync(path) ? readSample() : ({report: {}} as ReturnType<typeof readSample>)
  const {facts} = report

  test('an outline with its roles', () => {
    expect(diagnostics.filter(({severity}) => severity !== 'note')).toEqual([])
    const found = sectionsOf(report.sections).flatMap(({id, role}) => (role ? [`${id} ${role}`] : []))
    expect(found).toEqual([
      'I.1 time',
      'I.2 delegates',
      'I.3 theme',
      'I.4 motto',
      'II agenda',
      'III results',
      'III.1.1 achievements',
      'III.1.2 shortcomings',
      'III.1.3 lessons',
      'III.2.1 viewpoints',
      'III.2.2 goal',
      'III.2.3 targets',
      'III.2.4 key-tasks',
      'III.2.5 breakthroughs',
      'III.2.6 solutions',
      'III.3 elections'
    ])
  })

  test('checks ask what a careful reader would, and nothing else', () => {
    const found = collectDiagnostics()
    const none = {letterhead: false, number: false, signature: false, recipients: false}
    // The cast: the rules read no more of a profile than this.
    const profile = {rule: '', forms: {signed: none, attachment: none, material: none}} as unknown as Profile
    checkReport({report, parsed, profile, form: 'material', tone: null}, toProse(texts), words, {}, found.diagnose)
    expect(found.diagnostics.map(({rule, place}) => `${place?.line} ${rule}`).sort()).toEqual([
      '17 tone-mark-styles',
      '26 abbreviation-not-written-out',
      '26 office-words',
      '27 space-after-punctuation',
      '30 office-words',
      '32 office-words',
      '36 abbreviation-not-written-out',
      '36 rank-fell-called-rise',
      '38 range-dash',
      '40 number-separators',
      '43 glued-unit',
      '44 glued-unit',
      '44 office-words',
      '50 office-words',
      '51 full-stop-missing',
      '56 name-of-thing-differs',
      '58 office-words'
    ])
  })

  test('event, delegates, theme, motto', () => {
    expect(facts.event).toMatchObject({ordinal: 'XVIII', term: '2025 - 2030', start: '2025-09-24', end: '2025-09-26'})
    expect(facts.event?.sessions.map(({date, time, part}) => [date, time, part])).toEqual([
      ['2025-09-24', '14:30', null],
      ['2025-09-25', '07:30', null],
      ['2025-09-26', null, 'sáng']
    ])
    expect(facts.delegates).toMatchObject({present: 398, summoned: 398, exOfficio: 39, electedOrAppointed: 359})
    expect(facts.delegates?.guests.map(({posts}) => posts.length)).toEqual([2])
    expect(facts.theme?.text.startsWith('“')).toBe(true)
    expect(facts.theme?.text.split(' ')).toHaveLength(48)
    expect(text.replace(/\s+/g, ' ')).toContain(facts.theme?.text)
    expect(facts.motto?.phrases).toHaveLength(5)
  })

  test('34 targets in four groups, each with a row', () => {
    expect(facts.targets.map(({number}) => number)).toEqual(Array.from({length: 34}, (_, index) => String(index + 1)))
    const groups = facts.targets.map(({group}) => group)
    expect([...new Set(groups)].map((id) => [id, groups.filter((group) => group === id).length])).toEqual([
      ['III.2.3.1', 10],
      ['III.2.3.2', 16],
      ['III.2.3.3', 5],
      ['III.2.3.4', 3]
    ])
    const parts = facts.targets.flatMap((target) => target.parts.map((part) => ({number: target.number, ...part})))
    expect(parts.filter(({name}) => name.length === 0)).toEqual([])
    // Doctors and hospital beds, counted by one measure, stay whole.
    expect(parts.filter(({value}) => value.length === 0).map(({number}) => number)).toEqual(['19'])
    const values = (number: number) => facts.targets[number - 1]!.parts.map(({value}) => plainText(value))
    expect(values(1)).toEqual(['khoảng 111.100 tỷ đồng'])
    expect(values(3)).toEqual(['12 - 13%', '32 - 33%', '50 - 51%', '4 - 5%'])
    expect(values(9)).toEqual(['khoảng 6.000.000 lượt người', 'từ 10.000 tỷ đồng trở lên'])
    expect(values(21)).toEqual(['giảm 2%/năm'])
    expect(values(26)).toEqual(['≥ 5%', '≥ 5%'])
    expect(values(27)).toEqual(['duy trì mức 65%'])
    expect(values(34)).toEqual(['trên 2.000 đảng viên'])
  })

  test('elections and officers', () => {
    expect(facts.elections.map(({seats, alternates, date}) => [seats, alternates, date])).toEqual([
      [52, null, null],
      [14, null, '2025-09-25'],
      [11, null, '2025-09-25'],
      [19, 2, null]
    ])
    expect(facts.officers.map(({post, reelected}) => [post, reelected])).toEqual([
      ['Bí thư Tỉnh uỷ', true],
      ['Phó Bí thư Tỉnh uỷ', false],
      ['Phó Bí thư Tỉnh uỷ', false],
      ['Phó Bí thư Tỉnh uỷ', false]
    ])
  })

  test('every number is in a quantity, and each quantity stands where it says', () => {
    const numbers = (words: string): string[] => words.match(numberPattern()) ?? []
    const title = numbers(report.meta.title?.value ?? '')
    expect(numbers(text)).toHaveLength(511)
    // The page's title is front matter now, and repeats the abstract.
    expect([...title, ...facts.quantities.flatMap((quantity) => numbers(quantity.text))]).toEqual(numbers(text))
    for (const quantity of facts.quantities) {
      const {start, end, line} = quantity.place
      expect(text.slice(start, end)).toBe(quantity.text)
      expect(text.slice(0, start).split('\n')).toHaveLength(line)
    }
  })

  test('figures with their bounds, scales and status', () => {
    const found = (words: string) => facts.quantities.find((quantity) => quantity.text === words)
    expect(found('khoảng trên 4.140 buồng lưu trú')).toMatchObject({min: 4140, bound: 'over'})
    expect(found('181,7 nghìn tỷ đồng')).toMatchObject({min: 181.7, scale: 1e12, unit: 'đồng', status: 'estimate'})
    expect(found('76,35%')).toMatchObject({change: 'up', points: true})
    expect(found('51,9%')).toMatchObject({change: 'up', points: false})
    expect(found('12/63')).toMatchObject({kind: 'rank', part: 12, whole: 63})
    expect(found('1.482/1.646')).toMatchObject({kind: 'ratio', part: 1482, whole: 1646})
  })
})
