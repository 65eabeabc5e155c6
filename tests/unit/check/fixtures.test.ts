import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../src/check/rules/index.js'
import {examine} from '../../../src/compile/examine.js'
import {nodeHost} from '../../../src/node/host.js'

const folder = 'tests/fixtures/checks'
const host = nodeHost({templates: ['templates'], files: {}})

/** The findings of one rule in an announcement, a line each: `7:1: Đề mục …`. */
async function findings(rule: string, file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${rule}/${file}`))
  const {diagnostics} = await examine({path: file, stem: 'x', bytes}, {}, host)
  const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule)
  return own.map(({place, message}) => `${place?.line}:${place?.column}: ${message.vi}\n`).join('')
}

// A rule's folder holds announcements that must fire, each with its findings in a .txt beside it, and others that must not.
describe.each(rules.map(({id}) => id))('%s', (rule) => {
  const files = existsSync(`${folder}/${rule}`) ? readdirSync(`${folder}/${rule}`) : []
  const texts = files.filter((file) => /\.md$/.test(file))
  const firing = texts.filter((file) => files.includes(file.replace('.md', '.txt')))
  const silent = texts.filter((file) => !firing.includes(file))

  test('has announcements that must fire and others that must not', () => {
    expect([firing.length > 0, silent.length > 0]).toEqual([true, true])
  })

  test.each(firing)('%s fires', async (file) => {
    await expect(await findings(rule, file)).toMatchFileSnapshot(`../../fixtures/checks/${rule}/${file.replace('.md', '.txt')}`)
  })

  test.each(silent)('%s does not fire', async (file) => {
    expect(await findings(rule, file)).toBe('')
  })
})
