import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {collectDiagnostics, formatDiagnostic} from '../../../src/diagnostic.js'
import {compileTemplates, precompileTemplates} from '../../../src/template/compile-templates.js'
import type {TemplateFile} from '../../../src/template/types.js'

const fixtures = 'tests/fixtures/template'

/** A fixture's template and partials, as the build hands them over. */
function filesOf(name: string): TemplateFile[] {
  const folder = `${fixtures}/${name}`
  const partials = existsSync(`${folder}/partials`) ? readdirSync(`${folder}/partials`).map((file) => `partials/${file}`) : []
  return ['document.md.hbs', ...partials].map((path) => ({path, text: readFileSync(`${folder}/${path}`, 'utf8')}))
}

// A folder for each way in which a template can name what is not there; `messages.txt` is what the office reads.
describe('faults of templates', () => {
  test.each(readdirSync(fixtures).sort())('%s', async (name) => {
    const {diagnose, diagnostics} = collectDiagnostics()
    expect(compileTemplates(filesOf(name), diagnose)).toBeNull()
    expect(diagnostics.every(({severity, place}) => severity === 'error' && place && place.line > 0 && place.column > 0)).toBe(true)
    const messages = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, 'en')}\n`).join('')
    await expect(messages).toMatchFileSnapshot(`../../fixtures/template/${name}/messages.txt`)
  })

  test('the build refuses them too', () => {
    expect(precompileTemplates(filesOf('path'), () => {})).toBeNull()
  })
})

describe('what a template may do', () => {
  const faultsIn = (text: string, partials: Readonly<Record<string, string>> = {}): string[] => {
    const {diagnose, diagnostics} = collectDiagnostics()
    const files = Object.entries(partials).map(([name, partial]) => ({path: `partials/${name}.md.hbs`, text: partial}))
    compileTemplates([{path: 't.md.hbs', text}, ...files], diagnose)
    return diagnostics.map(({rule, place}) => `${place?.line}:${place?.column} ${rule}`)
  }

  test.each([
    '{{#if speaker}}{{speaker}}{{/if}}',
    '{{#unless speaker}}-{{else}}{{speaker}}{{/unless}}',
    '{{#if speaker}}-{{else if meeting}}{{meeting}}{{/if}}',
    '{{#with letterhead}}{{numberPrefix}}{{#if ../speaker}}{{../speaker}}{{/if}}{{/with}}',
    '{{#with date as |d|}}{{d.day}}{{/with}}',
    '{{#if date}}{{date.day}}{{/if}}',
    '{{#if signature.name}}{{signature.name}}{{/if}}',
    '{{#each sections as |s|}}{{s.title}}{{#if s.label}}{{s.label}}{{/if}}{{#if @last}}.{{/if}}{{/each}}',
    '{{#each marks}}{{this}}{{else}}-{{/each}}',
    '{{#each sections}}{{title}}{{@root.title.main}}{{/each}}',
    '{{! a note }}{{title.main}}'
  ])('%s', (text) => {
    expect(faultsIn(text)).toEqual([])
  })

  test('a test of a thing holds only inside its block', () => {
    expect(faultsIn('{{#if speaker}}{{/if}}{{speaker}}')).toEqual(['1:25 template-not-tested'])
    expect(faultsIn('{{#if speaker}}{{else}}{{speaker}}{{/if}}')).toEqual(['1:26 template-not-tested'])
  })

  test('a partial sees what its call has tested and named', () => {
    const partials = {named: '{{name}}'}
    expect(faultsIn('{{#if speaker}}{{> named name=speaker}}{{/if}}', partials)).toEqual([])
    expect(faultsIn('{{> named title name="x"}}', partials)).toEqual([])
    expect(faultsIn('{{> named name=speaker}}', partials)).toEqual(['1:3 template-not-tested'])
  })

  test('a named argument hides the field that was tested', () => {
    const partials = {said: '{{speaker}}'}
    expect(faultsIn('{{#if speaker}}{{> said speaker=meeting}}{{/if}}', partials)).toEqual(['1:3 template-not-tested'])
  })
})
