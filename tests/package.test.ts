import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thongbao-pack-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('npm pack gives a package that installs offline, runs, and can be imported', () => {
  const npm = (...argv: string[]): string => execFileSync('npm', argv, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  npm('pack', '--ignore-scripts', '--pack-destination', folder)
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  mkdirSync(join(folder, 'office'))
  writeFileSync(join(folder, 'office', 'package.json'), '{"private": true, "type": "module"}')
  npm('install', '--prefix', join(folder, 'office'), '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, archive))
  const run = (...argv: string[]): string => execFileSync(process.execPath, argv, {cwd: join(folder, 'office'), encoding: 'utf8'})

  writeFileSync(join(folder, 'office', 'a.md'), '# Thông báo\n\n## 1. Thời gian\n\nHọp ngày 05/9/2025.\n')
  run('node_modules/.bin/thongbao', 'build', 'a.md')
  expect(readdirSync(join(folder, 'office/out/a'))).toContain('record.pdf')

  const script = `
    import {compile} from 'thongbao'
    import {nodeHost} from 'thongbao/node'
    const bytes = new TextEncoder().encode('# Thông báo\\n\\nHọp ngày 05/9/2025.\\n')
    const {files} = await compile({path: 'b.md', stem: 'b', bytes}, {wanted: (document) => document === 'record'}, nodeHost())
    console.log(files.map(({name}) => name).join(' '))`
  writeFileSync(join(folder, 'office', 'use.js'), script)
  expect(run('use.js').trim()).toBe('record.pdf record.docx report.json manifest.json')
})
