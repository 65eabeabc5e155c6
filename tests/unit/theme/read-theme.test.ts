import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {contrast} from '../../../src/theme/contrast.js'
import {readTheme} from '../../../src/theme/read-theme.js'
import {deckStyleNames, handoutStyleNames} from '../../../src/theme/style-names.js'

const folder = 'templates/themes'
const plain = readFileSync(`${folder}/plain.yaml`, 'utf8')

/** Read, and give what was said. */
function read(name: string, text: string) {
  const {diagnose, diagnostics} = collectDiagnostics()
  return {theme: readTheme(name, text, diagnose), diagnostics}
}

/** The one diagnostic of a theme that cannot be used. */
function faultOf(text: string): Diagnostic {
  const {theme, diagnostics} = read('plain', text)
  expect(theme).toBeNull()
  expect(diagnostics.map(({rule}) => rule)).toHaveLength(1)
  return diagnostics[0]!
}

/** The shipped theme with one change, and the line and column (from 1) of a mark in what was put in. */
function changed(from: string, to: string, mark = to) {
  expect(plain).toContain(from)
  const text = plain.replace(from, to)
  const before = text.slice(0, text.indexOf(to) + to.indexOf(mark)).split('\n')
  return {text, line: before.length, column: before.at(-1)!.length + 1}
}

test.each(readdirSync(folder))('%s is sound and complete', (file) => {
  const {theme, diagnostics} = read(file.replace('.yaml', ''), readFileSync(`${folder}/${file}`, 'utf8'))
  expect(diagnostics).toEqual([])
  expect(Object.keys(theme!.deck.styles)).toEqual(expect.arrayContaining([...deckStyleNames]))
  expect(Object.keys(theme!.handout.styles)).toEqual(expect.arrayContaining([...handoutStyleNames]))
  expect([theme!.deck.width, theme!.deck.height]).toEqual([960, 540])
  expect(theme!.deck.bodySizes).toEqual([30, 28, 26, 24, 22, 20, 18])
  for (const [name, style] of Object.entries(theme!.deck.styles)) if (name !== 'notes') expect(style.size, name).toBeGreaterThanOrEqual(16)
  for (const [name, style] of Object.entries(theme!.handout.styles)) expect(style.size, name).toBeGreaterThanOrEqual(10)
  // Three lines of a slide's title fit its box, with the spare share that LibreOffice's line pitch needs.
  const {title} = theme!.deck.layouts.text
  expect(3 * theme!.deck.styles['slide-title']!.lineHeight).toBeLessThanOrEqual(title.height)
})

test('the gold on red of the congress theme is for large type only', () => {
  const {theme} = read('congress', readFileSync(`${folder}/congress.yaml`, 'utf8'))
  const gold = theme!.colors.accents[1]
  for (const [name, style] of Object.entries(theme!.deck.styles))
    if (style.color === gold) expect(style.size, name).toBeGreaterThanOrEqual(24)
  expect(contrast(gold, theme!.colors.dark2)).toBeGreaterThan(4.5)
})

test('a style takes what it does not say from its base, a line height from its own size', () => {
  const {theme} = read('plain', plain)
  const {'cover-title': base, 'closing-title': closing, 'slide-list': list} = theme!.deck.styles
  expect(closing).toEqual({...base!, size: 40, lineHeight: expect.closeTo(46.4)})
  expect([list!.left, list!.firstLine]).toEqual([30, -30])
  expect(theme!.deck.layouts.agenda).toEqual(theme!.deck.layouts.text)
})

test.each<[string, string, string, string, string]>([
  ['theme-unknown-key', 'maxWords: 60', 'maxWords: 60\n  maxWord: 60', 'maxWord: ', '“maxWord”'],
  ['theme-unknown-key', 'closing-line: {from: cover-line}', 'closing-line: {from: cover-line, colour: dark1}', 'colour', '“colour”'],
  ['theme-unit', 'body: {x: 48pt', 'body: {x: 48px', '48px', '“48px”'],
  ['theme-unit', 'size: 28pt', 'size: 28', '28', '“28”'],
  ['theme-color', 'background: light1', 'background: white', 'white', '“white”'],
  ['theme-color', "dark1: '#1f2328'", "dark1: '#12345'", "'#12345'", '“#12345”'],
  ['theme-value', 'bodySizes: [30pt, 28pt, 26pt, 24pt, 22pt, 20pt, 18pt]', 'bodySizes: [24pt, 16pt]', 'bodySizes', '18pt'],
  ['theme-value', 'keepLines: false', 'keepLines: maybe', 'maybe', 'true, false'],
  ['theme-unknown-style', 'closing-line: {from: cover-line}', 'closing-line: {from: cover-lime}', 'cover-lime}', '“cover-lime”'],
  ['theme-unknown-style', 'style: slide-title, anchor: bottom', 'style: slide-heading, anchor: bottom', 'slide-heading', '“slide-heading”'],
  ['theme-style-circle', 'cover-line: {size: 22pt,', 'cover-line: {from: cover-line, size: 22pt,', 'cover-line, ', '“cover-line”'],
  ['theme-unknown-layout', 'agenda: {from: text}', 'agenda: {from: figures}', 'figures}', '“figures”'],
  [
    'theme-box-outside',
    'width: 96pt, height: 24pt, style: slide-number}',
    'width: 296pt, height: 24pt, style: slide-number}',
    '',
    '“number”'
  ],
  ['theme-yaml', 'maxWords: 60', 'maxWords: [60', '', 'YAML']
])('%s in “%s” is told with line and column', (rule, from, to, mark, said) => {
  const {text, line, column} = changed(from, to, mark)
  const {diagnostics} = read('plain', text)
  const found = diagnostics.find((diagnostic) => diagnostic.rule === rule)!
  expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule)
  expect([found.message.vi, found.message.en].every((sentence) => sentence.includes(said))).toBe(true)
  expect(found.place!.path).toBe('templates/themes/plain.yaml')
  if (mark) expect([found.place!.line, found.place!.column]).toEqual([line, column])
})

test('a missing style and a missing key are told once, by name', () => {
  const style = faultOf(plain.replace(/\n {4}agenda-item: .*/, ''))
  expect([style.rule, style.message.en]).toEqual(['theme-missing-style', 'The style “agenda-item” is missing'])
  const key = faultOf(plain.replace(/\n {2}maxWords: .*/, ''))
  expect([key.rule, key.message.en]).toEqual(['theme-missing-key', '“deck.maxWords” is missing'])
  expect(faultOf('').rule).toBe('theme-missing-key')
})

test('a slot that a layout lacks is told', () => {
  const fault = faultOf(plain.replace(/\n {6}body: none/, ''))
  expect([fault.rule, fault.message.en]).toEqual(['theme-missing-key', '“deck.layouts.section.body” is missing'])
})

test('a title box that touches the body is told', () => {
  const fault = read('plain', plain.replace('body: {x: 48pt, y: 148pt', 'body: {x: 48pt, y: 110pt')).diagnostics
  expect(fault.filter(({rule}) => rule === 'theme-boxes-overlap').map(({place}) => place!.line)).toHaveLength(1)
})

test.each<[string, string, string]>([
  ['slide text on the slide', "dark1: '#1f2328'", "dark1: '#8a8a8a'"],
  ['header text on its fill', 'headerFill: dark2', 'headerFill: accent2'],
  [
    'a number on a decoration below it',
    'decorations:\n        - {x: 48pt, y: 128pt',
    'decorations:\n        - {x: 800pt, y: 500pt, width: 100pt, height: 30pt, fill: accent5}\n        - {x: 48pt, y: 128pt'
  ]
])('too little contrast of %s is told', (_, from, to) => {
  const {theme, diagnostics} = read('plain', changed(from, to).text)
  expect(theme).toBeNull()
  expect(new Set(diagnostics.map(({rule}) => rule))).toEqual(new Set(['theme-contrast']))
  expect(diagnostics[0]!.message.vi).toMatch(/chỉ đạt \d+,\d\d : 1, cần từ 4,5 : 1 trở lên$/)
})
