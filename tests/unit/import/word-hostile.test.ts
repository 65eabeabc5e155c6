import fc from 'fast-check'
import {zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import {importWord} from '../../../src/import/word/import-word.js'
import {zipParts} from '../../../src/ooxml/zip.js'
import {concat, importBytes, p, type RawEntry, r, rawZip, wordFile, wordParts} from './word-file.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const entriesOf = (body: string): RawEntry[] =>
  wordParts({body}).map(({name, data}) => ({name, data: typeof data === 'string' ? bytesOf(data) : data}))
const good = entriesOf(p('Một câu.'))
const withPart = (name: string, data: Uint8Array, more: Partial<RawEntry> = {}): Uint8Array =>
  rawZip([...good.filter((entry) => entry.name !== name), {name, data, ...more}])
const document = (text: string): Uint8Array => withPart('word/document.xml', bytesOf(text))
const zeros = (size: number): Uint8Array => new Uint8Array(size)
/** As small as a few kilobytes when it is packed. */
const huge = zeros(200 * 2 ** 20)
const tables = (depth: number): string => `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const nested = (name: string, depth: number): string =>
  `<w:document ${namespace}>${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}</w:document>`

/** A zip within whose document every byte is a copy of one small file’s. */
const overlapping = (): Uint8Array => rawZip([...good, {name: 'word/a.xml', data: good[0]!.data, localName: good[0]!.name, at: 0}])

test('the archive that these tests damage is read', async () => {
  const {imported, diagnostics} = await importBytes(rawZip(good))
  expect(diagnostics).toEqual([])
  expect(imported?.markdown).toContain('\nMột câu.\n')
})

const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['an empty file', 'word-archive', () => zeros(0)],
  ['a text', 'word-archive', () => bytesOf('PK, but no archive at all')],
  ['an archive that is cut off', 'word-archive', () => rawZip(good).subarray(0, -30)],
  ['an archive without its beginning', 'word-archive', () => rawZip(good).subarray(200)],
  ['an archive without a document', 'word-archive', () => rawZip(good.filter(({name}) => name !== 'word/document.xml'))],
  ['an archive without relationships', 'word-archive', () => rawZip(good.filter(({name}) => name !== '_rels/.rels'))],
  ['a wrong checksum', 'word-archive', () => withPart('word/document.xml', good[3]!.data, {crc: 1})],
  ['a size that is too small', 'word-archive', () => withPart('word/document.xml', good[3]!.data, {size: 10})],
  ['a size that is too large', 'word-archive', () => withPart('word/document.xml', good[3]!.data, {size: 5_000_000})],
  ['packed bytes that are none', 'word-archive', () => corrupted()],
  ['an encrypted entry', 'word-archive', () => withPart('word/a.xml', good[0]!.data, {flags: 1})],
  ['a path that leads up', 'word-archive', () => withPart('../../etc/passwd', good[0]!.data)],
  ['a path that leads up from inside', 'word-archive', () => withPart('word/../../a.xml', good[0]!.data)],
  ['an absolute path', 'word-archive', () => withPart('/etc/passwd', good[0]!.data)],
  ['a path of Windows', 'word-archive', () => withPart('C:\\Windows\\a.xml', good[0]!.data)],
  ['a name that stands twice', 'word-archive', () => rawZip([...good, good[3]!])],
  ['a name that stands twice, in capitals', 'word-archive', () => withPart('WORD/DOCUMENT.XML', good[0]!.data)],
  ['two names for one file', 'word-archive', () => withPart('word/a.xml', good[0]!.data, {localName: 'word/b.xml'})],
  ['entries that share their bytes', 'word-archive', overlapping],
  ['more entries than it tells', 'word-archive', () => rawZip(good, good.length + 3)],
  [
    'thousands of entries',
    'word-too-large',
    () => zipSync(Object.fromEntries(Array.from({length: 5_000}, (_, index) => [`a${index}`, zeros(1)])))
  ],
  ['a part of 200 MB', 'word-too-large', () => withPart('word/document.xml', huge, {crc: 1})],
  ['a picture of 200 MB', 'word-too-large', () => withPart('word/media/a.png', huge, {crc: 1})],
  ['a bomb that tells a small size', 'word-archive', () => withPart('word/document.xml', huge, {size: 1_000, crc: 1})],
  [
    'a bomb that tells the largest size',
    'word-too-large',
    () => withPart('word/document.xml', zeros(40 * 2 ** 20), {size: 40 * 2 ** 20, crc: 1})
  ],
  ['a document type', 'word-xml', () => document(`<!DOCTYPE w:document><w:document ${namespace}/>`)],
  ['an external entity', 'word-xml', () => document('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')],
  ['entities within entities', 'word-xml', () => document('<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>')],
  ['an entity without a declaration', 'word-xml', () => document(`<w:document ${namespace}><w:body>&x;</w:body></w:document>`)],
  ['a document type in its styles', 'word-xml', () => withStyles('<!DOCTYPE a><a/>')],
  ['elements that are not closed', 'word-xml', () => document(`<w:document ${namespace}><w:body><w:p>`)],
  ['elements that are closed crosswise', 'word-xml', () => document(`<w:document ${namespace}><w:body></w:document></w:body>`)],
  ['two roots', 'word-xml', () => document('<a/><b/>')],
  ['no XML', 'word-xml', () => document('Một câu.')],
  ['an encoding of old', 'word-xml', () => document('<?xml version="1.0" encoding="windows-1252"?><a/>')],
  ['bytes that are no UTF-8', 'word-xml', () => withPart('word/document.xml', new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e]))],
  ['no body', 'word-xml', () => document(`<w:document ${namespace}/>`)],
  ['100,000 tables within tables', 'word-xml', () => document(`<w:document ${namespace}><w:body>${tables(100_000)}</w:body></w:document>`)],
  ['a million elements within elements', 'word-xml', () => document(nested('w:p', 1_000_000))],
  ['two million elements', 'word-too-large', () => document(`<w:document ${namespace}>${'<w:p/>'.repeat(2_000_000)}</w:document>`)],
  ['namespaces that add up', 'word-xml', () => document(manyNamespaces())]
]

/** A damaged file, with its headers whole. */
function corrupted(): Uint8Array {
  const bytes = rawZip(good)
  const at = bytes.length - 1_500
  return concat([bytes.subarray(0, at - 200), new Uint8Array(200).fill(0xff), bytes.subarray(at)])
}

function withStyles(text: string): Uint8Array {
  const parts = wordParts({body: p('a'), styles: ''}).map(({name, data}) => ({
    name,
    data: bytesOf(name.endsWith('styles.xml') ? text : (data as string))
  }))
  return rawZip(parts)
}

function manyNamespaces(): string {
  const declared = Array.from({length: 50_000}, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ')
  return `<w:document ${namespace} ${declared}>${'<a xmlns:b="urn:b"/>'.repeat(300_000)}`
}

test.each(cases)('%s: one error (%s)', {timeout: 60_000}, async (_name, rule, make) => {
  const bytes = make()
  const before = process.memoryUsage().rss
  const start = performance.now()
  const {imported, diagnostics} = await importBytes(bytes)
  expect(imported).toBeNull()
  expect(diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.severity])).toEqual([[rule, 'error']])
  expect(diagnostics[0]!.place).toMatchObject({path: 'a.docx', line: 1, column: 1})
  expect(diagnostics[0]!.hint).toBeDefined()
  expect(performance.now() - start).toBeLessThan(30_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(700 * 2 ** 20)
})

const compound = (...names: readonly string[]): Uint8Array => {
  const utf16 = names.map((name) => Uint8Array.from([...name].flatMap((character) => [character.charCodeAt(0), 0])))
  return concat([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), zeros(1_000), ...utf16, zeros(500)])
}

test('a file of the old Word gets its sentence, whatever its name; one with a password its own', async () => {
  for (const path of ['a.doc', 'a.docx']) {
    const {diagnostics} = await importBytes(compound('WordDocument'), path)
    expect(diagnostics).toMatchObject([
      {rule: 'import-format', severity: 'error', message: {vi: 'Không đọc được tệp .doc (định dạng cũ của Word)'}}
    ])
  }
  expect((await importBytes(compound('EncryptionInfo', 'EncryptedPackage'))).diagnostics).toMatchObject([
    {rule: 'word-password', severity: 'error'}
  ])
  expect((await importBytes(bytesOf('{\\rtf1 a}'), 'a.doc')).diagnostics).toMatchObject([{rule: 'import-format', severity: 'error'}])
  expect((await importBytes(rawZip(good), 'a.doc')).diagnostics).toEqual([])
})

test('a document that holds nothing is an error', async () => {
  expect((await importBytes(wordFile({body: '<w:p/><w:sectPr/>'}))).diagnostics).toMatchObject([
    {rule: 'empty-announcement', severity: 'error'}
  ])
})

test('a picture that stands in a text two thousand times is unpacked once', {timeout: 60_000}, async () => {
  const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const png = concat([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), zeros(2 * 2 ** 20)])
  const parts = wordParts({
    body: `<w:p>${r('a')}${picture.repeat(2_000)}</w:p>`,
    relationships: '<Relationship Id="i" Type="http://a/image" Target="media/i.png"/>',
    others: [{name: 'word/media/i.png', data: png}]
  })
  const start = performance.now()
  const {imported} = await importBytes(zipParts(parts))
  expect(imported?.pictures?.size).toBe(1)
  expect(performance.now() - start).toBeLessThan(30_000)
})

test('bytes changed at random never throw, and give one error or a text', async () => {
  const whole = wordFile({body: p('I. Một', '', '<w:b/>') + p('Hai câu.') + p('Ba.'), footnotes: '', numbering: '', styles: ''})
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 5})
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, byte] of list) bytes[at] = byte
      const {diagnose, diagnostics, hasErrors} = collectDiagnostics()
      const imported = await importWord({path: 'a.docx', stem: 'a', bytes}, diagnose)
      expect(imported === null).toBe(hasErrors())
      expect(diagnostics.filter(({severity}) => severity === 'error').length).toBeLessThanOrEqual(1)
    }),
    {numRuns: 300}
  )
})

const names =
  'p r t tab br cr sym tbl tr tc tcPr gridSpan vMerge hMerge pPr rPr b i vanish caps rFonts vertAlign position numPr ilvl numId pStyle rStyle outlineLvl jc ' +
  'hyperlink ins del moveTo moveFrom sdt sdtContent smartTag fldSimple fldChar instrText ffData checkBox default footnoteReference endnoteReference ' +
  'commentReference drawing pict object txbxContent ruby rubyBase softHyphen noBreakHyphen altChunk subDoc bookmarkStart sectPr trPr gridBefore unknown'
const values = '0 1 2 -1 9 99999999999 true center restart begin separate end Symbol .VnTime VNI-Times F0B7 zz x"<&'.split(' ')
const attributes = 'val id char font ascii hAnsi fldCharType name type instr'.split(' ')
const foreign = '<x:y xmlns:x="urn:x" x:z="1"/>'
const tree: fc.Arbitrary<string> = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(
      'chữ',
      ' ',
      '&amp;',
      '<w:t>chữ</w:t>',
      foreign,
      '<w:r><w:t>một </w:t></w:r>',
      '<m:oMath><m:r><m:t>a</m:t></m:r></m:oMath>'
    ),
    fc
      .tuple(
        fc.constantFrom(...names.split(' ')),
        fc.array(fc.tuple(fc.constantFrom(...attributes), fc.constantFrom(...values)), {maxLength: 2}),
        fc.array(tie('node'), {maxLength: 5})
      )
      .map(([name, list, inner]) => {
        const own = [...new Map(list)].map(
          ([key, value]) => ` w:${key}="${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`
        )
        return `<w:${name}${own.join('')}>${inner.join('')}</w:${name}>`
      })
  )
})).node

test('elements in any order never throw, and give one error or a text', {timeout: 120_000}, async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1.%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  await fc.assert(
    fc.asyncProperty(fc.array(tree, {maxLength: 8}), fc.array(tree, {maxLength: 3}), async (body, styles) => {
      const bytes = wordFile({
        body: body.join(''),
        styles: styles.join(''),
        footnotes: `<w:footnote w:id="1">${body.join('')}</w:footnote>`,
        numbering
      })
      const {imported, parsed, diagnostics} = await importBytes(bytes)
      const errors = diagnostics.filter(({severity}) => severity === 'error')
      expect(errors.length).toBeLessThanOrEqual(1)
      if (imported === null) expect(errors).toHaveLength(1)
      else if (parsed) expect(imported.markdown).toBe(imported.markdown.normalize('NFC'))
    }),
    {numRuns: 400}
  )
})
