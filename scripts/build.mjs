// Builds dist/: the command line, the two library entries, fonts, types; first of all the precompiled templates.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {basename, dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {parse} from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const inRoot = (...names) => join(root, ...names)
const resolvePackage = createRequire(import.meta.url).resolve
const {version} = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))

/** Every face has the browser builds: the same code, and so the same bytes, everywhere. */
const alias = {
  pdfkit: inRoot('node_modules/pdfkit/js/pdfkit.browser.mjs'),
  fflate: inRoot('node_modules/fflate/esm/browser.js'),
  mammoth: inRoot('node_modules/mammoth/mammoth.browser.js')
}

/** What pdfkit loads for fonts, line breaks, pictures and encryption of its own, none of which we use: two thirds of its weight. */
const unused = {
  name: 'unused-by-us',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes(\.js)?)$/}, ({path, importer}) =>
      /[\\/]pdfkit[\\/]/.test(importer) ? {path, namespace: 'unused'} : undefined
    )
    onLoad({filter: /.*/, namespace: 'unused'}, () => ({
      contents: 'export const create = null, cbc = null, ecb = null; export default null'
    }))
  }
}
const common = {bundle: true, format: 'esm', target: 'es2022', charset: 'utf8', alias, absWorkingDir: root, logLevel: 'warning'}

/** Packages as a browser's worker gets them, without a document, in every face. */
const pure = {platform: 'neutral', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'import', 'module']}

/** Run a TypeScript module of ours: bundled to a file that is removed afterwards. */
async function load(path) {
  const outfile = inRoot('src', 'generated', `.${basename(path)}.mjs`)
  await build({...common, entryPoints: [path], outfile, ...pure})
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile)
  }
}

/** Check and precompile the shipped templates, with the hash of each text; an error ends the build. */
async function precompile() {
  const files = []
  for (const name of (await readdir(inRoot('templates'), {recursive: true})).sort()) {
    if (name.endsWith('.hbs')) files.push({path: name.replaceAll('\\', '/'), text: await readFile(inRoot('templates', name), 'utf8')})
  }
  const {precompileTemplates} = await load('src/template/compile-templates.ts')
  const faults = []
  const specs = precompileTemplates(files, ({place, message}) =>
    faults.push(`${place?.path}:${place?.line}:${place?.column}: ${message.en}`)
  )
  if (specs === null) throw new Error(faults.join('\n'))
  const hashes = Object.fromEntries(files.map(({path, text}) => [path, createHash('sha256').update(text).digest('hex')]))
  await writeFile(inRoot('src', 'generated', 'templates.js'), `${specs}export const hashes = ${JSON.stringify(hashes)}\n`)
  const types =
    'declare const specs: Readonly<Record<string, object>>\nexport default specs\nexport const hashes: Readonly<Record<string, string>>\n'
  await writeFile(inRoot('src', 'generated', 'templates.d.ts'), types)
}

/** Parse the shipped vocabularies, each beside its text: YAML is slow to read at every start, and so is a hash that tells an office's own text. */
async function parseVocabularies() {
  const parsed = {}
  for (const name of (await readdir(inRoot('templates', 'vocabulary'))).sort()) {
    const text = await readFile(inRoot('templates', 'vocabulary', name), 'utf8')
    parsed[`vocabulary/${name}`] = {text, json: JSON.stringify(parse(text, {schema: 'failsafe'}))}
  }
  await writeFile(inRoot('src', 'generated', 'vocabulary.js'), `export default ${JSON.stringify(parsed)}\n`)
  const types = 'declare const parsed: Readonly<Record<string, {readonly text: string; readonly json: string}>>\nexport default parsed\n'
  await writeFile(inRoot('src', 'generated', 'vocabulary.d.ts'), types)
}

async function copyFonts() {
  const {allFontFiles} = await load('src/fonts/font-files.ts')
  for (const {file, origin} of allFontFiles) await copyFile(resolvePackage(origin), inRoot('dist', 'fonts', file))
  for (const family of ['tinos', 'arimo']) {
    const folder = dirname(resolvePackage(`@expo-google-fonts/${family}/package.json`))
    const license = (await readdir(folder)).find((name) => /licen[cs]e|ofl/i.test(name))
    if (license) await copyFile(join(folder, license), inRoot('dist', 'fonts', `LICENSE-${family}.txt`))
  }
}

/** A package, and all that it depends on: its build for browsers is one file, in which the bundler does not see them. */
async function withDependencies(folder, found = new Set()) {
  found.add(folder)
  const {dependencies = {}} = JSON.parse(await readFile(inRoot(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const own = `${folder}/node_modules/${name}`
    const inner = existsSync(inRoot(own)) ? own : `node_modules/${name}`
    if (!found.has(inner)) await withDependencies(inner, found)
  }
  return found
}

/** The licences of all that is bundled, beside it. */
async function collectLicenses(inputs) {
  const seen = inputs.flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [])
  const folders = new Set([...seen, ...(await withDependencies('node_modules/mammoth'))])
  const texts = []
  for (const folder of [...folders].sort()) {
    const about = JSON.parse(await readFile(inRoot(folder, 'package.json'), 'utf8'))
    const file = (await readdir(inRoot(folder))).find((name) => /^licen[cs]e/i.test(name))
    texts.push(`${about.name} ${about.version} (${about.license})\n\n${file ? await readFile(inRoot(folder, file), 'utf8') : ''}`)
  }
  await writeFile(inRoot('dist', 'LICENSES.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`))
}

await mkdir(inRoot('src', 'generated'), {recursive: true})
await precompile()
await parseVocabularies()
await rm(inRoot('dist'), {recursive: true, force: true})
await mkdir(inRoot('dist', 'fonts'), {recursive: true})
const result = await build({
  ...common,
  entryPoints: {cli: 'src/cli/bin.ts', index: 'src/index.ts', node: 'src/node/index.ts'},
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  ...pure,
  external: ['node:*'],
  legalComments: 'none',
  metafile: true,
  plugins: [unused],
  define: {THONGBAO_VERSION: JSON.stringify(version)}
})
await copyFonts()
await collectLicenses(Object.keys(result.metafile.inputs).map((path) => relative('.', path)))
execFileSync(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.build.json')], {stdio: 'inherit'})
