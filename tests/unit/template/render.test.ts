import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compileTemplates, precompileTemplates} from '../../../src/template/compile-templates.js'
import {markOf, splitMarks} from '../../../src/template/marks.js'
import {noteOrigin, readOrigins} from '../../../src/template/origins.js'
import {loadPrecompiled, loadTemplates, renderTemplate} from '../../../src/template/template.js'
import type {Setting, TemplateFile} from '../../../src/template/types.js'
import {field, report} from '../document/build-report.js'
import {pages, settingOf} from '../document/setting.js'

const fail = (): never => {
  throw new Error('a diagnostic that should not be')
}

const render = (text: string, setting: Setting, partials: readonly TemplateFile[] = []) =>
  renderTemplate(compileTemplates([{path: 't.md.hbs', text}, ...partials], fail) ?? new Map(), 't.md.hbs', setting)

const hostile = '{{title}} ::body {{{x}}} # a | b\n:::slide & < > 7:30 **x**'

describe('marks', () => {
  test('every number has its own mark, and marks are found again between any words', () => {
    const values = Array.from({length: 300}, (_, index) => [{type: 'run', text: `value ${index}`} as const])
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.nat(299),
            fc.string().filter((text) => text !== '' && !/[\ue000-\uf8ff]/.test(text))
          )
        ),
        (pieces) => {
          const text = pieces.map((piece) => (typeof piece === 'number' ? markOf(piece) : piece)).join('')
          const found = splitMarks(text, values)
            .map((piece) => (typeof piece === 'string' ? piece : `<${piece[0]?.type === 'run' ? piece[0].text : ''}>`))
            .join('')
          expect(found).toBe(pieces.map((piece) => (typeof piece === 'number' ? `<value ${piece}>` : piece)).join(''))
        }
      )
    )
  })

  test('a mark of no value is a bug, not silence', () => {
    expect(() => splitMarks(markOf(3), [])).toThrow(RangeError)
  })
})

describe('origins', () => {
  test('lines and columns are counted on from where a piece of content begins', () => {
    const note = noteOrigin({path: 'a.hbs', start: 10, line: 2, column: 5})
    const {text, placeAt} = readOrigins(`${note}one\ntwo`, 'a.hbs')
    expect(text).toBe('one\ntwo')
    expect(placeAt(1)).toEqual({path: 'a.hbs', start: 11, end: 11, line: 2, column: 6})
    expect(placeAt(5)).toEqual({path: 'a.hbs', start: 15, end: 15, line: 3, column: 2})
  })

  test('what a partial wrote is traced to the partial', () => {
    const setting = settingOf(report([], {title: 'Tên'}), pages)
    const {text, placeAt} = render('one\n{{#if title.type}}\n  two {{title.main}} three\n{{/if}}\n{{> part}}\n', setting, [
      {path: 'partials/part.md.hbs', text: '\nfour\n'}
    ])
    const at = (word: string): string => {
      const {path, line, column} = placeAt(text.indexOf(word))
      return `${path}:${line}:${column}`
    }
    expect([at('one'), at('two'), at('three'), at('four')]).toEqual([
      't.md.hbs:1:1',
      't.md.hbs:3:3',
      't.md.hbs:3:22',
      'partials/part.md.hbs:2:1'
    ])
  })
})

describe('rendering', () => {
  test('no text of the announcement is in the markup', () => {
    const setting = settingOf(report([], {title: hostile, meta: {speaker: field(hostile)}}), pages)
    const markup = render('::line[{{title.main}}{{#if speaker}} {{speaker}}{{/if}}]\n', setting)
    expect(markup.text.replace(/[\ue000-\uf8ff]/g, '')).toBe('::line[ ]\n')
    expect(
      markup
        .split(markup.text)
        .flatMap((piece) => (typeof piece === 'string' ? [] : piece))
        .map((inline) => inline.type === 'run' && inline.text)
    ).toEqual([hostile, hostile])
  })

  test('what is precompiled renders as what is compiled', async () => {
    const files = ['record', 'slides', 'handout', 'partials'].flatMap((folder) =>
      readdirSync(`templates/${folder}`)
        .filter((name) => name.endsWith('.hbs'))
        .map((name) => ({path: `${folder}/${name}`, text: readFileSync(`templates/${folder}/${name}`, 'utf8')}))
    )
    const source = precompileTemplates(files, fail) ?? ''
    const {default: specs} = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)
    const compiled = await loadTemplates(files, fail)
    const setting = settingOf(report([], {title: 'Tên', meta: {form: field('signed' as const)}}), pages)
    for (const name of ['record', 'slides', 'handout']) {
      const path = `${name}/document.md.hbs`
      expect(renderTemplate(loadPrecompiled(specs), path, setting).text).toBe(renderTemplate(compiled ?? new Map(), path, setting).text)
    }
  })

  test('a template that is not there is a bug of the caller', () => {
    expect(() => renderTemplate(new Map(), 'x', settingOf(report([]), pages))).toThrow(RangeError)
  })
})
