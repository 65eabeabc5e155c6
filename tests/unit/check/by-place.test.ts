import {expect, test} from 'vitest'
import {byPlace} from '../../../src/check/by-place.js'
import type {Diagnostic} from '../../../src/diagnostic.js'

const said = (rule: string, severity: Diagnostic['severity'], start: number | null, path = 'a.md'): Diagnostic => ({
  rule,
  severity,
  message: {vi: '', en: ''},
  ...(start !== null && {place: {path, start, end: start, line: 1, column: start + 1}})
})

test('findings in the order of the text; what has no place in it first; of one place the graver first', () => {
  const all = [
    said('d', 'note', 9),
    said('c', 'note', 4),
    said('b', 'error', 4),
    said('e', 'warning', 30),
    said('a', 'note', null),
    said('t', 'note', 7, 'x.yaml')
  ]
  expect(byPlace(all, 'a.md').map(({rule}) => rule)).toEqual(['a', 't', 'b', 'c', 'd', 'e'])
})
