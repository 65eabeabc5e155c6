import {describe, expect, test} from 'vitest'
import type {Block, Footnote} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {Frame, LaidOut, Page, PictureFrame, RuleFrame, TableFrame, TextFrame} from '../../../src/layout/types.js'
import {mm, pt} from '../../../src/units.js'
import {fonts, groupRow, h, p, pageStyles, pages, row, style, table} from './build.js'
import {overlaps, strays} from './check-places.js'
import {shownParagraphs} from './read-text.js'

const silent = (): void => {}
const laid = (children: readonly Block[], changes: Parameters<typeof pages>[1] = {}): LaidOut =>
  layout(pages(children, changes), fonts, silent)
const lines = (page: Page | undefined): string[] =>
  page ? shownParagraphs(page).flatMap((paragraph) => paragraph.lines.map(({spans}) => spans.map(({text}) => text).join(''))) : []
const ofType = <Type extends Frame['type']>({frames}: Page, type: Type): Extract<Frame, {type: Type}>[] =>
  // The filter is what makes it so.
  frames.filter((frame) => frame.type === type) as Extract<Frame, {type: Type}>[]
const tables = (page: Page): TableFrame[] => ofType(page, 'table')
const texts = (page: Page): TextFrame[] => ofType(page, 'text')

const bodyTop = mm(20)
const bodyBottom = mm(297 - 20)
/** Lines of the style `plain` that a page holds: 18 pt each, 6 pt after each paragraph. */
const fullPage = (count: number): Block[] => Array.from({length: count}, (_, index) => p(`Dòng ${index + 1}`, 'tight'))
const styles = {...pageStyles, tight: style({after: pt(0)})}
const linesAPage = Math.floor((bodyBottom - bodyTop) / 18)

describe('pages', () => {
  test('begin at the top margin, without the space above the first paragraph', () => {
    const {pages: sheets} = laid([h(1, 'Phần một'), ...fullPage(linesAPage)], {styles})
    expect(texts(sheets[0]!)[0]?.y).toBeCloseTo(bodyTop, 3)
    expect(texts(sheets[1]!)[0]?.y).toBeCloseTo(bodyTop, 3)
  })

  test('are as full as they can be', () => {
    const {pages: sheets} = laid(fullPage(linesAPage * 2 + 1), {styles})
    expect(sheets.map((sheet) => lines(sheet).length)).toEqual([linesAPage, linesAPage, 1])
  })

  test('show their number from the second on', () => {
    const {pages: sheets} = laid(fullPage(linesAPage * 2), {styles})
    expect(sheets.map((sheet) => texts(sheet).filter(({slot}) => slot === 'number').length)).toEqual([0, 1])
    const number = texts(sheets[1]!).at(-1)
    expect(number).toMatchObject({artifact: true, y: expect.closeTo(mm(10), 3)})
    expect(number?.paragraphs[0]?.lines[0]?.spans[0]).toMatchObject({text: '2'})
  })

  test('are never empty: a page break at their top or at the end makes none', () => {
    const {pages: sheets} = laid([
      {type: 'page-break'},
      p('Một'),
      {type: 'page-break'},
      {type: 'page-break'},
      p('Hai'),
      {type: 'page-break'}
    ])
    expect(sheets.map(lines)).toEqual([['Một'], ['Hai']])
  })

  test('are one where there is nothing', () => {
    expect(laid([]).pages).toHaveLength(1)
  })
})

describe('what belongs together', () => {
  test('a heading goes to the next page with what follows', () => {
    const {pages: sheets} = laid([...fullPage(linesAPage - 2), h(2, 'Tiêu đề'), p('Nội dung', 'tight')], {styles})
    expect(lines(sheets[1])).toEqual(['Tiêu đề', 'Nội dung'])
  })

  test('a paragraph leaves two lines behind, and takes two along', () => {
    const four = 'Một hai ba bốn năm sáu bảy tám chín mười '.repeat(7).trim()
    const counts = [1, 2, 3].map((left) => {
      const {pages: sheets} = laid([...fullPage(linesAPage - left), p(four, 'tight')], {styles})
      return sheets.map((sheet) => lines(sheet).length)
    })
    expect(lines(laid([p(four, 'tight')], {styles}).pages[0])).toHaveLength(4)
    expect(counts).toEqual([
      [linesAPage - 1, 4],
      [linesAPage, 2],
      [linesAPage - 1, 2]
    ])
  })

  test('a chain of headings that is longer than a page is parted all the same', () => {
    const {pages: sheets} = laid(Array.from({length: 300}, (_, index) => h((index % 3) + 1, `Mục ${index + 1}`)))
    expect(sheets.flatMap(lines)).toHaveLength(300)
    expect(sheets.length).toBeLessThan(14)
  })

  test('a grid is never cut', () => {
    const cell = Array.from({length: 5}, (_, index) => p(`Dòng ${index}`, 'tight'))
    const grid: Block = {type: 'grid', purpose: 'signature', shares: [1, 1], cells: [cell, cell]}
    const {pages: sheets} = laid([...fullPage(linesAPage - 4), grid], {styles})
    expect(lines(sheets[1])).toHaveLength(10)
    const [one, other] = texts(sheets[1]!)
    expect(one?.y).toBe(other?.y)
    expect(other!.x).toBeCloseTo(one!.x + one!.width, 3)
  })
})

describe('a rule', () => {
  const ruleOf = (length: 'text' | 'full' | number, text = 'ĐẢNG CỘNG SẢN VIỆT NAM'): RuleFrame => {
    const node: Block = {type: 'rule', length, thickness: pt(1), color: '#000000', before: pt(2), after: pt(2)}
    const centred = {...pageStyles, centre: style({align: 'center'})}
    return ofType(laid([p(text, 'centre'), node], {styles: centred}).pages[0]!, 'rule')[0]!
  }

  test('is as long as the line above it', () => {
    const span = shownParagraphs(laid([p('ĐẢNG CỘNG SẢN VIỆT NAM', 'plain')]).pages[0]!)[0]?.lines[0]?.spans[0]
    expect(ruleOf('text').width).toBeCloseTo(span!.width, 3)
  })

  test('or as long as its share of the measure, in the middle', () => {
    const rule = ruleOf(0.5)
    expect(rule.width).toBeCloseTo(mm(165) / 2, 3)
    expect(rule.x).toBeCloseTo(mm(30) + mm(165) / 4, 3)
    expect(ruleOf('full').width).toBeCloseTo(mm(165), 3)
  })
})

describe('a picture', () => {
  const picture = (pixelWidth: number, pixelHeight: number): PictureFrame => {
    const node: Block = {type: 'picture', format: 'png', bytes: new Uint8Array(), pixelWidth, pixelHeight, alt: 'Ảnh hội trường'}
    return ofType(laid([node]).pages[0]!, 'picture')[0]!
  }

  test('has its own size where that fits', () => {
    expect(picture(200, 100)).toMatchObject({width: 150, height: 75})
  })

  test('is made smaller for measure and page', () => {
    expect(picture(4000, 1000).width).toBeCloseTo(mm(165), 3)
    const high = picture(1000, 9000)
    expect(high.y + high.height).toBeLessThanOrEqual(bodyBottom)
  })
})

describe('a table', () => {
  const body = (count: number) => Array.from({length: count}, (_, index) => row('body', String(index + 1), `Chỉ tiêu ${index + 1}`, '%'))
  const header = row('header', 'TT', 'Chỉ tiêu', 'Đơn vị')

  test('repeats its header on each page, as an artifact', () => {
    const {pages: sheets} = laid([table([1, 6, 2], header, ...body(100))])
    expect(sheets.length).toBeGreaterThan(2)
    for (const [index, sheet] of sheets.entries()) {
      const [first, second] = tables(sheet)[0]!.rows
      expect(first).toMatchObject({kind: 'header', repeated: index > 0})
      expect(second).toMatchObject({kind: 'body', repeated: false})
    }
  })

  test('keeps a group row with the row below', () => {
    for (let above = linesAPage - 8; above < linesAPage; above++) {
      const {pages: sheets} = laid([...fullPage(above), table([1, 6, 2], header, groupRow('Nhóm', 3), ...body(3))], {styles})
      for (const sheet of sheets) expect(tables(sheet).at(-1)?.rows.at(-1)?.kind ?? 'body').toBe('body')
    }
  })

  test('cuts a row that is higher than a page, and keeps all lines inside', () => {
    const long = 'Một cell dài có rất nhiều chữ để vượt quá cả trang giấy. '.repeat(150).trim()
    const laidOut = laid([table([1, 3], header2, row('body', '1', long), row('body', '2', 'Ngắn'))])
    expect(strays(laidOut)).toEqual([])
    expect(overlaps(laidOut)).toEqual([])
    const shown = laidOut.pages.flatMap(lines).join('')
    expect(shown).toContain('Ngắn')
    expect(shown.split('Một cell').length - 1).toBe(150)
    expect(new Set(laidOut.pages.flatMap((sheet) => tables(sheet).map(({structure}) => structure))).size).toBe(1)
  })

  test('tells a row that goes over pages cell by cell: what follows the longest cell stands at its end', () => {
    const long = 'Một ô dài có rất nhiều chữ để vượt quá cả trang giấy. '.repeat(80).trim()
    const {pages: sheets} = laid([table([1, 3, 1], row('header', 'TT', 'Nội dung', 'Ý kiến'), row('body', '1', long, 'Nhất trí'))])
    expect(sheets.length).toBeGreaterThan(1)
    const shown = sheets.flatMap(lines)
    expect(shown.slice(3, 4)).toEqual(['1'])
    expect(shown.at(-1)).toBe('Nhất trí')
    expect(lines(sheets[0])).not.toContain('Nhất trí')
  })

  test('finds its columns by content where no share is given', () => {
    const [frame] = tables(
      laid([table([null, null], header2, row('body', '1', 'Tốc độ tăng tổng sản phẩm bình quân hằng năm của cả giai đoạn'))]).pages[0]!
    )
    expect(frame!.columns[0]).toBeLessThan(frame!.columns[1]! / 4)
    expect(frame!.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(mm(165), 3)
  })

  test('widens a column whose word would not fit its share', () => {
    const [frame] = tables(laid([table([1, 30], header2, row('body', '1.482/1.646', 'Ngắn'))]).pages[0]!)
    expect(frame!.rows[1]?.cells[0]?.paragraphs[0]?.lines).toHaveLength(1)
  })

  test('fits twelve columns on a page', () => {
    const cells = Array.from({length: 12}, (_, index) => `Nghiêng ${index} ${'x'.repeat(30)}`)
    const laidOut = laid([
      table(
        cells.map(() => null),
        row('header', ...cells),
        row('body', ...cells)
      )
    ])
    expect(strays(laidOut)).toEqual([])
    expect(tables(laidOut.pages[0]!)[0]?.width).toBeCloseTo(mm(165), 3)
  })

  test('sets twelve columns smaller before it cuts their words', () => {
    const cells = Array.from({length: 12}, (_, index) => (index % 3 === 0 ? 'Trường học' : `1${index}.100,5`))
    const [frame] = tables(
      laid([
        table(
          cells.map(() => 1),
          row('body', ...cells)
        )
      ]).pages[0]!
    )
    const words = frame!.rows[0]!.cells.flatMap(({paragraphs}) =>
      paragraphs.flatMap((each) => each.lines.flatMap(({spans}) => spans.map(({text}) => text.trim())))
    )
    expect(
      words
        .join(' ')
        .split(' ')
        .filter((word) => !['Trường', 'học'].includes(word) && !/^\d+\.100,5$/.test(word))
    ).toEqual([])
    expect(frame!.rows[0]!.cells[0]!.paragraphs[0]!.style.size).toBeLessThan(12)
  })

  test('sets each column as it says, and a lower cell in the middle of its row', () => {
    const node = {...table([1, 1], row('body', '7,5%', 'Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn'))}
    const aligned = {...node, columns: node.columns.map(({share}) => ({share, align: 'right' as const}))}
    const [first, second] = tables(laid([aligned]).pages[0]!)[0]!.rows[0]!.cells
    const span = first?.paragraphs[0]?.lines[0]?.spans[0]
    expect(span!.x + span!.width).toBeCloseTo(first!.x + first!.width - 4, 3)
    const [top, bottom] = second!.paragraphs[0]!.lines
    expect(first!.paragraphs[0]!.lines[0]!.baseline).toBeCloseTo((top!.baseline + bottom!.baseline) / 2, 3)
  })
})

const header2 = row('header', 'TT', 'Nội dung')

describe('footnotes', () => {
  const note = (number: number, text: string): Footnote => ({number, children: [p(text, 'footnote')]})
  const named = (number: number) =>
    p(
      [
        {type: 'run', text: 'Theo báo cáo'},
        {type: 'footnote', number}
      ],
      'tight'
    )

  test('stand at the foot of the page that names them, below a rule', () => {
    const {pages: sheets} = laid([...fullPage(4), named(1), ...fullPage(linesAPage)], {styles, footnotes: [note(1, 'Số liệu sơ bộ')]})
    const frame = texts(sheets[0]!).findLast(({artifact}) => !artifact)!
    expect(frame.y + frame.height).toBeCloseTo(bodyBottom, 3)
    expect(frame.paragraphs[0]).toMatchObject({label: '1', styleName: 'footnote'})
    const [rule] = ofType(sheets[0]!, 'rule')
    expect(rule!.y).toBeLessThan(frame.y)
    expect(lines(sheets[1]).join('')).not.toContain('Số liệu sơ bộ')
  })

  test('take their line along to the next page where they have no room', () => {
    const {pages: sheets} = laid([...fullPage(linesAPage - 1), named(1)], {styles, footnotes: [note(1, 'Số liệu sơ bộ')]})
    expect(lines(sheets[1])).toEqual(['Theo báo cáo1', '1Số liệu sơ bộ'])
  })

  test('go on at the foot of the next page where they are too long', () => {
    const long = 'Một chú thích rất dài nói về cách tính của từng chỉ tiêu. '.repeat(120).trim()
    const laidOut = laid([named(1), ...fullPage(120)], {styles, footnotes: [note(1, long)]})
    expect(overlaps(laidOut)).toEqual([])
    const parts = laidOut.pages.map((sheet) => shownParagraphs(sheet).filter(({styleName}) => styleName === 'footnote'))
    expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(1)
    expect(parts.flat().flatMap(({label}) => label ?? [])).toEqual(['1'])
  })

  test('are all there, sixty of them in one line too', () => {
    const numbers = Array.from({length: 60}, (_, index) => index + 1)
    const runs = numbers.flatMap((number) => [
      {type: 'run' as const, text: ' ý'},
      {type: 'footnote' as const, number}
    ])
    const laidOut = laid([p(runs, 'plain'), ...fullPage(90)], {
      styles,
      footnotes: numbers.map((number) =>
        note(number, `Chú thích thứ ${number} có nội dung dài vừa đủ cho hơn một dòng chữ ở chân trang giấy`)
      )
    })
    const labels = laidOut.pages
      .flatMap(shownParagraphs)
      .flatMap(({label, styleName}) => (styleName === 'footnote' && label ? [Number(label)] : []))
    expect(labels).toEqual(numbers)
    expect(overlaps(laidOut)).toEqual([])
    expect(strays(laidOut)).toEqual([])
  })

  test('that nobody names stand on the last page', () => {
    expect(lines(laid([p('Một')], {footnotes: [note(7, 'Không ai nhắc')]}).pages[0])).toEqual(['Một', '7Không ai nhắc'])
  })
})

describe('columns', () => {
  const columns = (children: readonly Block[], count = 2): Block => ({type: 'columns', count, gap: pt(12), balanced: true, children})

  test('end at the same height', () => {
    const {pages: sheets} = laid([p('Mở đầu', 'tight'), columns(fullPage(20)), p('Kết', 'tight')], {styles})
    const [, one, other, after] = texts(sheets[0]!)
    expect([one?.paragraphs.length, other?.paragraphs.length]).toEqual([10, 10])
    expect(one?.y).toBe(other?.y)
    expect(other!.x - one!.x).toBeCloseTo(one!.width + 12, 3)
    expect(after!.y).toBeCloseTo(one!.y + one!.height, 3)
  })

  test('are filled one after the other where they are not balanced', () => {
    const filled: Block = {type: 'columns', count: 2, gap: pt(12), balanced: false, children: fullPage(linesAPage + 3)}
    expect(texts(laid([filled], {styles}).pages[0]!).map(({paragraphs}) => paragraphs.length)).toEqual([linesAPage, 3])
  })

  test('flow over pages, full ones first', () => {
    const {pages: sheets} = laid([columns(fullPage(linesAPage * 2 + 6), 2)], {styles})
    expect(sheets.map((sheet) => lines(sheet).length)).toEqual([linesAPage * 2, 6])
    expect(lines(sheets[1])).toEqual([1, 2, 3, 4, 5, 6].map((index) => `Dòng ${linesAPage * 2 + index}`))
  })

  test('repeat a table header at the top of each column', () => {
    const rows = Array.from({length: 60}, (_, index) => row('body', String(index), 'Chỉ tiêu'))
    const {pages: sheets} = laid([columns([table([1, 4], header2, ...rows)])])
    const frames = sheets.flatMap(tables)
    expect(frames.length).toBeGreaterThan(1)
    expect(frames.map((frame) => frame.rows.filter(({kind}) => kind === 'header').map(({repeated}) => repeated))).toEqual(
      frames.map((_, index) => [index > 0])
    )
  })
})
