import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {aboutRule, isCheck, isFixed, ruleIds} from '../../../src/check/catalogue/index.js'

const docs = readFileSync('docs/checks.md', 'utf8')
const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

/** Ids that stand in the code as they are; those of themes and profiles are put together from two halves. */
const written = sources.flatMap((text) => [
  ...[...text.matchAll(/\brule: '([a-z-]+-[a-z-]+)'/g)].map(([, id]) => id!),
  ...[...text.matchAll(/(?:fault|tell|tellAt|refuse|Refusal)\(\s*(?:state, )?(?:node, )?'([a-z]+(?:-[a-z]+)+)'/g)]
    .map(([, id]) => id!)
    .filter((id) => /^(?:template|settings|front-matter|import|word)-/.test(id))
])

/** The docs name the ids of themes and profiles by their second half: `…-yaml`. */
const inDocs = (id: string): boolean => docs.includes(`\`${id}\``) || docs.includes(`\`${id.replace(/^(?:theme|profile)-/, '…-')}\``)

describe('every rule', () => {
  test('that the code tells is known to project files', () => {
    expect(written.length).toBeGreaterThan(60)
    expect(written.filter((id) => !ruleIds.has(id))).toEqual([])
  })

  test('is in docs/checks.md', () => {
    expect([...ruleIds].filter((id) => !inDocs(id) && !(isCheck(id) && docs.includes(`\n### ${id}\n`)))).toEqual([])
  })

  test('of the check has a heading of its own there, which SARIF names', () => {
    expect([...ruleIds].filter((id) => isCheck(id) && !docs.includes(`\n### ${id}\n`))).toEqual([])
  })

  test('says in a few words what it is about', () => {
    const silent = [...ruleIds].filter((id) => {
      const about = aboutRule(id)
      return about === null || about.vi === '' || about.en === '' || /[.:]$/.test(about.vi + about.en)
    })
    expect(silent).toEqual([])
  })
})

test('no id in docs/checks.md is unknown', () => {
  const named = [...docs.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, id]) => id!)
  )
  const headed = [...docs.matchAll(/^### ([a-z]+(?:-[a-z]+)+)$/gm)].map(([, id]) => id!)
  expect(named.length + headed.length).toBeGreaterThan(80)
  expect([...named, ...headed].filter((id) => !ruleIds.has(id))).toEqual([])
})

test('only errors of other stages are fixed', () => {
  expect([isFixed('encoding'), isFixed('template-raw'), isFixed('html-tag'), isFixed('double-space')]).toEqual([true, true, false, false])
})
