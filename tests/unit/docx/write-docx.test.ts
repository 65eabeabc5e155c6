import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {Block, Document} from '../../../src/document/types.js'
import {pt} from '../../../src/units.js'
import {writeDocx} from '../../../src/writers/docx/write-docx.js'
import {doc, groupRow, h, headerRow, laidOut, list, p, row, run, table} from './build.js'
import {attributesOf, elementsOf, paragraphTexts, partsOf, textOf, xmlFault} from './read.js'

async function write(
  document: Document
): Promise<{parts: Map<string, string>; body: string; diagnostics: Diagnostic[]; bytes: Uint8Array}> {
  const diagnostics: Diagnostic[] = []
  const bytes = await writeDocx(laidOut(document), (diagnostic) => diagnostics.push(diagnostic))
  const parts = partsOf(bytes)
  return {parts, body: parts.get('word/document.xml') ?? '', diagnostics, bytes}
}

const left = {share: null, align: 'left'} as const
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0])

/** One of each block. */
const everything: readonly Block[] = [
  {type: 'grid', purpose: 'letterhead', shares: [2, 3], cells: [[p('issuer', 'BAN SOẠN THẢO')], [p('nation', 'ĐẢNG BỘ TỈNH')]]},
  {type: 'rule', length: 0.5, thickness: pt(1), color: '#102030', before: pt(2), after: pt(2)},
  h(1, 'kind', 'THÔNG BÁO'),
  h(1, 'abstract', 'Về kết quả kỳ họp'),
  h(2, 'heading-1', 'I. MỞ ĐẦU'),
  p('body', 'Câu ', run('đậm', {bold: true}), {type: 'break'}, run('liên kết', {link: 'https://example.vn/?a=1&b=2'}), {
    type: 'footnote',
    number: 1
  }),
  list('list', ['-', p('list', 'Ý một'), list('list', ['1.', p('list', 'Ý trong')])], ['-', p('list', 'Ý hai')]),
  {type: 'quote', children: [p('quote', 'Lời trích')]},
  table([left, left], headerRow('Cột A', 'Cột B'), groupRow('Nhóm', 2), row('một', '7:30')),
  {type: 'figures', perRow: 2, items: [{value: p('figure-value', '348'), caption: p('figure-caption', 'đại biểu')}]},
  {type: 'page-break'},
  {type: 'columns', count: 2, gap: pt(18), balanced: true, children: [p('body', 'Trong cột')]},
  {type: 'picture', format: 'png', bytes: png, pixelWidth: 40, pixelHeight: 20, alt: 'Ảnh "hội trường" & sân'}
]
const full = doc(everything, {footnotes: [{number: 1, children: [p('footnote', 'Nguồn số liệu')]}]})

test('every part is well-formed XML, content types come first', async () => {
  const {parts} = await write(full)
  expect([...parts.keys()][0]).toBe('[Content_Types].xml')
  for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeNull()
})

test('each part is referred to, each reference leads to a part, and each part has a type', async () => {
  const {parts} = await write(full)
  const targets = new Set<string>()
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const external = elementsOf(xml, 'Relationship').filter((tag) => tag.includes('TargetMode'))
    expect(external.length, name).toBe(name.includes('document') ? 1 : 0)
    for (const tag of elementsOf(xml, 'Relationship'))
      if (!tag.includes('TargetMode')) targets.add(folder + attributesOf(tag, 'Relationship', 'Target')[0])
    const owner = parts.get(name.replace('_rels/', '').replace(/\.rels$/, '')) ?? ''
    const ids = attributesOf(xml, 'Relationship', 'Id')
    for (const [, id] of owner.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id)
  }
  const names = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
  expect([...targets].sort()).toEqual(names.sort())
  const types = parts.get('[Content_Types].xml') ?? ''
  const told = [
    ...attributesOf(types, 'Override', 'PartName'),
    ...attributesOf(types, 'Default', 'Extension').map((ending) => `.${ending}`)
  ]
  for (const name of names)
    expect(
      told.some((end) => `/${name}`.endsWith(end)),
      name
    ).toBe(true)
})

test('the same document gives the same bytes, twice in parallel and after others', async () => {
  const [first, other, second] = await Promise.all([write(full), write(doc([...everything, ...everything])), write(full)])
  expect(second.bytes).toEqual(first.bytes)
  expect(other.bytes).not.toEqual(first.bytes)
  expect((await write(full)).bytes).toEqual(first.bytes)
})

test('all text stands in the document, in order, whatever it is made of', async () => {
  const hostile = fc.oneof(
    fc.string({unit: 'binary', minLength: 1}),
    fc.string({unit: 'grapheme', minLength: 1}),
    fc.constantFrom(
      '{list-1-0}',
      '{{x}}',
      ']]>',
      '&amp;',
      '<w:t>',
      ' r:id="rId1"',
      '::section',
      '7:30',
      '\u0000\ud800',
      '%1',
      '$1',
      '$&',
      'Nguyễn'
    )
  )
  const seen = (text: string) =>
    text
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd'
      )
      .replace(/\r\n?/g, '\n')
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, {minLength: 8, maxLength: 8}), async ([a, b, c, d, e, f, g, i]) => {
      const texts = [a, b, c, d, e, f, g].map((text) => text ?? '-')
      const [one = '', two = '', three = '', four = '', five = '', six = '', seven = ''] = texts
      const document = doc(
        [
          h(1, 'heading-1', one),
          p('body', run(two, {bold: true}), run(three, {link: 'https://example.vn/{x}'})),
          list('hanging', ['-', p('hanging', four)], [i ?? '', p('hanging', five)]),
          table([left, left], row(six, seven)),
          p('body', {type: 'footnote', number: 1})
        ],
        {footnotes: [{number: 1, children: [p('footnote', one)]}], title: two}
      )
      const {parts, body, diagnostics} = await write(document)
      for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeNull()
      const text = textOf(body).replace(seen(i ?? ''), '')
      for (const piece of texts.map(seen)) expect(textOf(body)).toContain(piece)
      expect(text.length).toBeGreaterThan(0)
      expect(textOf(parts.get('word/footnotes.xml') ?? '')).toBe(` ${seen(one)}`)
      expect(diagnostics).toEqual([])
    }),
    {numRuns: 60}
  )
})

test('texts follow one another as in the document', async () => {
  const {body} = await write(full)
  expect(paragraphTexts(body).filter((text) => text !== '')).toEqual([
    'BAN SOẠN THẢO',
    'ĐẢNG BỘ TỈNH',
    'THÔNG BÁO',
    'Về kết quả kỳ họp',
    'I. MỞ ĐẦU',
    'Câu đậm\nliên kết',
    'Ý một',
    'Ý trong',
    'Ý hai',
    'Lời trích',
    'Cột A',
    'Cột B',
    'Nhóm',
    'một',
    '7:30',
    '348',
    'đại biểu',
    'Trong cột'
  ])
})

test('core properties are the document’s own', async () => {
  const {parts} = await write(doc([p('body', 'Chữ')], {title: 'A & B', author: null, date: '2025-09-26'}))
  const core = parts.get('docProps/core.xml')
  expect(core).toContain('<dc:title>A &amp; B</dc:title><dc:language>vi-VN</dc:language>')
  expect(core?.match(/2025-09-26T00:00:00Z/g)).toHaveLength(2)
  expect(core).not.toContain('creator')
  const undated = await write(doc([p('body', 'Chữ')], {date: null}))
  expect(undated.parts.get('docProps/core.xml')).not.toContain('dcterms:created')
})

test('nothing makes Word ask, and Word opens it as a document of today', async () => {
  const {parts, body} = await write(full)
  const settings = parts.get('word/settings.xml') ?? ''
  expect(settings).not.toContain('updateFields')
  expect(body).not.toContain('dirty')
  expect(settings).toContain('<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>')
})

test('a document without notes and lists has no parts for them', async () => {
  const {parts} = await write(doc([p('body', 'Chữ')]))
  expect([...parts.keys()].filter((name) => /footnotes|endnotes|numbering|comments|custom/.test(name))).toEqual([])
})

test('a style that the document does not have is a fault of the caller', async () => {
  await expect(write(doc([p('toString', 'Chữ')]))).rejects.toThrow(new RangeError('the document has no style named toString'))
})
