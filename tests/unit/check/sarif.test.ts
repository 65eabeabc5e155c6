import {describe, expect, test} from 'vitest'
import {toSarif} from '../../../src/check/sarif/to-sarif.js'
import type {Diagnostic} from '../../../src/diagnostic.js'

const text = '# Thông báo\r\n\r\nCấp ủy,chính quyền 😀 họp.\r\n'
const at = text.indexOf(',')
const glued: Diagnostic = {
  rule: 'space-after-punctuation',
  severity: 'warning',
  message: {vi: 'Thiếu dấu cách', en: 'No space'},
  hint: {vi: 'thêm vào', en: 'add one'},
  place: {path: 'source/a.md', start: at, end: at + 1, line: 3, column: at - 14},
  fix: [{start: at + 1, end: at + 1, text: ' '}]
}
const noted: Diagnostic = {rule: 'profile-by-default', severity: 'note', message: {vi: 'Mặc định', en: 'By default'}}
const elsewhere: Diagnostic = {
  rule: 'theme-value',
  severity: 'error',
  message: {vi: 'Sai', en: 'Wrong'},
  place: {path: 'templates/themes/plain.yaml', start: 10, end: 12, line: 2, column: 3}
}
const setting = {version: '1.2.3', language: 'vi', addressOf: (path: string) => path} as const
const log = toSarif([{path: 'source/a.md', text, diagnostics: [noted, glued, elsewhere]}], setting)
const [run] = log.runs

describe('a log of SARIF', () => {
  test('names its version, its tool and how it counts columns', () => {
    expect(log).toMatchObject({version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0')})
    expect(run).toMatchObject({columnKind: 'utf16CodeUnits', language: 'vi', tool: {driver: {name: 'thongbao', version: '1.2.3'}}})
  })

  test('describes each rule that it mentions, once, and results point to it', () => {
    const {rules} = run!.tool.driver
    expect(rules.map(({id}) => id)).toEqual(['profile-by-default', 'space-after-punctuation', 'theme-value'])
    expect(rules[1]).toEqual({
      id: 'space-after-punctuation',
      shortDescription: {text: 'Thiếu dấu cách sau dấu câu'},
      help: {text: 'docs/checks.md#space-after-punctuation', markdown: '[space-after-punctuation](docs/checks.md#space-after-punctuation)'}
    })
    for (const {ruleId, ruleIndex} of run!.results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('has levels, sentences and regions, columns in UTF-16 units', () => {
    expect(run!.results.map(({level}) => level)).toEqual(['note', 'warning', 'error'])
    expect(run!.results[1]!.message.text).toBe('Thiếu dấu cách. thêm vào')
    expect(run!.results[0]!.locations).toEqual([])
    expect(run!.results[1]!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: {uri: 'source/a.md'},
      region: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 8}
    })
  })

  test('places in other files have a start only', () => {
    expect(run!.results[2]!.locations[0]!.physicalLocation.region).toEqual({startLine: 2, startColumn: 3})
  })

  test('carries what --fix would change', () => {
    expect(run!.results[1]!.fixes).toEqual([
      {
        description: {text: 'Sửa theo gợi ý'},
        artifactChanges: [
          {
            artifactLocation: {uri: 'source/a.md'},
            replacements: [{deletedRegion: {startLine: 3, startColumn: 8, endLine: 3, endColumn: 8}, insertedContent: {text: ' '}}]
          }
        ]
      }
    ])
    expect(run!.results[0]).not.toHaveProperty('fixes')
  })

  test('of a file that is no text has neither ends nor fixes', () => {
    const [word] = toSarif([{path: 'source/a.md', text: null, diagnostics: [glued]}], setting).runs
    expect(word!.results[0]!.locations[0]!.physicalLocation.region).toEqual({startLine: 3, startColumn: glued.place!.column})
    expect(word!.results[0]).not.toHaveProperty('fixes')
  })

  test('without findings is whole as well', () => {
    const [empty] = toSarif([{path: 'a.md', text: '', diagnostics: []}], setting).runs
    expect(empty).toMatchObject({results: [], tool: {driver: {rules: []}}})
  })
})
