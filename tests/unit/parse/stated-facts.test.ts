import {expect, test} from 'vitest'
import {parsed, parseSource} from './parse-source.js'

const withFacts = (lines: string): string => `---\nfacts:\n${lines.replace(/^/gm, '  ')}\n---\n\nThân`

test('values are typed and keep their words and places', () => {
  const {facts} = parsed(
    withFacts(
      'event:\n  start: 14/8/2025\n  sessions:\n    - what: Trù bị\n      time: 14h30’\nelections:\n  - body: Chi ủy\n    seats: 1.204 đồng chí\ntargets:\n  - number: 1\n    per-year: không'
    )
  ).frontMatter
  expect(facts?.event?.value?.start).toMatchObject({value: '2025-08-14', text: '14/8/2025', place: {line: 4, column: 12}})
  expect(facts?.event?.value?.sessions?.value?.[0]?.value.time).toMatchObject({value: '14:30', text: '14h30’'})
  expect(facts?.elections?.value?.[0]?.value.seats).toMatchObject({value: 1204, text: '1.204 đồng chí'})
  expect(facts?.targets?.value?.[0]?.value.perYear?.value).toBe(false)
})

test('`[]` is none, an empty value is nothing said', () => {
  const {facts} = parsed(withFacts('theme: []\nofficers: []\nevent:\nmotto:')).frontMatter
  expect(facts?.theme?.value).toBeNull()
  expect(facts?.officers?.value).toBeNull()
  expect([facts?.event, facts?.motto]).toEqual([undefined, undefined])
})

test.each([
  ['an unknown family', 'officer: []', 'front-matter-unknown-key 3:3', '“officers”'],
  ['an unknown key of an event', 'event:\n  begin: 1/1/2025', 'front-matter-unknown-key 4:5', 'name'],
  ['an unknown key of an entry', 'officers:\n  - nam: An', 'front-matter-unknown-key 4:7', '“name”'],
  ['an entry without its name', 'officers:\n  - post: Bí thư', 'front-matter-missing-key 4:7', 'name'],
  ['no number', 'elections:\n  - body: Chi ủy\n    seats: ba', 'front-matter-value 5:14', '33'],
  ['no day', 'event:\n  start: 31/2/2025', 'front-matter-value 4:12', '25/9/2025'],
  ['no such word', 'targets:\n  - number: 1\n    direction: tăng', 'front-matter-value 5:18', 'up, down, keep'],
  ['a text for a list', 'officers: Lê Văn An', 'front-matter-shape 3:13', '- '],
  ['a text for a map', 'event: Đại hội', 'front-matter-shape 3:10', 'indented']
])('%s is one error with its place', (_name, lines, rule, hint) => {
  const {parsed: result, diagnostics} = parseSource(withFacts(lines))
  expect(result).toBeNull()
  const found = diagnostics.map((one) => `${one.rule} ${one.place?.line}:${one.place?.column}`)
  expect(found[0]).toBe(rule)
  expect(diagnostics[0]?.hint?.en).toContain(hint)
})
