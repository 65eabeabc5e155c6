import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {replaceFolder} from '../../../src/node/replace-folder.js'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'thongbao-'))
})
afterEach(() => rmSync(parent, {recursive: true}))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a folder appears whole, and the old one goes with all its files', async () => {
  const folder = join(parent, 'out', 'tỉnh')
  await replaceFolder(folder, [
    {name: 'a.txt', bytes: bytes('1')},
    {name: 'b.txt', bytes: bytes('2')}
  ])
  await replaceFolder(folder, [{name: 'a.txt', bytes: bytes('3')}])
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('3')
  expect(readdirSync(join(parent, 'out'))).toEqual(['tỉnh'])
})

test('when a file cannot be written the old folder stays, and nothing lies beside it', async () => {
  const folder = join(parent, 'out')
  await replaceFolder(folder, [{name: 'a.txt', bytes: bytes('1')}])
  await expect(
    replaceFolder(folder, [
      {name: 'b.txt', bytes: bytes('2')},
      {name: 'no/such/c.txt', bytes: bytes('3')}
    ])
  ).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(readdirSync(parent)).toEqual(['out'])
})
