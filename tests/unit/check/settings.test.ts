import {describe, expect, test} from 'vitest'
import {readSettings} from '../../../src/check/settings/read-settings.js'
import {withSeverities} from '../../../src/check/with-severities.js'
import {collectDiagnostics, type Diagnostic, formatDiagnostic} from '../../../src/diagnostic.js'

function read(text: string) {
  const {diagnose, diagnostics} = collectDiagnostics()
  const settings = readSettings('thongbao.yaml', text, diagnose)
  return {settings, said: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'en'))}
}

describe('a project file', () => {
  test('sets severities and the placement of tone marks', () => {
    const {settings, said} = read(
      '# của Văn phòng\nchecks:\n  double-space: off\n  component-missing: error\n  html-comment: note\ntone: hòa\n'
    )
    expect(said).toEqual([])
    expect(settings).toEqual({severities: {'double-space': 'off', 'component-missing': 'error', 'html-comment': 'note'}, tone: 'hòa'})
  })

  test('may be empty, or have empty keys', () => {
    for (const text of ['', '# nothing\n', 'checks:\ntone:\n', 'checks: {}\n']) {
      expect(read(text)).toEqual({settings: {severities: {}, tone: null}, said: []})
    }
  })

  test('a placement may be typed in loose marks', () => {
    expect(read(`tone: ${'hoà'.normalize('NFD')}\n`).settings?.tone).toBe('hoà')
  })
})

describe('a fault is one error with its place, and the nearest name', () => {
  test.each([
    [
      'checks:\n  dubble-space: off\n',
      '2:3: error: There is no rule “dubble-space” (settings-unknown-rule)\n  hint: Did you mean “double-space”?'
    ],
    ['check:\n  double-space: off\n', '1:1: error: There is no key “check” (settings-unknown-key)\n  hint: Did you mean “checks”?'],
    [
      'checks:\n  double-space: no\n',
      '2:17: error: “no” is no severity for “double-space” (settings-value)\n  hint: Choose one of: off, note, warning, error'
    ],
    [
      'checks:\n  encoding: off\n',
      '2:13: error: “encoding” is always an error and cannot be lowered (settings-value)\n  hint: Leave this line out'
    ],
    ['tone: hoa\n', '1:7: error: “hoa” is no placement of tone marks (settings-value)\n  hint: Choose one of: hòa, hoà'],
    ['checks: off\n', '1:9: error: Lines “key: value” are wanted here (settings-value)\n  hint: Write “key: value”, one a line'],
    ['checks:\n  a: [\n', '3:1: error: The file is not YAML here (settings-syntax)\n  hint: Write a key a line, and indent with spaces'],
    ['tone: hòa\ntone: hoà\n', '2:1: error: This key is given twice (settings-syntax)\n  hint: Keep one of them']
  ])('%j', (text, said) => {
    expect(read(text)).toEqual({settings: null, said: [`thongbao.yaml:${said}`]})
  })

  test('every fault of a file is told at once', () => {
    expect(read('checks:\n  a-b: off\n  double-space: loud\nton: hòa\n').said).toHaveLength(3)
  })
})

describe('severities of an office', () => {
  const said = (rule: string, severity: Diagnostic['severity'], wanted: string) => {
    const told: Diagnostic[] = []
    withSeverities((diagnostic) => told.push(diagnostic), {[rule]: wanted as 'off'})({rule, severity, message: {vi: 'a', en: 'a'}})
    return told.map((diagnostic) => diagnostic.severity)
  }

  test('raise and lower what is no error, and leave it out', () => {
    expect(said('double-space', 'note', 'error')).toEqual(['error'])
    expect(said('double-space', 'warning', 'note')).toEqual(['note'])
    expect(said('double-space', 'note', 'off')).toEqual([])
  })

  test('an error stays one', () => {
    expect(said('encoding', 'error', 'off')).toEqual(['error'])
    expect(said('encoding', 'error', 'note')).toEqual(['error'])
  })
})
