import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {importText} from '../../../src/import/import-text.js'
import {parse} from '../../../src/parse/parse.js'
import {toReport} from '../../../src/report/to-report.js'
import {alarmsOnTrue, factsOf, unseenWrong} from './mutate.js'
import {vocabulary} from './read.js'

const path = '../shared/announcements/lang-son-xviii.txt'

/** The equations of the real announcement, and a text of the lines that hold them. */
function readSample() {
  const source = {path, stem: 'x', bytes: new Uint8Array(readFileSync(path))}
  const imported = importText(source, () => {})!
  const {facts} = toReport(parse(source, () => {}, imported)!, vocabulary, () => {}).report
  const places = facts.equations.flatMap(({terms, result}) =>
    [...terms, ...(result === null ? [] : [result])].map((index) => facts.quantities[index]!.place)
  )
  const wanted = new Set(places.map(({line}) => line))
  const lines = readFileSync(path, 'utf8').normalize('NFC').split('\n')
  return {facts, text: `# Trích\n\n${lines.filter((_, index) => wanted.has(index + 1)).join('\n\n')}\n`}
}

describe.skipIf(!existsSync(path))('the real announcement', () => {
  // The cast: without the file no test below runs.
  const {facts, text} = existsSync(path) ? readSample() : ({facts: {equations: []}, text: ''} as unknown as ReturnType<typeof readSample>)

  test('what a reader would reckon comes out as it should', () => {
    const shown = facts.equations.map(({kind, terms, result, stated, holds}) => {
      const numbers = terms.map((index) => bare(facts.quantities[index]!.text))
      return `${kind} ${numbers.join(' ; ')} = ${result === null ? stated : bare(facts.quantities[result]!.text)} ${holds}`
    })
    expect(shown).toEqual([
      'sum 39 ; 359 = 398/398 true',
      'sum 18 ; 02 = 20 true',
      'change 1.705 ; 1.646 = 59 true',
      'ratio 1.482/1.646 = 90,04% rounded',
      'sum 20,51% ; 28,06% ; 47,22% ; 4,21% = 100 true',
      'ratio 31.838 ; 40.030 = 79,53% rounded',
      'sum 21 ; 210 = 231 true',
      'sum 4.219,5 ; 1.208,4 = 5.428 rounded',
      'ratio 1.847/2.149 = 85,95% rounded',
      'ratio 739/741 = 99,7% rounded',
      'sum 08 ; 07 ; 39 ; 08 = 62 true',
      'sum 12 - 13% ; 32 - 33% ; 50 - 51% ; 4 - 5% = 100 true',
      'sum 36 - 37% ; 24 - 25% ; 38 - 39% = 100 true'
    ])
  })

  test('any of its figures, moved by more than its rounding, is asked about', () => {
    expect(factsOf(text).equations.map(({computed}) => computed)).toEqual(facts.equations.map(({computed}) => computed))
    expect(unseenWrong(text)).toEqual([])
  })

  test('other figures that are true are not', () => {
    expect(alarmsOnTrue(text)).toEqual([])
  })
})

/** A quantity without words: `12 - 13%`. */
const bare = (text: string): string => /\d[\d.,/ -]*(?<=\d)%?/.exec(text)![0]
