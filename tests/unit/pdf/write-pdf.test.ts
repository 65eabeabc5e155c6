import * as pdfkit from 'pdfkit'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {LaidOut} from '../../../src/layout/types.js'
import {pt} from '../../../src/units.js'
import {writePdf} from '../../../src/writers/pdf/write-pdf.js'
import {fonts, laidOut, page, paragraph, setText, span, textFrame, treeBuilder} from './laid-out.js'
import {latin1, type Pdf, readPdf} from './read-pdf.js'
import {outlineOf, readPage, readTags, tagsOf} from './read-tags.js'
import {long, sample} from './sample.js'

async function write(laid: LaidOut): Promise<{pdf: Pdf; diagnostics: Diagnostic[]; bytes: Uint8Array}> {
  const diagnostics: Diagnostic[] = []
  const bytes = await writePdf(laid, (diagnostic) => diagnostics.push(diagnostic))
  return {pdf: readPdf(bytes), diagnostics, bytes}
}

/** A document of one paragraph. */
function oneParagraph(text: string, changes: Parameters<typeof laidOut>[2] = {}): LaidOut {
  const node = treeBuilder()
  const p = node('P')
  return laidOut([page(1, [textFrame([setText(p.id, text, 60).paragraph])])], node('Document', [p]), changes)
}

test('the browser build of pdfkit is loaded, as in the bundle: the other deflates with zlib', () => {
  expect(Object.keys(pdfkit)).toContain('registerStdFonts')
})

describe('structure', () => {
  test('reads in the order of the tree, letter for letter, spaces at line ends too', async () => {
    const {pdf, diagnostics} = await write(sample())
    expect(diagnostics).toEqual([])
    expect(outlineOf(readTags(pdf))).toEqual([
      'Document',
      [
        'Sect',
        ['H1', 'THÔNG BÁO'],
        ['H2', 'I. KẾT QUẢ & <DẤU>'],
        ['H3', '1. Kinh tế'],
        [
          'P',
          'Xem ',
          ['Link', 'cổng thông tin'],
          ['Reference', '1'],
          ' để biết thêm, bỏ chữ này',
          ['Note', ['Lbl', '1 '], ['P', 'Theo báo cáo của cơ quan thống kê.']]
        ],
        ['P', `${long} ${long} `, long],
        ['L', ['LI', ['Lbl', 'a) '], ['LBody', ['P', 'Nội dung của mục']]], ['LI', ['Lbl', 'b) '], ['LBody', ['P', 'Nội dung của mục']]]]
      ],
      [
        'Sect',
        ['H2', 'II. NHIỆM VỤ'],
        [
          'Table',
          ['TR', ['TH', ['P', 'Chỉ tiêu']], ['TH', ['P', 'Năm 2030']]],
          ['TR', ['TH', ['P', 'Nhóm kinh tế']]],
          ['TR', ['TD', ['P', 'Thu nhập (triệu đồng)']], ['TD', ['P', '7.000']]]
        ],
        ['Figure', '']
      ]
    ])
  })

  test('page numbers and repeated header rows are artifacts', async () => {
    const {pdf} = await write(sample())
    expect(readPage(pdf, pdf.pages[0]!).artifacts.filter(Boolean)).toEqual(['1'])
    expect(readPage(pdf, pdf.pages[1]!).artifacts.filter(Boolean)).toEqual(['Chỉ tiêuNăm 2030', '2'])
  })

  test('attributes say what a reader needs: scopes, spans, numbering, alternatives, identifiers', async () => {
    const {pdf} = await write(sample())
    const tags = readTags(pdf)
    const attributes = (type: string) => tagsOf(tags, type).map(({dictionary}) => dictionary.A)
    expect(attributes('TH')).toEqual([
      {O: '/Table', Scope: '/Column'},
      {O: '/Table', Scope: '/Column'},
      {O: '/Table', Scope: '/Row', ColSpan: 2}
    ])
    expect(attributes('L')).toEqual([{O: '/List', ListNumbering: '/LowerAlpha'}])
    expect(attributes('Table')).toEqual([{O: '/Table', Summary: {text: 'Chỉ tiêu đến năm 2030'}}])
    const [figure] = tagsOf(tags, 'Figure')
    expect(figure!.dictionary.Alt).toEqual({text: 'Biểu trưng <thử>'})
    expect(figure!.dictionary.A).toEqual({O: '/Layout', Placement: '/Block', BBox: [85.03937, 241.889764, 185.03937, 341.889764]})
    expect(tagsOf(tags, 'Note')[0]!.dictionary.ID).toEqual({text: 'note-00000004'})
  })

  test('an element that nothing draws is there, and so is its place among the others', async () => {
    const node = treeBuilder()
    const cells = [node('TD'), node('TD', [node('P')])]
    const p = node('P')
    const root = node('Document', [node('Table', [node('TR', cells)], {alt: 'Trống'}), p])
    const {pdf} = await write(laidOut([page(1, [textFrame([setText(p.id, 'Sau bảng', 60).paragraph])])], root))
    expect(outlineOf(readTags(pdf))).toEqual(['Document', ['Table', ['TR', ['TD'], ['TD', ['P']]]], ['P', 'Sau bảng']])
  })

  test('lists may be nested as deep as their author likes', async () => {
    const node = treeBuilder()
    const p = node('P')
    let inner = p
    for (let depth = 0; depth < 3000; depth++) inner = node('L', [node('LI', [node('LBody', [inner])])])
    const {pdf} = await write(laidOut([page(1, [textFrame([setText(p.id, 'Sâu', 60).paragraph])])], node('Document', [inner])))
    expect(pdf.ofType('/StructElem').length).toBe(9002)
  })

  test('a frame of an element that the tree has not is refused', async () => {
    const node = treeBuilder()
    const root = node('Document')
    const laid = laidOut([page(1, [textFrame([setText(7, 'Lạc', 60).paragraph])])], root)
    await expect(writePdf(laid, () => {})).rejects.toThrow('no structure element 7')
  })
})

describe('links', () => {
  test('an annotation a line, inside the Link element, on the page where the line is', async () => {
    const node = treeBuilder()
    const link = node('Link')
    const p = node('P', [link])
    const address = {link: 'mailto:a@b.vn'}
    const lines = [
      [span(p.id, 'Gửi ', 80), span(link.id, 'hộp thư ', 110, address), span(link.id, 'điện tử ', 170, {...address, font: fonts.bold})],
      [span(link.id, 'của Văn phòng', 80, address)]
    ].map((spans, at) => ({baseline: pt(100 + 20 * at), spans}))
    const frames = lines.map((line) => textFrame([paragraph(p.id, [line])]))
    const {pdf} = await write(laidOut([page(1, [frames[0]!]), page(2, [frames[1]!])], node('Document', [p])))
    const [tag] = tagsOf(readTags(pdf), 'Link')
    const objects = tag!.children.filter((child) => typeof child === 'object')
    expect(objects).toHaveLength(2)
    for (const [at, page] of pdf.pages.entries()) {
      const annotations = pdf.array(page.Annots).map(pdf.dictionary)
      expect(annotations).toHaveLength(1)
      expect(annotations[0]).toMatchObject({
        Subtype: '/Link',
        F: 4,
        Contents: {text: at === 0 ? 'hộp thư điện tử (mailto:a@b.vn)' : 'của Văn phòng (mailto:a@b.vn)'},
        A: {S: '/URI', URI: {text: 'mailto:a@b.vn'}}
      })
      const object = objects[at] as {readonly Pg: never; readonly Obj: never}
      expect(pdf.dictionary(object.Pg)).toBe(page)
      expect(pdf.dictionary(object.Obj)).toBe(annotations[0])
      expect(page.Tabs).toBe('/S')
    }
    const rect = pdf.array(pdf.dictionary(pdf.array(pdf.pages[0]!.Annots)[0]).Rect).map(Number)
    expect(rect[0]).toBe(110)
    expect(rect[2]).toBeGreaterThan(200)
    expect(rect[1]).toBeLessThan(841.89 - 100)
    expect(rect[3]).toBeGreaterThan(841.89 - 100)
  })

  test('an address is 7-bit ASCII', async () => {
    const {pdf} = await write(sample())
    expect(pdf.ofType('/Annot')[0]!.A).toMatchObject({URI: {text: 'https://example.vn/trang?a=1&b=%E1%BA%BF'}})
  })

  test('a link without an element of its own stays text, and that is told', async () => {
    const node = treeBuilder()
    const p = node('P')
    const line = {baseline: pt(100), spans: [span(p.id, 'trang', 80, {link: 'https://example.vn'})]}
    const {pdf, diagnostics} = await write(laidOut([page(1, [textFrame([paragraph(p.id, [line])])])], node('Document', [p])))
    expect(diagnostics.map(({rule}) => rule)).toEqual(['pdf-link-without-element'])
    expect(pdf.ofType('/Annot')).toEqual([])
    expect(outlineOf(readTags(pdf))).toEqual(['Document', ['P', 'trang']])
  })
})

describe('bookmarks', () => {
  test('nest by level, and lead to the heading on its page', async () => {
    const {pdf} = await write(sample())
    const root = pdf.dictionary(pdf.trailer.Root)
    const outline = pdf.dictionary(root.Outlines)
    expect(root.PageMode).toBe('/UseOutlines')
    const first = pdf.dictionary(outline.First)
    expect(first.Title).toEqual({text: 'THÔNG BÁO'})
    const kept = pdf.dictionary(first.First)
    expect(kept.Title).toEqual({text: 'I. KẾT QUẢ & <DẤU>'})
    expect(pdf.dictionary(kept.First).Title).toEqual({text: '1. Kinh tế'})
    const second = pdf.dictionary(kept.Next)
    expect(second.Title).toEqual({text: 'II. NHIỆM VỤ'})
    const [target, fit, left, top, zoom] = pdf.array(second.Dest)
    expect(pdf.dictionary(target)).toBe(pdf.pages[1])
    expect([fit, left, zoom]).toEqual(['/XYZ', 0, null])
    // Above the heading's letters, below the paragraph before.
    expect(Number(top)).toBeGreaterThan(700)
    expect(Number(top)).toBeLessThan(842 - 56.7)
  })
})

describe('metadata', () => {
  const xmpOf = (pdf: Pdf) => new TextDecoder().decode(pdf.stream(pdf.dictionary(pdf.trailer.Root).Metadata))
  const infoOf = (pdf: Pdf) =>
    Object.fromEntries(
      Object.entries(pdf.dictionary(pdf.trailer.Info)).map(([key, value]) => [key, (pdf.get(value) as {text: string}).text])
    )

  test('claims both standards, with title and language', async () => {
    const {pdf} = await write(oneParagraph('Một đoạn'))
    expect(pdf.raw.startsWith('%PDF-1.7\n')).toBe(true)
    expect(xmpOf(pdf)).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(xmpOf(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const root = pdf.dictionary(pdf.trailer.Root)
    expect(root.Lang).toEqual({text: 'vi-VN'})
    expect(pdf.dictionary(root.ViewerPreferences).DisplayDocTitle).toBe(true)
    expect(pdf.dictionary(root.MarkInfo).Marked).toBe(true)
    expect(infoOf(pdf)).toEqual({
      Title: 'Thông báo thử',
      Author: 'Văn phòng',
      Creator: 'Thongbao',
      Producer: 'PDFKit',
      CreationDate: 'D:20250925000000Z',
      ModDate: 'D:20250925000000Z'
    })
    expect(xmpOf(pdf)).toContain('<xmp:CreateDate>2025-09-25T00:00:00Z</xmp:CreateDate>')
  })

  test('without author and date there are none, in neither place', async () => {
    const {pdf} = await write(oneParagraph('Một đoạn', {author: null, date: null}))
    expect(infoOf(pdf)).toEqual({Title: 'Thông báo thử', Creator: 'Thongbao', Producer: 'PDFKit'})
    expect(xmpOf(pdf)).not.toMatch(/Date>|dc:creator/)
  })

  test('any title is well-formed XMP, and the same in both places', async () => {
    const {pdf} = await write(oneParagraph('Một đoạn', {title: 'A & <B> ]]> "ế"\u0001\ud800.'}))
    expect(infoOf(pdf).Title).toBe('A & <B> ]]> "ế"  .')
    expect(xmpOf(pdf)).toContain('xml:lang="x-default">A &amp; &lt;B&gt; ]]&gt; "ế"  .</rdf:li>')
  })

  test('the output intent carries its profile', async () => {
    const {pdf} = await write(oneParagraph('Một đoạn'))
    const [intent] = pdf.array(pdf.dictionary(pdf.trailer.Root).OutputIntents)
    const profile = pdf.stream(pdf.dictionary(intent).DestOutputProfile)
    expect(profile.length).toBe(3024)
    expect(latin1(profile.subarray(36, 40))).toBe('acsp')
  })
})

describe('bytes', () => {
  test('are the same each time, one after the other and side by side', async () => {
    const [first, second] = await Promise.all([write(sample()), write(sample())])
    const third = await write(sample())
    expect(second.bytes).toEqual(first.bytes)
    expect(third.bytes).toEqual(first.bytes)
  })

  test('the identifier follows the content', async () => {
    const idOf = async (text: string) => JSON.stringify((await write(oneParagraph(text))).pdf.trailer.ID)
    const ids = await Promise.all(['Một', 'Một', 'Hai'].map(idOf))
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
    expect(ids[0]).toMatch(/^\[\{"text":"(?!0+")([0-9a-f]{32})"\},\{"text":"\1"\}\]$/)
  })
})

describe('pages', () => {
  test('a slide has its background behind all else', async () => {
    const node = treeBuilder()
    const h = node('H1', [], {bookmark: 'Trang bìa'})
    const layout = {background: '#8a0f14', decorations: [], title: {}, body: null, number: null}
    const slide = {node: {}, layout, title: [], notes: []}
    const frames = [textFrame([setText(h.id, 'Trang bìa', 60).paragraph])]
    // Of a slide's parts the writer reads the background only.
    const laid = laidOut([page(1, frames, {width: pt(960), height: pt(540), slide: slide as never})], node('Document', [h]))
    const {pdf} = await write(laid)
    expect(pdf.array(pdf.pages[0]!.MediaBox)).toEqual([0, 0, 960, 540])
    expect(latin1(pdf.stream(pdf.pages[0]!.Contents)).split('\n').slice(0, 4)).toEqual([
      '1 0 0 -1 0 540 cm',
      '/Artifact <</Type /Layout>> BDC',
      '0.5412 0.0588 0.0784 rg',
      '0 0 960 540 re f'
    ])
  })

  test('a character that no glyph shows is an error', async () => {
    const {diagnostics, pdf} = await write(oneParagraph('Đạt ✓ và ✓'))
    expect(diagnostics.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(Array(2).fill('pdf-character-without-glyph error'))
    expect(diagnostics[0]!.message.en).toBe('The font Tinos-Regular.ttf has no character U+2713')
    expect(outlineOf(readTags(pdf))).toEqual(['Document', ['P', 'Đạt  và ']])
  })

  test('a picture that cannot be read is an error', async () => {
    const node = treeBuilder()
    const figure = node('Figure', [], {alt: 'Sơ đồ'})
    const picture = {type: 'picture', format: 'png', bytes: new Uint8Array(9), pixelWidth: 1, pixelHeight: 1, alt: 'Sơ đồ'} as const
    const frame = {type: 'picture', x: pt(0), y: pt(0), width: pt(9), height: pt(9), picture, structure: figure.id} as const
    const {diagnostics} = await write(laidOut([page(1, [frame])], node('Document', [figure])))
    expect(diagnostics.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(['pdf-picture-unreadable error'])
  })
})
