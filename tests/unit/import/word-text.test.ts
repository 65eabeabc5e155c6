import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {wordsOf} from '../parse/parse-source.js'
import {importParts, markdownOf, p, r, rulesOf, tbl} from './word-file.js'

test('bold and italics are kept, but not where they are a heading’s look', async () => {
  const body =
    p('I. Tình hình', '', '<w:b/>') +
    `<w:p>${r('Đạt ')}${r('50 tấn', '<w:b/>')}${r(', ')}${r('tăng 5%', '<w:b/><w:i/>')}${r('.')}</w:p>` +
    p('II. Kết quả', '', '<w:b/><w:i/>') +
    p('Cả đoạn đậm.', '', '<w:b/>')
  expect(await markdownOf({body})).toBe('## I. Tình hình\n\nĐạt **50 tấn**, **_tăng 5%_**.\n\n## II. Kết quả\n\n**Cả đoạn đậm.**')
})

test.each([
  ['a mark before a letter leaves the punctuation out', [r('Chỉ tiêu:', '<w:b/>'), r('đạt')], '**Chỉ tiêu**:đạt'],
  ['white space stands outside', [r('a'), r(' b ', '<w:i/>'), r('c')], 'a _b_ c'],
  ['within a word', [r('Đ'), r('ả', '<w:b/>'), r('ng'), r(' x'), r('y', '<w:i/>'), r('z')], 'Đ**ả**ng x*y*z'],
  ['bold that goes on in italics', [r('a ', '<w:b/>'), r('b', '<w:b/><w:i/>'), r(' c', '<w:i/>')], '**a _b_** _c_'],
  [
    'marks of Markdown in the text',
    [r('5*3*2 _a_ #x '), r('**', '<w:b/>'), r(' <b> [a](b) &amp; ~~c~~')],
    '5\\*3\\*2 \\_a\\_ #x **\\*\\*** \\<b> \\[a](b) \\&amp; \\~\\~c\\~\\~'
  ],
  ['struck text', [r('a '), r('bỏ', '<w:strike/>'), r('.')], 'a ~~bỏ~~.'],
  ['decomposed letters, also where a tone is set otherwise', [r('e\u0302\u0301 e\u0302'), r('\u0301', '<w:b/>'), r('x')], 'ế ếx'],
  ['capitals by the font', [r('tỉnh ủy', '<w:caps/>')], 'TỈNH ỦY'],
  [
    'raised digits',
    [r('5 km'), r('2', '<w:vertAlign w:val="superscript"/>'), r(', CO'), r('2', '<w:vertAlign w:val="subscript"/>')],
    '5 km², CO₂'
  ],
  ['raised words stay', [r('thứ 5'), r('th', '<w:vertAlign w:val="superscript"/>')], 'thứ 5th'],
  ['a raised and small digit, as LibreOffice writes it', [r('m'), r('3', '<w:position w:val="8"/><w:sz w:val="16"/>')], 'm³'],
  ['tabs are spaces', ['<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'], 'a b'],
  ['line breaks', ['<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'], 'a<br>b'],
  [
    'a line break before a label parts paragraphs',
    ['<w:r><w:t>Gồm:</w:t><w:br/><w:t>- một</w:t><w:br/><w:t>- hai</w:t></w:r>'],
    'Gồm:\n\n- một\n- hai'
  ],
  [
    'signs of a font for symbols',
    ['<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', r('\uf0a3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')],
    '≥≤'
  ],
  [
    'a hyphen that does not break, one that does not show',
    ['<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>'],
    'a-bc'
  ],
  ['insertions and what was moved here', [`<w:ins>${r('thêm')}</w:ins>`, `<w:moveTo>${r(' rồi')}</w:moveTo>`], 'thêm rồi'],
  [
    'content controls, smart tags, simple fields',
    [
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('a')}</w:sdtContent></w:sdt>`,
      `<w:smartTag>${r('b')}</w:smartTag>`,
      `<w:fldSimple w:instr="DATE">${r('c')}</w:fldSimple>`
    ],
    'abc'
  ],
  [
    'the result of a field, not its instruction, nor what stands in that',
    [
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('ẩn')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('kết quả')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    ],
    'kết quả'
  ],
  ['a field that is never closed', [`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('còn')}`], 'còn'],
  [
    'a box to tick',
    [
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      r(' có')
    ],
    '\\[x] có'
  ]
])('%s', async (_name, runs, markdown) => {
  expect(await markdownOf({body: `<w:p>${runs.join('')}</w:p>`})).toBe(markdown)
})

test('looks come from styles, and switch one another', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>'
  const body = `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${r('đậm ')}${r('không', '<w:rStyle w:val="C"/>')}${r(' đậm, ')}${r('cũng không', '<w:b w:val="0"/>')}.</w:p>`
  expect(await markdownOf({body, styles})).toBe('**đậm** không **đậm,** cũng không')
})

test('links that lead out are kept, others are told', async () => {
  const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
  const external = (id: string, address: string) =>
    `<Relationship Id="${id}" Type="http://a/hyperlink" Target="${address}" TargetMode="External"/>`
  const relationships = external('a', 'https://a.vn/(x) y') + external('b', 'file:///C:/x.doc') + external('c', 'https://b.vn/')
  const body = `<w:p>${link('a', 'một [1]')}${r(', ')}${link('b', 'hai')}${r(', ')}${link('c', 'https://b.vn')}${r(', ')}<w:hyperlink w:anchor="x">${r('bốn')}</w:hyperlink></w:p>`
  const {imported, parsed, diagnostics} = await importParts({body, relationships})
  expect(imported?.markdown).toContain('[một \\[1\\]](https://a.vn/%28x%29%20y), hai, https://b.vn, bốn')
  expect(wordsOf(parsed!.tree).join(' ')).toBe('một [1], hai, https://b.vn, bốn')
  expect(rulesOf(diagnostics)).toEqual(['word-link 1'])
})

test('a link made by a field', async () => {
  const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.vn/x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('trang')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  expect(await markdownOf({body})).toBe('[trang](https://a.vn/x)')
})

test('footnotes and endnotes in the order in which they are referred to', async () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, content: string) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`
  const body = `<w:p>${r('Một')}${reference('endnote', 2)}${r(', hai')}${reference('footnote', 3)}${r(', lại')}${reference('endnote', 2)}${r('!')}${reference('footnote', 1)}</w:p>`
  const mark = '<w:r><w:footnoteRef/></w:r>'
  const footnotes =
    note('footnote', 0, p('không hiện')).replace('<w:footnote ', '<w:footnote w:type="separator" ') +
    note('footnote', 1, `<w:p>${mark}${r(' 1. Chú *ba*.')}</w:p>${p('Thêm.')}`) +
    note('footnote', 3, `<w:p>${mark}${r(' Chú hai', '<w:i/>')}</w:p>`)
  const {imported, parsed} = await importParts({body, footnotes, endnotes: note('endnote', 2, p('Chú một.'))})
  expect(imported?.markdown).toContain(
    '\nMột[^1], hai[^2], lại[^1]\\![^3]\n\n[^1]: Chú một.\n\n[^2]: _Chú hai_\n\n[^3]: 1\\. Chú \\*ba\\*.\n\n    Thêm.\n'
  )
  expect(parsed?.tree.children.map(({type}) => type)).toEqual([
    'paragraph',
    'footnoteDefinition',
    'footnoteDefinition',
    'footnoteDefinition'
  ])
})

test('what is left out is told with its words and place', async () => {
  const body =
    `<w:p>${r('Giữ ')}<w:del><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>${r('lại.')}</w:p>` +
    `<w:p>${r('Thấy')}${r(' bí mật', '<w:vanish/>')}${r('.')}</w:p>` +
    `<w:p>${r('Có ý kiến.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>` +
    `<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>` +
    '<w:altChunk r:id="x"/>' +
    `<w:p>${r('Hình')}<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>` +
    p('I. Mục\t1', '<w:pStyle w:val="T"/>')
  const {imported, diagnostics} = await importParts({
    body,
    comments: `<w:comment w:id="0">${p('Xem lại số.')}</w:comment>`,
    styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
    header: p('ĐẢNG BỘ TỈNH') + p('')
  })
  expect(imported?.markdown).toMatch(/\nGiữ lại\.\n\nThấy\.\n\nCó ý kiến\.\n\na=b\n\nHình\n$/)
  expect(rulesOf(diagnostics)).toEqual([
    'word-deleted 1',
    'word-header 1',
    'word-hidden 2',
    'word-comment 3',
    'word-equation 4',
    'word-embedded 5',
    'word-drawing 5',
    'word-contents 5'
  ])
  expect(diagnostics[0]!.message.vi).toBe('Chữ đã bị xóa (theo dõi thay đổi) không đưa vào: “bỏ đi”')
  expect(diagnostics[3]!.message.en).toBe('A comment is left out: “Xem lại số.”')
})

test('a paragraph whose end is deleted goes on in the next one, which has the label', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const body = p('Một ', `${numbered}<w:rPr><w:del/></w:rPr>`) + p('hai.', numbered) + p('Cuối', '<w:rPr><w:del/></w:rPr>')
  expect(await markdownOf({body, numbering})).toBe('1\\) Một hai.\n\nCuối')
})

test('a text box stands after its paragraph, once, though it is written twice', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const body = `<w:p>${r('Trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('Trong hộp.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Trong hộp.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' sau.')}</w:p>${p('Tiếp.')}`
  const {imported, diagnostics} = await importParts({body})
  expect(imported?.markdown).toMatch(/\nTrước sau\.\n\nTrong hộp\.\n\nTiếp\.\n$/)
  expect(rulesOf(diagnostics)).toEqual(['word-text-box 2'])
})

test('empty paragraphs, and a document that is one table', async () => {
  expect(await markdownOf({body: `${p('')}<w:p/>${p('  ')}${p('Một.')}${p('')}`})).toBe('Một.')
  expect(
    await markdownOf({
      body: tbl([
        [p('a'), p('b')],
        [p('1'), p('')]
      ])
    })
  ).toBe('| a | b |\n| --- | --- |\n| 1 | |')
})

const heading = (level: number): string => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`

test('headings by style and by outline level', async () => {
  const styles = heading(1) + heading(2) + '<w:style w:type="paragraph" w:styleId="Ti"><w:name w:val="Title"/></w:style>'
  const h = (level: number, text: string) => p(text, `<w:pStyle w:val="H${level}"/>`)
  const body =
    p('Tên báo cáo', '<w:pStyle w:val="Ti"/>') +
    h(1, 'I. Một') +
    h(2, '1. Hai') +
    p('Ba', '<w:outlineLvl w:val="2"/>') +
    p('2. Một câu.') +
    h(1, 'II. Bốn') +
    p('Năm.')
  expect(await markdownOf({body, styles})).toBe(
    '# Tên báo cáo\n\n## I. Một\n\n### 1. Hai\n\n#### Ba\n\n2\\. Một câu.\n\n## II. Bốn\n\nNăm.'
  )
  const alone = h(1, 'Tên báo cáo') + h(2, 'I. Một') + p('Hai.') + h(2, 'II. Ba') + p('Bốn.')
  expect(await markdownOf({body: alone, styles})).toBe('# Tên báo cáo\n\n## I. Một\n\nHai.\n\n## II. Ba\n\nBốn.')
})

/** Characters with their marks, white space folded. */
function marked(node: Nodes, marks = ''): string[] {
  if (node.type === 'text') return [...node.value.replace(/\s+/g, ' ')].map((character) => (character === ' ' ? ' ' : character + marks))
  if (node.type === 'break') return [' ']
  const own = node.type === 'strong' ? 'b' : node.type === 'emphasis' ? 'i' : ''
  return 'children' in node ? node.children.flatMap((child) => marked(child, [...new Set(marks + own)].sort().join(''))) : []
}

const looks = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>')
const words = fc.constantFrom('một ', 'hai', ' ba ', 'bốn. ', 'năm ', '6,5% ')

test('marks are read as they were set, where words stand apart', async () => {
  const runs = fc.array(fc.tuple(fc.constantFrom('một', 'hai ba', 'bốn năm sáu', '7,5'), looks), {minLength: 1, maxLength: 8})
  await fc.assert(
    fc.asyncProperty(runs, async (list) => {
      const {parsed} = await importParts({
        body: `<w:p>${r('Đầu ')}${list.map(([text, look]) => r(text, look) + r(' ')).join('')}${r('cuối.')}</w:p>`
      })
      const expected = list.flatMap(([text, look]) => {
        const own = [...'bi'].filter((mark) => look.includes(`w:${mark}/`)).join('')
        return [...text].map((character) => (character === ' ' ? ' ' : character + own)).concat(' ')
      })
      expect(marked(parsed!.tree).join('|')).toBe(['Đ', 'ầ', 'u', ' ', ...expected, 'c', 'u', 'ố', 'i', '.'].join('|'))
    }),
    {numRuns: 150}
  )
})

const nasty = fc.constantFrom(
  ...'* ** _ __ ` ``` # > - + 1. 1) [ ] ]( [^1] : <b> < &amp; & ~ ~~ | :::slide {.x} ! \\ a Đ 5 http://a.vn/ x@y.vn “ ” ( ) . 😀'.split(
    ' '
  ),
  ' ',
  '\u00a0'
)

test('no character is lost or read as Markdown, however it is set', async () => {
  const runs = fc.array(fc.tuple(fc.oneof(nasty, words), looks), {minLength: 1, maxLength: 14})
  await fc.assert(
    fc.asyncProperty(runs, async (list) => {
      const text = list.map(([part]) => part).join('')
      fc.pre(/\S/.test(text))
      const {parsed, diagnostics} = await importParts({body: `<w:p>${list.map(([part, look]) => r(part, look)).join('')}</w:p>`})
      expect(diagnostics.filter(({severity}) => severity !== 'note')).toEqual([])
      const bare = text.trim().replace(/^[-–—•▪+]\s+(?=\S)/u, '')
      expect(wordsOf(parsed!.tree).join(' ')).toBe(bare.trim().split(/\s+/).join(' '))
    }),
    {numRuns: 1_000}
  )
})
