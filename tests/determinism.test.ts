import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {compile} from '../src/compile/compile.js'
import {nodeHost} from '../src/node/host.js'

const announcements = ['source', '../shared/announcements']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)))
  .filter((path) => /\.(md|txt)$/.test(path))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thongbao-same-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const stemOf = (path: string): string => basename(path).replace(/\.\w+$/, '')
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function inProcess(path: string): Promise<Record<string, string>> {
  const {files, diagnostics} = await compile({path, stem: stemOf(path), bytes: readFileSync(path)}, {}, nodeHost())
  if (!files) throw new Error(JSON.stringify(diagnostics))
  return Object.fromEntries(files.map(({name, bytes}) => [name, hash(bytes)]))
}

/** Build in a process of its own, with another clock zone, locale and working folder. */
function inAnother(path: string, name: string, environment: Record<string, string>): Record<string, string> {
  const place = join(folder, name)
  cpSync(path, join(place, basename(path)))
  execFileSync(process.execPath, [resolve('dist/cli.js'), 'build', basename(path), '--out', 'kết quả'], {
    cwd: place,
    env: {...process.env, ...environment},
    stdio: 'pipe'
  })
  const out = join(place, 'kết quả', stemOf(path))
  return Object.fromEntries(readdirSync(out).map((file) => [file, hash(readFileSync(join(out, file)))]))
}

test.each(announcements)('the same bytes for %s: twice, in parallel, in two processes', async (path) => {
  const first = await inProcess(path)
  const [second, third] = await Promise.all([inProcess(path), inProcess(path)])
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(inAnother(path, `a-${stemOf(path)}`, {TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8'})).toEqual(first)
  expect(inAnother(path, `b-${stemOf(path)}`, {TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'})).toEqual(first)
})
