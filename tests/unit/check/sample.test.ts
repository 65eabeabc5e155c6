import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fixableRules} from '../../../src/check/rules/fixable/index.js'
import {examine} from '../../../src/compile/examine.js'
import {nodeHost} from '../../../src/node/host.js'

const path = '../shared/announcements/lang-son-xviii.txt'
const ids = new Set(fixableRules.map(({id}) => id))

// Line, rule and what must stand in the sentence. Written from the text: no other finding of this family is true of it.
const expected = [
  [17, 'tone-mark-styles', '(66 chỗ)', '(11 chỗ)'],
  [27, 'space-after-punctuation', 'ủy,chính'],
  [38, 'range-dash', '“2015-2020” (1)'],
  [40, 'number-separators', '1.175/1180'],
  [43, 'glued-unit', '69.434m'],
  [44, 'glued-unit', '126.262,2m²'],
  [51, 'full-stop-missing', 'không gian mạng']
] as const

test.skipIf(!existsSync(path))(
  'characters, spacing and marks of the announcement that we were given: the true findings, and no other',
  async () => {
    const source = {path, stem: 'a', bytes: new Uint8Array(readFileSync(path))}
    const {diagnostics} = await examine(source, {}, nodeHost({templates: ['templates']}))
    const found = diagnostics.filter(({rule}) => ids.has(rule)).sort((one, other) => one.place!.start - other.place!.start)
    expect(found.map(({rule, place}) => `${place?.line} ${rule}`)).toEqual(expected.map(([line, rule]) => `${line} ${rule}`))
    expected.forEach(([, , ...words], index) => {
      for (const word of words) expect(found[index]!.message.vi).toContain(word)
    })
  }
)
