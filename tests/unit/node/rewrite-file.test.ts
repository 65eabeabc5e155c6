import {chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {rewriteFile} from '../../../src/node/rewrite-file.js'

const folder = mkdtempSync(join(tmpdir(), 'thongbao-rewrite-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('new bytes, the same permissions, and nothing left beside the file', async () => {
  const path = join(folder, 'a.md')
  writeFileSync(path, 'old')
  chmodSync(path, 0o604)
  await rewriteFile(path, bytes('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o604)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('a link goes on pointing to the file that it names', async () => {
  symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'))
  await rewriteFile(join(folder, 'b.md'), bytes('newer'))
  expect(lstatSync(join(folder, 'b.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('newer')
})

test('a file that is not there is an error of the system', async () => {
  await expect(rewriteFile(join(folder, 'c.md'), bytes('x'))).rejects.toMatchObject({code: 'ENOENT'})
})
