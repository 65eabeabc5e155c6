import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {compile} from '../../../src/compile/compile.js'
import {nodeHost} from '../../../src/node/host.js'

/** Where each block of a text stands, by document, as its manifest says. */
async function coverageOf(path: string, bytes: Uint8Array) {
  const {files, diagnostics} = await compile({path, stem: 'a', bytes}, {}, nodeHost())
  if (!files) throw new Error(JSON.stringify(diagnostics))
  const manifest = JSON.parse(new TextDecoder().decode(files.find(({name}) => name === 'manifest.json')!.bytes))
  const whereOf = (document: string): Record<string, string> =>
    Object.fromEntries(Object.entries<{where: string}>(manifest.coverage[document]).map(([id, {where}]) => [id, where]))
  return {record: whereOf('record'), slides: whereOf('slides'), handout: whereOf('handout')}
}

test('the record shows every block, the deck shows or tells every one, the handout says what it leaves out', async () => {
  const {record, slides, handout} = await coverageOf('source/dai-hoi-tinh.md', readFileSync('source/dai-hoi-tinh.md'))
  expect(new Set(Object.values(record))).toEqual(new Set(['shown']))
  expect(new Set(Object.values(slides))).toEqual(new Set(['shown', 'notes']))
  expect(new Set(Object.values(handout))).toEqual(new Set(['shown', 'left-out']))
  expect(Object.keys(slides)).toEqual(Object.keys(record))
})

test('an item and its first paragraph are one; its further paragraphs are blocks of their own', async () => {
  const text = '# A\n\n## 1. Việc\n\n- Một việc.\n\n  Thêm một đoạn.\n- Hai việc.\n'
  const {record} = await coverageOf('a.md', new TextEncoder().encode(text))
  expect(record).toEqual({'1': 'shown', '1/1': 'shown', '1/1/1': 'shown', '1/1/1/2': 'shown', '1/1/2': 'shown'})
})
