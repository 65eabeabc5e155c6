import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {compile} from '../../../src/compile/compile.js'
import {examine} from '../../../src/compile/examine.js'
import type {CompileOptions} from '../../../src/compile/types.js'
import {nodeHost} from '../../../src/node/host.js'
import {partText, unzip} from '../../../src/ooxml/zip.js'
import {concat, p, r, wordFile} from './word-file.js'

const host = nodeHost()
const options: CompileOptions = {documents: ['record'], wanted: (_, format) => format === 'docx'}

async function record(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const {files, diagnostics} = await compile({path, stem: 'a', bytes}, options, host)
  const file = files?.find(({name}) => name === 'record.docx')
  if (!file) throw new Error(JSON.stringify(diagnostics.filter(({severity}) => severity === 'error')))
  return file.bytes
}

/** All that a record says, part by part. Labels of native lists are no text there, and text afterwards. */
function wordsIn(bytes: Uint8Array): string[] {
  const parts = unzip(bytes).filter(({name}) => /^word\/(?:document|footnotes)\.xml$/.test(name))
  const texts = parts.flatMap((part) =>
    [...partText(part).matchAll(/<w:(p)[ >]|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)].map(([, , found]) => found ?? ' ')
  )
  return texts
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^\d\.$/.test(word))
}

test.each(['dai-hoi-tinh', 'hoi-nghi-xa'])(
  'the record of %s, imported and built again, says the same',
  {timeout: 120_000},
  async (name) => {
    const first = await record('a.md', readFileSync(`source/${name}.md`))
    const {report, diagnostics} = await examine({path: 'a.docx', stem: 'a', bytes: first}, {}, host)
    expect(diagnostics.filter(({rule}) => rule === 'import-doubtful')).toEqual([])
    const {report: original} = await examine({path: 'a.md', stem: 'a', bytes: readFileSync(`source/${name}.md`)}, {}, host)
    for (const key of ['title', 'superior', 'issuer', 'number', 'symbol', 'place', 'date', 'attachedTo', 'department'] as const) {
      expect(report?.meta[key]?.value, key).toBe(original?.meta[key]?.value)
    }
    expect(report?.meta.form?.value).toBe(original?.meta.form?.value)
    expect(report?.meta.kind?.value.toUpperCase()).toBe(original?.meta.kind?.value.toUpperCase())
    expect(report?.meta.signer?.name?.value).toBe(original?.meta.signer?.name?.value)
    expect(report?.meta.recipients?.map(({value}) => value)).toEqual(original?.meta.recipients?.map(({value}) => value))
    expect(report?.sections.map(({label, title}) => [label, title.map((inline) => ('text' in inline ? inline.text : ''))])).toEqual(
      original?.sections.map(({label, title}) => [label, title.map((inline) => ('text' in inline ? inline.text : ''))])
    )
    expect(report?.footnotes.length).toBe(original?.footnotes.length)
    const second = await record('a.docx', first)
    expect(wordsIn(second)).toEqual(wordsIn(first))
  }
)

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0)
)
const picture = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const image = (id: string, part: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${part}"/>`

test('pictures of a Word file are built from it, without a file beside it', {timeout: 60_000}, async () => {
  const bytes = wordFile({
    body:
      p('Một câu.') +
      `<w:p>${picture('a', 'Biểu đồ [1]')}</w:p>` +
      `<w:p>${r('Hai')}${picture('b', '')}${picture('a', '')}${r(' câu.')}</w:p>`,
    relationships: image('a', 'a.png') + image('b', 'b.emf'),
    others: [
      {name: 'word/media/a.png', data: png},
      {name: 'word/media/b.emf', data: concat([new Uint8Array([1, 0, 0, 0]), new Uint8Array(60)])}
    ]
  })
  const {diagnostics, report} = await examine({path: 'báo cáo.docx', stem: 'báo cáo', bytes}, {}, host)
  expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
  expect(diagnostics.filter(({rule}) => rule === 'word-picture')).toMatchObject([
    {severity: 'warning', place: {path: 'báo cáo.docx', line: 3}}
  ])
  const pictures = report!.blocks.filter((block) => block.type === 'picture')
  expect(pictures.map(({address, alt}) => [address, alt])).toEqual([
    ['bao-cao-hinh-1.png', 'Biểu đồ [1]'],
    ['bao-cao-hinh-1.png', '']
  ])
  const built = await record('báo cáo.docx', bytes)
  expect(unzip(built).some(({name}) => /^word\/media\//.test(name))).toBe(true)
})

test('places of checks and of the report are of the Word file', async () => {
  const bytes = wordFile({body: p('I. MỘT') + p('') + p('Câu  có hai dấu cách , và e\u0302\u0301.') + p('III. BA') + p('Đạt 50 tấn.')})
  const {diagnostics, report} = await examine({path: 'x/a.docx', stem: 'a', bytes}, {}, host)
  const [first, third] = report!.sections
  expect(first).toMatchObject({title: [{text: 'MỘT', place: {line: 1, column: 4, start: 3, end: 6}}]})
  expect(first!.blocks[0]).toMatchObject({place: {path: 'x/a.docx', line: 3, column: 1}})
  expect(third).toMatchObject({place: {line: 4, column: 1}})
  expect(report!.facts.quantities.find(({text}) => text.startsWith('50'))).toMatchObject({place: {line: 5, column: 5}})
  expect(diagnostics.find(({rule}) => rule === 'outline-gap')).toMatchObject({place: {path: 'x/a.docx', line: 4, column: 1}})
  for (const {place} of diagnostics) if (place) expect(place.path).toBe('x/a.docx')
})
