// Cold times and memory of the built command line, beside the peers that are installed and Node's own start, as ratios.
// One run prints all: absolute times of two runs on a shared machine do not compare, ratios of one run do.
//   npm run bench [-- FILE]      default: the largest announcement of source/; see run.mjs
import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'thongbao-bench-'))

/** How often each size is measured, and which files: what grows with the text is seen in the record alone. */
const plan = [
  {times: 1, runs: 5, files: ['record.docx', 'record.pdf', 'slides.pptx', 'handout.pdf', 'all']},
  {times: 10, runs: 3, files: ['record.docx', 'record.pdf', 'slides.pptx']},
  {times: 100, runs: 1, files: ['record.docx', 'record.pdf']}
]
const environment = {...process.env}
delete environment.NODE_EXTRA_CA_CERTS // Node reads it at every start: 30 ms that nobody else pays.

const sources = readdirSync(join(root, 'source'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(root, 'source', name))
const source = process.argv[2] ?? sources.sort((a, b) => statSync(b).size - statSync(a).size)[0]

/** Seconds and peak memory in MB of one whole process (memory from the kernel's account, where it has one). */
function once(command, argv) {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint()
    const child = spawn(command, argv, {env: environment, stdio: 'ignore', cwd: folder})
    let peak = 0
    const look = () => {
      try {
        const line = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)
        if (line) peak = Math.max(peak, Number(line[1]) / 1024)
      } catch {
        // No /proc, or the process has just ended.
      }
    }
    const timer = setInterval(look, 5)
    child.on('error', fail)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code !== 0) return fail(new Error(`${command} ${argv.join(' ')} ended with ${code}`))
      done({seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: peak})
    })
  })
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Medians of some runs, of several after one that warms the disk's cache. */
async function measure({command, argv}, runs) {
  if (runs > 1) await once(command, argv)
  const results = []
  for (let run = 0; run < runs; run++) results.push(await once(command, argv))
  return {seconds: median(results.map(({seconds}) => seconds)), megabytes: median(results.map(({megabytes}) => megabytes))}
}

const has = (command) => {
  try {
    execFileSync(command, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

/** The announcement's body several times, its front matter and title once. */
function enlarged(times) {
  const text = readFileSync(source, 'utf8')
  const [, head = '', body = text] = text.match(/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/) ?? []
  const file = join(folder, `x${times}.md`)
  writeFileSync(file, head + Array.from({length: times}, () => body).join('\n\n'))
  return file
}

const print = (...columns) =>
  console.log(columns.map((column, at) => (at === 0 ? String(column).padEnd(34) : String(column).padStart(12))).join(''))

const mdxport = process.env.MDXPORT ?? 'mdxport'
const peers = {pandoc: has('pandoc'), mdxport: has(mdxport)}
console.log(
  `${basename(source)}, ${statSync(source).size} bytes; medians of ${plan.map(({runs}) => runs).join(', ')} runs; Node.js ${process.version}`
)
for (const [name, there] of Object.entries(peers)) if (!there) console.log(`${name} is not installed: left out`)

const node = await measure({command: process.execPath, argv: ['-e', '0']}, 5)
print('', 'seconds', 'x node', 'x pandoc', 'x mdxport', 'MB')
print('node -e 0', node.seconds.toFixed(3), '1.00', '', '', node.megabytes.toFixed(0))
for (const {times, runs, files} of plan) {
  const file = enlarged(times)
  const at = {}
  if (peers.pandoc) at.pandoc = await measure({command: 'pandoc', argv: [file, '-o', join(folder, 'p.docx')]}, runs)
  if (peers.mdxport) at.mdxport = await measure({command: mdxport, argv: [file, '-o', join(folder, 'm.pdf')]}, runs)
  for (const [name, result] of Object.entries(at))
    print(`${name} x${times}`, result.seconds.toFixed(3), (result.seconds / node.seconds).toFixed(2), '', '', result.megabytes.toFixed(0))
  for (const only of files) {
    const argv = [cli, 'build', file, '--out', join(folder, 'out'), ...(only === 'all' ? [] : ['--only', only])]
    const {seconds, megabytes} = await measure({command: process.execPath, argv}, runs)
    const ratio = (peer) => (peer ? (seconds / peer.seconds).toFixed(2) : '')
    print(`${only} x${times}`, seconds.toFixed(3), ratio(node), ratio(at.pandoc), ratio(at.mdxport), megabytes.toFixed(0))
  }
}

console.log('\nshare of each stage, all files, in one process (cold, then warm)')
const {compile} = await import(join(root, 'dist/index.js'))
const {nodeHost} = await import(join(root, 'dist/node.js'))
for (const state of ['cold', 'warm']) {
  const spent = new Map()
  let stage = null
  let since = performance.now()
  const onStage = ({name, of}) => {
    const now = performance.now()
    if (stage) spent.set(stage, (spent.get(stage) ?? 0) + now - since)
    stage = name === 'write' ? `write ${of.split('.').at(-1)}` : name
    since = now
  }
  const {files} = await compile({path: source, stem: 'x', bytes: readFileSync(source)}, {onStage}, nodeHost())
  if (!files) throw new Error('the announcement has errors')
  spent.delete('end')
  const all = [...spent.values()].reduce((sum, value) => sum + value, 0)
  console.log(
    `${state}: ${[...spent].map(([name, value]) => `${name} ${((100 * value) / all).toFixed(0)} %`).join(', ')} of ${all.toFixed(0)} ms`
  )
}
rmSync(folder, {recursive: true, force: true})
