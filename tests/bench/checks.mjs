// Precision of every rule over its fixtures; time of facts and checks beside plain remark in the same run; hostile lines.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {hostileLines} from './hostile-lines.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {examine} = await import(join(root, 'dist/index.js'))
const {nodeHost} = await import(join(root, 'dist/node.js'))
const host = nodeHost()
const print = (...columns) =>
  console.log(columns.map((column, at) => (at === 0 ? String(column).padEnd(34) : String(column).padStart(12))).join(''))

/** The stages are TypeScript inside the project: bundled as the build does, beside the packages that they use. */
async function loadStages() {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'))
  const outfile = join(folder, 'stages.mjs')
  const browser = {
    fflate: join(root, 'node_modules/fflate/esm/browser.js'),
    mammoth: join(root, 'node_modules/mammoth/mammoth.browser.js')
  }
  const pure = {platform: 'neutral', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'import', 'module']}
  await build({
    entryPoints: [join(root, 'tests/bench/stages.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    alias: browser,
    logLevel: 'error',
    ...pure
  })
  const stages = await import(pathToFileURL(outfile).href)
  rmSync(folder, {recursive: true})
  return stages
}

/** Lines `7:1: …` of a rule's findings in a file. */
async function findings(rule, path) {
  const {diagnostics} = await examine({path, stem: 'x', bytes: readFileSync(path)}, {}, host)
  return diagnostics.filter((one) => one.rule === rule).map(({place, message}) => `${place?.line}:${place?.column}: ${message.vi}`)
}

async function printPrecision(rules) {
  print('rule', 'texts', 'expected', 'found', 'precision', 'recall')
  for (const {id} of rules) {
    const folder = join(root, 'tests/fixtures/checks', id)
    const texts = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name) && !isExpectation(folder, name)) : []
    let [expected, found, right] = [0, 0, 0]
    for (const text of texts) {
      const truth = join(folder, text.replace(/\.md$/, '.txt'))
      const wanted = existsSync(truth)
        ? readFileSync(truth, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
        : []
      const said = await findings(id, join(folder, text))
      expected += wanted.length
      found += said.length
      right += said.filter((line) => wanted.includes(line)).length
    }
    const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`)
    print(id, texts.length, expected, found, share(right, found), share(right, expected))
  }
}

const isExpectation = (folder, name) => name.endsWith('.txt') && existsSync(join(folder, name.replace(/\.txt$/, '.md')))

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Medians of stages that take turns, each with a series of runs in a row, so that a busy machine is as slow for all of them; milliseconds. */
function measure(stages, rounds, series) {
  const names = ['remark', 'facts', 'checks']
  const times = Object.fromEntries(names.map((name) => [name, []]))
  // The optimiser has settled by then: before that, all three are several times slower.
  const warm = rounds * 2
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      for (let run = 0; run < series; run++) {
        const start = performance.now()
        stages[name]()
        if (round >= 0) times[name].push(performance.now() - start)
      }
    }
  }
  return names.map((name) => median(times[name]))
}

/** The text's body several times, its front matter and title once. */
function enlarged(text, times) {
  const [, head = '', body = text] = text.match(/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/) ?? []
  return head + Array.from({length: times}, () => body).join('\n\n')
}

async function printTimes(stagesOf, name, text) {
  print(`\n${name}, ${text.length} characters`.trimStart(), 'remark ms', 'facts ms', 'checks ms', 'of remark', 'per size')
  let first
  for (const [times, rounds, series] of [
    [1, 20, 10],
    [10, 5, 3],
    [100, 3, 1]
  ]) {
    const [remark, facts, checks] = measure(await stagesOf(enlarged(text, times), host), rounds, series)
    first ??= facts + checks
    const share = `${((100 * (facts + checks)) / remark).toFixed(1)} %`
    print(`x${times}`, remark.toFixed(2), facts.toFixed(2), checks.toFixed(2), share, ((facts + checks) / times / first).toFixed(2))
  }
}

/** Hostile lines: twice as many may take twice as long, whatever they hold. */
async function printHostile(stagesOf) {
  print('\nhostile lines'.trimStart(), 'facts ms', 'checks ms', 'per size')
  let first
  for (const count of [25_000, 50_000, 100_000]) {
    const stages = await stagesOf(`# A\n\n${hostileLines(count).join('\n\n')}\n`, host)
    const times = ['facts', 'checks'].map((name) => {
      const start = performance.now()
      stages[name]()
      return performance.now() - start
    })
    const each = (times[0] + times[1]) / count
    first ??= each
    print(count, times[0].toFixed(0), times[1].toFixed(0), (each / first).toFixed(2))
  }
}

const {rules, stagesOf} = await loadStages()
await printPrecision(rules)
const sample = join(root, '../shared/announcements/lang-son-xviii.txt')
const texts = [['source/dai-hoi-tinh.md', readFileSync(join(root, 'source/dai-hoi-tinh.md'), 'utf8')]]
if (existsSync(sample)) texts.push(['the real announcement', (await imported(sample)).markdown])
for (const [name, text] of texts) await printTimes(stagesOf, name, text)
await printHostile(stagesOf)

/** A plain text as the importer makes Markdown of it. */
async function imported(path) {
  const {execFileSync} = await import('node:child_process')
  return {
    markdown: execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'import', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  }
}
