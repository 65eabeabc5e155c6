import {expect, test} from 'vitest'
import {formatNumber} from '../../../src/import/word/numbering/formats.js'
import {importParts, p} from './word-file.js'

interface LevelParts {
  readonly format?: string
  readonly text?: string
  readonly start?: number
  readonly more?: string
}

const lvl = (index: number, {format = 'decimal', text = `%${index + 1}.`, start = 1, more = ''}: LevelParts): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstractNum = (id: number, levels: readonly LevelParts[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((level, index) => lvl(index, level)).join('')}</w:abstractNum>`
const num = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
const startOverride = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const item = (list: number, level = 0, text = 'x'): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** The labels of paragraphs that hold an `x` each, as the Markdown's text has them. */
async function labels(body: string, numbering: string, styles?: string): Promise<string[]> {
  const {parsed, imported, diagnostics} = await importParts({body, numbering, ...(styles && {styles})})
  if (!parsed || !imported) throw new Error(JSON.stringify(diagnostics))
  return imported.markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^#+ /, '').replaceAll('\\', '').replace(/ ?x$/, ''))
}

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['lowerRoman', 48, 'xlviii'],
  ['upperLetter', 26, 'Z'],
  ['lowerLetter', 27, 'aa'],
  ['lowerLetter', 54, 'bbb'],
  ['vietnameseCounting', 10, 'mười'],
  ['vietnameseCounting', 15, 'mười lăm'],
  ['vietnameseCounting', 21, 'hai mươi mốt'],
  ['vietnameseCounting', 11, 'mười một'],
  ['vietnameseCounting', 100, '100'],
  ['ordinal', 22, '22nd'],
  ['ordinal', 13, '13th'],
  ['chicago', 6, '††'],
  ['numberInDash', 3, '- 3 -'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '21'],
  ['none', 5, ''],
  ['0001, 0002, 0003, ...', 12, '0012'],
  ['upperRoman', 0, '0'],
  ['japaneseCounting', 4, '4']
])('%s of %i is %s', (format, value, text) => {
  expect(formatNumber(format, value)).toBe(text)
})

test('a list of several levels restarts below each number', async () => {
  const numbering =
    abstractNum(0, [{format: 'upperRoman'}, {text: '%2.'}, {text: '%2.%3.'}, {format: 'lowerLetter', text: '%4)'}]) + num(1, 0)
  const levels = [0, 1, 2, 2, 3, 3, 2, 1, 2, 0, 1]
  expect(await labels(levels.map((level) => item(1, level)).join(''), numbering)).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    'a)',
    'b)',
    '1.3.',
    '2.',
    '2.1.',
    'II.',
    '1.'
  ])
})

test('lists of one definition count on, a start of its own counts from the list’s first paragraph', async () => {
  const numbering = abstractNum(0, [{}]) + num(1, 0) + num(2, 0) + num(3, 0, startOverride(0, 10))
  const lists = [1, 1, 2, 2, 1, 2, 3, 3, 1]
  expect(await labels(lists.map((list) => item(list)).join(''), numbering)).toEqual([
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
    '6.',
    '10.',
    '11.',
    '12.'
  ])
})

test('a level overridden as a whole, and one whose restart is told', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${lvl(0, {format: 'lowerRoman', text: '(%1)', start: 3})}</w:lvlOverride>`
  expect(await labels(item(1) + item(1), abstractNum(0, [{}]) + num(1, 0, own))).toEqual(['(iii)', '(iv)'])
  const levels = [0, 1, 2, 2, 1, 2, 0, 2]
  const restarting = (restart: number) => [{}, {text: '%1.%2.'}, {text: '%1.%2.%3.', more: `<w:lvlRestart w:val="${restart}"/>`}]
  const texts = (restart: number) => labels(levels.map((level) => item(1, level)).join(''), abstractNum(0, restarting(restart)) + num(1, 0))
  expect(await texts(0)).toEqual(['1.', '1.1.', '1.1.1.', '1.1.2.', '1.2.', '1.2.3.', '2.', '2.1.4.'])
  expect(await texts(1)).toEqual(['1.', '1.1.', '1.1.1.', '1.1.2.', '1.2.', '1.2.3.', '2.', '2.1.1.'])
})

test('a level that begins before those above it counts them once', async () => {
  const numbering = abstractNum(0, [{}, {text: '%1.%2.'}]) + num(1, 0)
  expect(await labels(item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1), numbering)).toEqual(['1.1.', '1.2.', '2.', '2.1.'])
  const three = abstractNum(0, [{}, {text: '%1.%2.'}, {text: '%1.%2.%3.'}]) + num(1, 0)
  const of = (...levels: readonly number[]) => labels(levels.map((level) => item(1, level)).join(''), three)
  expect(await of(0, 2, 1)).toEqual(['1.', '1.1.1.', '1.2.'])
  expect(await of(2, 1, 0)).toEqual(['1.1.1.', '1.2.', '2.'])
  expect(await of(0, 1, 1, 0, 2, 2, 1)).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.1.', '2.1.2.', '2.2.'])
})

test('legal numbering shows the levels above in digits', async () => {
  const levels = [
    {format: 'upperRoman', text: 'Điều %1.'},
    {format: 'decimalZero', text: 'Mục %1.%2', more: '<w:isLgl/>'}
  ]
  expect(await labels(item(1) + item(1) + item(1, 1), abstractNum(0, levels) + num(1, 0))).toEqual(['Điều I.', 'Điều II.', 'Mục 2.01'])
})

test('labels without a space before the text, and hidden ones', async () => {
  const nothing = abstractNum(0, [{text: '%1)', more: '<w:suff w:val="nothing"/>'}]) + num(1, 0)
  expect(await labels(item(1, 0, 'Ax'), nothing)).toEqual(['1)A'])
  const hidden = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:vanish/></w:rPr></w:lvl></w:abstractNum>${num(1, 0)}`
  expect(await labels(item(1, 0, 'Ax'), hidden)).toEqual(['A'])
})

const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
const styled = (id: string): string => p('x', `<w:pStyle w:val="${id}"/>`)

test('styles bring numbers, by the level that is linked to them', async () => {
  const levels = [
    {format: 'upperRoman', more: '<w:pStyle w:val="One"/>'},
    {text: '%2.', more: '<w:pStyle w:val="Two"/>'}
  ]
  const styles =
    style('One', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('Two', '<w:basedOn w:val="One"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('Three', '<w:basedOn w:val="Two"/>') +
    style('Plain', '<w:basedOn w:val="One"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>') +
    style('Foreign', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
  const body = ['One', 'Two', 'Three', 'Plain', 'Foreign', 'One', 'Two'].map(styled).join('')
  expect(await labels(body, abstractNum(0, levels) + num(1, 0), styles)).toEqual(['I.', '1.', '2.', '', '', 'II.', '1.'])
})

test('the default style numbers paragraphs without a style, and a paragraph can be out of its list', async () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const out = p('x', '<w:numPr><w:numId w:val="0"/></w:numPr>')
  expect(await labels(p('x') + out + p('x'), abstractNum(0, [{}]) + num(1, 0), styles)).toEqual(['1.', '', '2.'])
})

test('a definition that names a style of lists has its levels, and counts by itself', async () => {
  const numbering =
    abstractNum(0, [{format: 'upperLetter'}], '<w:styleLink w:val="Mine"/>') +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Mine"/></w:abstractNum>' +
    num(1, 0) +
    num(2, 1)
  const styles =
    '<w:style w:type="numbering" w:styleId="Mine"><w:name w:val="Mine"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  expect(await labels([1, 1, 2, 2, 1].map((list) => item(list)).join(''), numbering, styles)).toEqual(['A.', 'B.', 'A.', 'B.', 'C.'])
})

test('a format in its newer form, and one that nobody knows, which is told', async () => {
  const custom =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">' +
    '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>' +
    `<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${num(1, 0)}`
  expect(await labels(item(1) + item(1), custom)).toEqual(['001.', '002.'])
  const {diagnostics} = await importParts({body: item(1) + item(1), numbering: abstractNum(0, [{format: 'hebrew1'}]) + num(1, 0)})
  expect(diagnostics).toMatchObject([{rule: 'word-number-format', severity: 'warning', place: {line: 1}}])
})

test('text boxes and notes count by themselves', async () => {
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${item(1, 0, 'hộp x')}${item(1, 0, 'hộp x')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const body = item(1) + `<w:p>${box}<w:r><w:t>neo x</w:t></w:r></w:p>` + item(1)
  expect(await labels(body, abstractNum(0, [{}]) + num(1, 0))).toEqual(['1.', 'neo', '1. hộp', '2. hộp', '2.'])
})

test('empty numbered paragraphs count, and a bullet is a list', async () => {
  const bullets = abstractNum(1, [
    {format: 'bullet', text: '\uf0b7'},
    {format: 'bullet', text: '+'}
  ])
  const numbering = abstractNum(0, [{}]) + bullets + num(1, 0) + num(2, 1)
  const {imported} = await importParts({body: item(1) + item(1, 0, '') + item(1) + item(2) + item(2, 1) + item(2), numbering})
  expect(imported?.markdown.replace(/^---\n.*?\n---\n/s, '')).toBe('\n1\\. x\n\n2\\.\n\n3\\. x\n\n- x\n  + x\n- x\n')
})
