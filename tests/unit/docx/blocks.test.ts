import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {Block, Document} from '../../../src/document/types.js'
import type {Font} from '../../../src/fonts/types.js'
import type {Frame, LaidOut} from '../../../src/layout/types.js'
import {mm, pt} from '../../../src/units.js'
import {writeDocx} from '../../../src/writers/docx/write-docx.js'
import {doc, groupRow, h, headerRow, laidOut, list, p, row, run, styles, table} from './build.js'
import {attributesOf, elementsOf, paragraphTexts, partsOf, textOf} from './read.js'

async function write(children: readonly Block[], changes: Partial<Document> = {}, frames: readonly Frame[] = []) {
  const diagnostics: Diagnostic[] = []
  const given: LaidOut = {...laidOut(doc(children, changes)), pages: [{width: mm(210), height: mm(297), number: 1, frames, slide: null}]}
  const parts = partsOf(await writeDocx(given, (diagnostic) => diagnostics.push(diagnostic)))
  const of = (name: string) => parts.get(`word/${name}.xml`) ?? ''
  return {parts, of, body: of('document'), rules: diagnostics.map(({rule}) => rule)}
}

/** 210 mm less margins of 30 and 15 mm, in twips. */
const measure = 9354
const left = {share: null, align: 'left'} as const

test('a bullet is a numbering level that shows the marker', async () => {
  const {body, of} = await write([
    list('hanging', ['+', p('hanging', 'Một'), p('hanging', 'Thêm')], ['+', list('hanging', ['-', p('hanging', 'Trong')])])
  ])
  expect(attributesOf(of('numbering'), 'w:lvlText', 'w:val')).toEqual(expect.arrayContaining(['+', '-']))
  expect(attributesOf(body, 'w:ilvl', 'w:val')).toEqual(['0', '0', '1'])
  expect(paragraphTexts(body).slice(0, 4)).toEqual(['Một', 'Thêm', '', 'Trong'])
  expect(attributesOf(body, 'w:ind', 'w:left')).toEqual(['280'])
})

test('nine levels of lists, and no tenth', async () => {
  const nest = (level: number): Block => list('list', ['-', p('list', `Cấp ${level}`), ...(level < 11 ? [nest(level + 1)] : [])])
  const {body} = await write([nest(1)])
  expect(attributesOf(body, 'w:ilvl', 'w:val')).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8'])
})

test('labels that Word would count otherwise are text', async () => {
  const {body} = await write([
    list('hanging', ['d)', p('hanging', 'Bốn')], ['đ)', p('hanging', 'Năm')]),
    list('list', ['7.', p('list', 'Bảy')], ['7.', p('list', 'Lại')])
  ])
  expect(paragraphTexts(body).filter((text) => text)).toEqual(['d)\tBốn', 'đ)\tNăm', '7. Bảy', '7. Lại'])
  expect(body).not.toContain('w:numPr')
})

test('ordered lists start anew, each at its own number', async () => {
  const {body, of} = await write([list('list', ['1.', p('list', 'a')], ['2.', p('list', 'b')]), list('list', ['5.', p('list', 'c')])])
  const [one, two, three] = attributesOf(body, 'w:numId', 'w:val')
  expect(one).toBe(two)
  expect(three).not.toBe(one)
  expect(attributesOf(of('numbering'), 'w:start', 'w:val')).toContain('5')
})

test('a table has widths that add up, a repeated header, merged groups and a description', async () => {
  const {body} = await write([
    table(
      [
        {share: 1, align: 'center'},
        {share: 5, align: 'left'},
        {share: 2, align: 'right'}
      ],
      headerRow('TT', 'Chỉ tiêu', 'Mục tiêu'),
      groupRow('I. Kinh tế', 3),
      row('1', 'GRDP', '8 - 9%')
    )
  ])
  const grid = attributesOf(body, 'w:gridCol', 'w:w').map(Number)
  expect(grid.reduce((sum, width) => sum + width, 0)).toBe(measure)
  expect(attributesOf(body, 'w:tblW', 'w:w')).toEqual([String(measure)])
  expect(attributesOf(body, 'w:tcW', 'w:w').map(Number)).toEqual([...grid, measure, ...grid])
  expect(attributesOf(body, 'w:gridSpan', 'w:val')).toEqual(['3'])
  expect(elementsOf(body, 'w:tblHeader/')).toHaveLength(1)
  expect(attributesOf(body, 'w:tblDescription', 'w:val')).toEqual(['Bảng số liệu dùng để thử'])
  expect(attributesOf(body, 'w:jc', 'w:val')).toEqual(['center', 'right'])
})

test('columns without shares are as wide as the layout found them', async () => {
  const frame: Frame = {
    type: 'table',
    x: pt(0),
    y: pt(0),
    width: pt(400),
    height: pt(50),
    columns: [pt(100), pt(300)],
    rows: [],
    alt: 'Bảng số liệu dùng để thử',
    line: '#000000',
    lineWidth: pt(1),
    padding: pt(2),
    structure: 5
  }
  const {body} = await write([table([left, left], row('ngắn', 'dài')), table([left, left], row('a', 'a'))], {}, [frame, frame])
  const [a = 0, b = 0, c, d] = attributesOf(body, 'w:gridCol', 'w:w').map(Number)
  expect(b / a).toBeCloseTo(3, 1)
  expect(c).toBe(d)
})

test('two tables in a row stay two, and nothing ends in a table', async () => {
  const {body} = await write([table([left], row('một')), table([left], row('hai'))])
  expect(body).not.toContain('</w:tbl><w:tbl>')
  expect(body).not.toContain('</w:tbl><w:sectPr>')
})

test('a table that the layout set smaller has styles of its own, of that size', async () => {
  const node = table([left, left], row('1.100,5', '2.200,5'))
  const style = {...styles['table-cell']!, size: pt(8.5), lineHeight: pt(10.5)}
  const paragraph = {style, styleName: 'table-cell', children: [], label: null, level: 0, structure: 2, lines: []}
  const place = {x: pt(85), y: pt(57), width: pt(30), height: pt(14)}
  const frame: Frame = {
    type: 'table',
    ...place,
    columns: [pt(30), pt(30)],
    rows: [{y: pt(57), height: pt(14), kind: 'body', repeated: false, fill: null, cells: [{...place, span: 1, paragraphs: [paragraph]}]}],
    alt: node.alt,
    line: '#000000',
    lineWidth: pt(0.5),
    padding: pt(1),
    structure: 1
  }
  const {body, of} = await write([node, table([left, left, left], row('a', 'b', 'c'))], {}, [frame])
  const [small, same, usual] = attributesOf(body, 'w:pStyle', 'w:val').filter((id) => !/^(Ng|Sep)/.test(id))
  expect(same).toBe(small)
  expect(usual).not.toBe(small)
  const sizeOf = (id: string | undefined) => new RegExp(`w:styleId="${id}".*?<w:sz w:val="(\\d+)"`, 's').exec(of('styles'))?.[1]
  expect([sizeOf(small), sizeOf(usual)]).toEqual(['17', '26'])
})

test('a long row may go over pages, a short one may not', async () => {
  const {body} = await write([table([left], row('ngắn'), row('dài '.repeat(600)))])
  expect(elementsOf(body, 'w:cantSplit/')).toHaveLength(1)
})

test('a rule is as long as the text above it, where the text is', async () => {
  const font = {} as Font // Not read by this writer.
  const span = {
    text: 'ĐẢNG',
    font,
    size: pt(15),
    color: '#000000',
    x: pt(300),
    width: pt(120),
    wordSpace: pt(0),
    underline: false,
    strike: false,
    rise: pt(0),
    structure: 1
  } as const
  const paragraph = {
    style: styles.nation!,
    styleName: 'nation',
    children: [run('ĐẢNG')],
    label: null,
    level: 0,
    structure: 1,
    lines: [{baseline: pt(70), spans: [span]}]
  }
  const frame: Frame = {
    type: 'text',
    slot: 'flow',
    anchor: 'top',
    artifact: false,
    x: pt(0),
    y: pt(0),
    width: pt(200),
    height: pt(20),
    paragraphs: [paragraph]
  }
  const rule = {type: 'rule', length: 'text', thickness: pt(0.75), color: '#102030', before: pt(2), after: pt(4)} as const
  const {body} = await write([p('nation', 'ĐẢNG'), rule], {}, [frame])
  const side = String((measure - 2400) / 2)
  expect(body).toContain(`w:left="${side}"`)
  expect(body).toContain(`w:right="${side}"`)
  expect(body).toContain('<w:top w:val="single" w:color="102030" w:sz="6" w:space="0"/>')
})

test('footnotes keep their numbers', async () => {
  const footnotes = [1, 2, 3].map((number) => ({number, children: [p('footnote', `Nội dung ${number}`)]}))
  const refer = (number: number) => ({type: 'footnote', number}) as const
  const {body, of, rules} = await write([p('body', 'a', refer(1), 'b', refer(3), 'c', refer(1), 'd', refer(2))], {footnotes})
  expect(elementsOf(body, 'w:footnoteReference')).toEqual([
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:customMarkFollows="1" w:id="3"/>',
    '<w:footnoteReference w:id="2"/>'
  ])
  expect(textOf(body)).toBe('ab3c1d')
  const notes = of('footnotes').split('<w:footnote ').slice(1)
  expect(notes.map((note) => [note.includes('<w:footnoteRef/>'), textOf(note)])).toEqual([
    [false, ''],
    [false, ''],
    [true, ' Nội dung 1'],
    [true, ' Nội dung 2'],
    [false, '3 Nội dung 3']
  ])
  expect(rules).toEqual([])
})

test('notes that cannot be expressed are told', async () => {
  const {rules, body} = await write([p('body', 'a', {type: 'footnote', number: 9})], {footnotes: [{number: 1, children: []}]})
  expect(textOf(body)).toBe('a9')
  expect(rules).toEqual(['docx-footnote-missing', 'docx-footnote-unreferenced'])
})

test('columns are a section of their own, and one column follows', async () => {
  const columns = {type: 'columns', count: 2, gap: pt(18), balanced: true, children: [p('body', 'Trong cột')]} as const
  const {body} = await write([p('body', 'Trước'), columns])
  expect(attributesOf(body, 'w:type', 'w:val')).toEqual(['nextPage', 'continuous', 'continuous'])
  expect(attributesOf(body, 'w:cols', 'w:num')).toContain('2')
  expect(elementsOf(body, 'w:titlePg/')).toHaveLength(1)
  expect(elementsOf(body, 'w:headerReference')).toHaveLength(2)
  const broken = await write([p('body', 'Trước'), {type: 'page-break'}, columns, p('body', 'Sau')])
  expect(attributesOf(broken.body, 'w:type', 'w:val')).toEqual(['nextPage', 'nextPage', 'continuous'])
})

test('columns inside a block are told and written one under the other', async () => {
  const {body, rules} = await write([
    {type: 'quote', children: [{type: 'columns', count: 2, gap: pt(9), balanced: true, children: [p('quote', 'Một')]}]}
  ])
  expect(textOf(body)).toBe('Một')
  expect(rules).toEqual(['docx-nested-columns'])
})

test('the page number is a field, at the top or at the bottom, from the page that the profile names', async () => {
  const {of} = await write([p('body', 'Chữ')])
  expect(of('header1') + of('header2')).toContain('PAGE')
  const {pageNumber} = doc([]).page
  const page = {...doc([]).page, pageNumber: {...pageNumber!, position: 'bottom-center', from: 1}} as const
  const footer = await write([p('body', 'Chữ')], {page})
  expect(footer.of('footer1')).toContain('PAGE')
  expect(footer.body).not.toContain('titlePg')
  const none = await write([p('body', 'Chữ')], {page: {...page, pageNumber: null}})
  expect([...none.parts.keys()].filter((name) => /header|footer/.test(name))).toEqual([])
  const late = await write([p('body', 'Chữ')], {page: {...page, pageNumber: {...page.pageNumber, from: 3}}})
  expect(late.rules).toEqual(['docx-page-number-from'])
})

test('a page break belongs to the text that it stands before', async () => {
  const {body} = await write([p('body', 'Một'), {type: 'page-break'}, h(1, 'heading-1', 'Hai'), {type: 'page-break'}])
  expect(body.split('<w:p>').map((xml) => [xml.includes('pageBreakBefore'), textOf(xml)])).toEqual([
    [false, ''],
    [false, 'Một'],
    [true, 'Hai'],
    [true, '']
  ])
})

test('a picture keeps its proportions within the measure, and says what it shows', async () => {
  const bytes = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10])
  const {body, parts} = await write([{type: 'picture', format: 'jpeg', bytes, pixelWidth: 4000, pixelHeight: 1000, alt: 'Đoàn chủ tịch'}])
  const [cx = 0, cy = 0] = [...attributesOf(body, 'wp:extent', 'cx'), ...attributesOf(body, 'wp:extent', 'cy')].map(Number)
  expect(cx / 635).toBeCloseTo(measure, -1)
  expect(cx / cy).toBeCloseTo(4, 2)
  expect(attributesOf(body, 'wp:docPr', 'descr')).toEqual(['Đoàn chủ tịch'])
  expect([...parts.keys()]).toContain('word/media/image1.jpeg')
})

test('links lead out of the file or stay text', async () => {
  const {parts, body, rules} = await write([p('body', run('trang', {link: 'https://example.vn/a b'}), run('tệp', {link: 'ghi-chu.md'}))])
  expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="https://example.vn/a%20b" TargetMode="External"')
  expect(elementsOf(body, 'w:hyperlink')).toHaveLength(1)
  expect(textOf(body)).toBe('trangtệp')
  expect(rules).toEqual(['docx-link'])
})

test('a slide has no place in Word: it is told, and written as text', async () => {
  const slide: Block = {
    type: 'slide',
    layout: 'text',
    title: [run('Kết quả')],
    parts: [{body: [p('body', 'Ý')], notes: [p('body', 'Ghi chú')]}],
    section: 'I'
  }
  const {body, rules} = await write([slide])
  expect(paragraphTexts(body).slice(0, 3)).toEqual(['Kết quả', 'Ý', 'Ghi chú'])
  expect(rules).toEqual(['docx-slide'])
})

test('all direct space above the first block of the document is taken away', async () => {
  const {body} = await write([h(1, 'kind', 'THÔNG BÁO'), h(1, 'kind', 'THÔNG BÁO')])
  expect(attributesOf(body, 'w:spacing', 'w:before')).toEqual(['0'])
})

test('key figures stand in a table without lines, as many in a row as asked', async () => {
  const figure = (value: string) => ({value: p('figure-value', value), caption: p('figure-caption', 'đại biểu')})
  const {body} = await write([{type: 'figures', perRow: 2, items: ['348', '52', '34'].map(figure)}])
  expect(body.split('<w:tr>').slice(1).map(textOf)).toEqual(['348đại biểu52đại biểu', '34đại biểu'])
  expect(body.split('<w:tc>')).toHaveLength(5)
  expect(body).not.toContain('w:val="single"')
})

test('what stands in a list item stands below its text', async () => {
  const item = list('hanging', [
    '-',
    p('hanging', 'Ý'),
    {type: 'quote', children: [p('quote', 'Trích'), list('hanging', ['+', p('hanging', 'Con')])]},
    table([left], row('ô'))
  ])
  const {body} = await write([item])
  const indents = body
    .split('<w:p>')
    .slice(1)
    .map((xml) => attributesOf(xml, 'w:ind', 'w:left')[0])
  expect(indents.slice(0, 3)).toEqual([undefined, String(280 + 567), String(280 + 280)])
  expect(attributesOf(body, 'w:tblInd', 'w:w')).toEqual(['280'])
  expect(attributesOf(body, 'w:tblW', 'w:w')).toEqual([String(measure - 280)])
})

test('a label that reaches beyond the hanging indent has a tab of its own', async () => {
  const {body} = await write([
    list('hanging', ['+', p('hanging', 'a')]),
    list('hanging', ['100.', p('hanging', 'b')]),
    list('hanging', ['Điều 5.', p('hanging', 'c')])
  ])
  const tabs = body
    .split('<w:p>')
    .slice(1, 4)
    .map((xml) => Number(attributesOf(xml, 'w:tab', 'w:pos')[0] ?? 0))
  expect(tabs[0]).toBe(0)
  expect(tabs[1]).toBeGreaterThan(280)
  expect(tabs[2]).toBeGreaterThan(tabs[1] ?? 0)
})
