import {describe, expect, test} from 'vitest'
import {type Call, parseArguments} from '../../../src/cli/arguments.js'

const read = (...argv: string[]): Call => {
  const call = parseArguments(argv)
  if ('fault' in call) throw new Error(call.fault.en)
  return call
}
const fault = (...argv: string[]): string => {
  const call = parseArguments(argv)
  return 'fault' in call ? call.fault.en : 'no fault'
}

describe('a call', () => {
  test('build takes files and options in any order', () => {
    const call = read('--out', 'kq', 'build', 'a.md', '--only', 'record.pdf,slides', '--only=handout', 'b.md')
    expect(call).toMatchObject({
      command: 'build',
      files: ['a.md', 'b.md'],
      out: 'kq',
      only: ['record.pdf', 'slides', 'handout'],
      language: 'vi'
    })
  })
  test('without a command, or with --help, it asks for help', () => {
    expect(read()).toMatchObject({command: 'help', topic: null})
    expect(read('build', '-h')).toMatchObject({command: 'help', topic: 'build'})
    expect(read('--version')).toMatchObject({command: 'version'})
  })
  test('check shows text, unless a format is named', () => {
    expect(read('check', 'a.md')).toMatchObject({format: 'text', fix: false, dryRun: false, tone: null})
    expect(read('check', '--format', 'sarif')).toMatchObject({format: 'sarif', json: false})
    expect(read('check', '--json')).toMatchObject({format: 'json'})
    expect(read('check', '--json', '--format', 'json')).toMatchObject({format: 'json'})
  })
  test('check --fix may be tried, and takes a placement by its example, in loose marks too', () => {
    const call = read('check', '--fix', '--dry-run', '--tone', 'hoà'.normalize('NFD'))
    expect(call).toMatchObject({fix: true, dryRun: true, tone: 'hoà'})
  })
  test('import writes where -o says', () => {
    expect(read('import', 'a.txt', '-o', 'a.md')).toMatchObject({command: 'import', output: 'a.md'})
  })
})

describe('a faulty call is told in one sentence', () => {
  test.each([
    [['bild'], 'there is no command “bild”'],
    [['build', '--colour'], 'there is no option “--colour”'],
    [['build', '--out'], 'option “--out” needs a value'],
    [['build', '--out', '--strict'], 'option “--out” needs a value'],
    [['build', '--strict=yes'], 'option “--strict” takes no value'],
    [['report', 'a.md', '--theme', 'plain'], 'command report has no option “--theme”'],
    [['build', '--lang', 'fr'], 'option --lang takes vi or en'],
    [['build', '--fix'], 'command build has no option “--fix”'],
    [['check', '--format', 'xml'], 'option --format takes text, json, sarif'],
    [['check', '--json', '--format=sarif'], '--json and --format sarif contradict each other'],
    [['check', '--tone', 'hoa'], 'option --tone takes hòa or hoà'],
    [['check', '--dry-run'], '--dry-run goes with --fix only'],
    [['check', '--fix', '--dry-run', '--json'], '--dry-run prints a diff and does not go with the format json']
  ])('%j', (argv, sentence) => {
    expect(fault(...argv)).toBe(sentence)
  })
})
