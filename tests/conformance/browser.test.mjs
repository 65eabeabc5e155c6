// One HTML page, opened from file:// in Chromium, builds the announcements: the same bytes as the command line's.
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, extname, join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const skip = chromium ? false : 'no Chromium here'
if (!chromium && process.env.REQUIRE_TOOLS === '1') throw new Error('Chromium is missing')

const announcements = [join(root, 'source'), join(root, '../shared/announcements')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => ['.md', '.txt'].includes(extname(path)))

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'thongbao-browser-'))
})
after(() => rmSync(folder, {recursive: true, force: true}))

/** The page: core, fonts and templates in one file. */
async function page() {
  const resources = {}
  for (const name of readdirSync(join(root, 'templates'), {recursive: true})) {
    if (/\.(ya?ml|hbs)$/.test(name)) resources[name.replaceAll('\\', '/')] = readFileSync(join(root, 'templates', name)).toString('base64')
  }
  const fonts = {}
  for (const name of readdirSync(join(root, 'dist/fonts'))) {
    if (name.endsWith('.ttf')) fonts[name] = readFileSync(join(root, 'dist/fonts', name)).toString('base64')
  }
  const contents = `
    import {compile} from './src/index.js'
    const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const resources = ${JSON.stringify(resources)}
    const fonts = ${JSON.stringify(fonts)}
    const host = {
      font: async (file) => bytes(fonts[file]),
      resource: async (path) => (path in resources ? bytes(resources[path]) : null),
      picture: async () => null
    }
    globalThis.buildAnnouncement = async (path, stem, text) => {
      const {files, diagnostics} = await compile({path, stem, bytes: bytes(text)}, {}, host)
      const hash = async (data) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      return {diagnostics, files: files && (await Promise.all(files.map(async ({name, bytes}) => [name, await hash(bytes)])))}
    }
    globalThis.ready = true`
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    minify: true,
    alias: {pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs'), fflate: join(root, 'node_modules/fflate/esm/browser.js')}
  })
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script')
  const file = join(folder, 'thongbao.html')
  writeFileSync(
    file,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thông báo</title><script type="module">${script}</script></html>`
  )
  return file
}

test('a page from file:// gives the same bytes as the command line', {skip}, async () => {
  const {chromium: driver} = await import('playwright-core')
  const browser = await driver.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
  try {
    const tab = await browser.newPage({timezoneId: 'Pacific/Auckland', locale: 'tr-TR'})
    const faults = []
    tab.on('pageerror', (error) => faults.push(String(error)))
    await tab.goto(pathToFileURL(await page()).href)
    await tab.waitForFunction(() => globalThis.ready === true, undefined, {timeout: 60_000})
    assert.deepEqual(faults, [])
    assert.ok(announcements.length >= 2)
    for (const path of announcements) {
      const stem = basename(path, extname(path)).normalize('NFC')
      const answer = await tab.evaluate(
        ([...args]) => globalThis.buildAnnouncement(...args),
        [path, stem, readFileSync(path).toString('base64')]
      )
      execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'build', path, '--out', folder], {cwd: root, stdio: 'pipe'})
      const ours = readdirSync(join(folder, stem)).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, stem, name)))
          .digest('hex')
      ])
      assert.ok(answer.files, JSON.stringify(answer.diagnostics))
      assert.deepEqual(Object.fromEntries(answer.files), Object.fromEntries(ours), stem)
    }
  } finally {
    await browser.close()
  }
})
