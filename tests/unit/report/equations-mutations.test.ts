import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {alarmsOnTrue, factsOf, unseenWrong} from './mutate.js'

const rules = ['ratio-mismatch', 'sum-mismatch', 'shares-mismatch', 'change-mismatch', 'mean-mismatch']

// The true announcements of the rules' fixtures: what is read in them is no chance.
describe.each(rules)('%s', (rule) => {
  const text = readFileSync(`tests/fixtures/checks/${rule}/true-figures.md`, 'utf8')

  test('has equations, and all hold', () => {
    const {equations} = factsOf(text)
    expect(equations.length).toBeGreaterThan(2)
    expect(equations.filter(({holds}) => holds === false)).toEqual([])
  })

  test('a wrong figure is asked about', () => {
    expect(unseenWrong(text)).toEqual([])
  })

  test('other true figures are not', () => {
    expect(alarmsOnTrue(text)).toEqual([])
  })
})
