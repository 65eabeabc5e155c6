import type {LaidOut, SetCell, SetRow, StructureNode, TableFrame} from '../../../src/layout/types.js'
import {mm, pt} from '../../../src/units.js'
import {black, fonts, laidOut, page, pageNumber, paragraph, setText, span, textFrame, treeBuilder} from './laid-out.js'
import {pngOf} from './png-files.js'

export const long =
  'Năm năm qua, các cấp ủy đã lãnh đạo hoàn thành 18/20 chỉ tiêu; thu ngân sách tăng bình quân 7,1%/năm, vượt kế hoạch đề ra. Văn hóa - xã hội có nhiều chuyển biến, đời sống Nhân dân được nâng lên rõ rệt.'

/** A document of two pages with all that a page can hold. */
export function sample(): LaidOut {
  const node = treeBuilder()
  const link = node('Link')
  const reference = node('Reference')
  const noteLabel = node('Lbl')
  const noteText = node('P')
  const note = node('Note', [noteLabel, noteText])
  const linked = node('P', [link, reference, note])
  const h1 = node('H1', [], {bookmark: 'THÔNG BÁO'})
  const h2 = node('H2', [], {bookmark: 'I. KẾT QUẢ & <DẤU>'})
  const h3 = node('H3', [], {bookmark: '1. Kinh tế'})
  const second = node('H2', [], {bookmark: 'II. NHIỆM VỤ'})
  const split = node('P')
  const items = ['a)', 'b)'].map((label) => ({label, lbl: node('Lbl'), body: node('P')}))
  const list = node(
    'L',
    items.map(({lbl, body}) => node('LI', [lbl, node('LBody', [body])]))
  )
  const cellOf = (type: 'TH' | 'TD', more: Partial<StructureNode> = {}) => ({p: node('P'), type, more})
  const header = ['Chỉ tiêu', 'Năm 2030'].map((text) => ({text, ...cellOf('TH', {scope: 'Column'})}))
  const group = [{text: 'Nhóm kinh tế', ...cellOf('TH', {scope: 'Row', columnSpan: 2})}]
  const row = ['Thu nhập (triệu đồng)', '7.000'].map((text) => ({text, ...cellOf('TD')}))
  const table = node(
    'Table',
    [header, group, row].map((cells) =>
      node(
        'TR',
        cells.map(({p, type, more}) => node(type, [p], more))
      )
    ),
    {alt: 'Chỉ tiêu đến năm 2030'}
  )
  const figure = node('Figure', [], {alt: 'Biểu trưng <thử>'})
  const document = node('Document', [node('Sect', [h1, h2, h3, linked, split, list]), node('Sect', [second, table, figure])])

  let top: number = mm(20)
  const set = (element: StructureNode, text: string, changes = {}) => {
    const {paragraph: made, bottom} = setText(element.id, text, top, changes)
    top = bottom
    return made
  }
  const first = [
    set(h1, 'THÔNG BÁO', {font: fonts.bold}),
    set(h2, 'I. KẾT QUẢ & <DẤU>', {font: fonts.bold}),
    set(h3, '1. Kinh tế', {font: fonts.italic, underline: true})
  ]
  const y = pt(top + 14)
  const parts = [
    span(linked.id, 'Xem ', mm(30)),
    span(link.id, 'cổng thông tin', 120, {link: 'https://example.vn/trang?a=1&b=ế', color: '#0000ff', underline: true}),
    span(reference.id, '1', 210, {size: pt(9), rise: pt(5)}),
    span(linked.id, ' để biết thêm, ', 216),
    span(linked.id, 'bỏ chữ này', 310, {strike: true})
  ]
  first.push(paragraph(linked.id, [{baseline: y, spans: parts}]))
  top += 24
  first.push(set(split, `${long} ${long} `, {justify: true}))
  for (const {label, lbl, body} of items) {
    const {paragraph: made, bottom} = setText(body.id, 'Nội dung của mục', top, {x: 120})
    const [line] = made.lines
    first.push({...made, lines: [{baseline: line!.baseline, spans: [span(lbl.id, `${label} `, 100), ...line!.spans]}]})
    top = bottom
  }
  const foot = setText(noteText.id, 'Theo báo cáo của cơ quan thống kê.', 740, {x: 100, size: pt(10)}).paragraph
  const footnote = {
    ...foot,
    lines: [{baseline: foot.lines[0]!.baseline, spans: [span(noteLabel.id, '1 ', 88, {size: pt(7), rise: pt(3)}), ...foot.lines[0]!.spans]}]
  }

  top = mm(20)
  const rest = [set(split, long, {justify: true}), set(second, 'II. NHIỆM VỤ', {font: fonts.bold})]
  const rowOf = (cells: readonly {text: string; p: StructureNode}[], kind: SetRow['kind'], repeated = false): SetRow => {
    const row: SetRow = {
      y: pt(top),
      height: pt(26),
      kind,
      repeated,
      fill: kind === 'body' ? null : '#eeeeee',
      cells: cells.map(({text, p}, index): SetCell => {
        const x = mm(30) + index * 200
        return {
          x: pt(x),
          y: pt(top),
          width: pt(cells.length === 1 ? 400 : 200),
          height: pt(26),
          span: cells.length === 1 ? 2 : 1,
          paragraphs: [setText(p.id, text, top + 3, {x: x + 4, measure: 192}).paragraph]
        }
      })
    }
    top += 26
    return row
  }
  const rows = [rowOf(header, 'header'), rowOf(group, 'group'), rowOf(row, 'body'), rowOf(header, 'header', true)]
  const tableFrame: TableFrame = {
    type: 'table',
    x: mm(30),
    y: rows[0]!.y,
    width: pt(400),
    height: pt(104),
    columns: [pt(200), pt(200)],
    rows,
    alt: 'Chỉ tiêu đến năm 2030',
    line: black,
    lineWidth: pt(0.5),
    padding: pt(4),
    structure: table.id
  }
  const picture = {type: 'picture', format: 'png', bytes: pngOf(2, 2, 6), pixelWidth: 2, pixelHeight: 2, alt: 'Biểu trưng <thử>'} as const
  return laidOut(
    [
      page(1, [
        textFrame(first),
        {type: 'rule', x: mm(30), y: pt(730), width: pt(140), height: pt(0.5), color: black},
        textFrame([footnote]),
        pageNumber(1)
      ]),
      page(2, [
        {type: 'box', x: pt(0), y: pt(0), width: pt(20), height: pt(842), fill: '#aa0000'},
        textFrame(rest),
        tableFrame,
        {type: 'picture', x: mm(30), y: pt(500), width: pt(100), height: pt(100), picture, structure: figure.id},
        pageNumber(2)
      ])
    ],
    document
  )
}
