import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {run} from './tools.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Build every announcement of `source/` and every stress announcement with the built command line, in a folder of its own. */
export async function buildAll() {
  const folder = mkdtempSync(join(tmpdir(), 'thongbao-conformance-'))
  const sources = readdirSync(join(root, 'source')).filter((name) => name.endsWith('.md'))
  const announcements = [...sources.map((name) => join(root, 'source', name)), ...(await writeStress(join(folder, 'stress')))]
  const out = join(folder, 'out')
  const built = await run(process.execPath, [join(root, 'dist/cli.js'), 'build', ...announcements, '--out', out, '--lang', 'en'])
  return {folder, out, announcements, code: built.code, error: built.error}
}

/** The stress announcements are TypeScript: the project's own bundler makes them a module of Node.js. */
export async function writeStress(folder) {
  mkdirSync(folder, {recursive: true})
  const module = join(folder, 'announcements.mjs')
  await build({entryPoints: [join(root, 'tests/stress/announcements.ts')], bundle: true, format: 'esm', outfile: module, logLevel: 'error'})
  const {stressAnnouncements} = await import(pathToFileURL(module).href)
  return stressAnnouncements.map(({name, text}) => {
    const path = join(folder, `${name}.md`)
    writeFileSync(path, text)
    return path
  })
}

/** Every file below a folder whose name has one of the endings, sorted, as paths. */
export function filesOf(folder, endings) {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return names
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => join(folder, name))
}
