import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {Block, Inline, Slide} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {LaidOut, Page, TableFrame, TextFrame} from '../../../src/layout/types.js'
import {deck, fonts, groupRow, item, list, p, part, row, slide, slides, table} from './build.js'
import {strays} from './check-places.js'
import {shownParagraphs} from './read-text.js'

const told: Diagnostic[] = []
const laid = (...nodes: readonly Slide[]): LaidOut => layout(slides(nodes), fonts, (diagnostic) => told.push(diagnostic))
const plain = (inlines: readonly Inline[]): string => inlines.map((inline) => (inline.type === 'run' ? inline.text : ' ')).join('')
const titles = ({pages}: LaidOut): string[] => pages.map(({slide: shown}) => plain(shown!.title))
const textsOf = (page: Page, slot: TextFrame['slot']): TextFrame[] =>
  page.frames.flatMap((frame) => (frame.type === 'text' && frame.slot === slot ? [frame] : []))
const body = (page: Page): string[] => textsOf(page, 'body').flatMap(({paragraphs}) => paragraphs.map(({children}) => plain(children)))
const tableOf = (page: Page | undefined): TableFrame => {
  const frame = page?.frames.find(({type}) => type === 'table')
  if (frame?.type !== 'table') throw new Error('no table')
  return frame
}
const words = (count: number, from = 0): string => Array.from({length: count}, (_, index) => `chữ${from + index}`).join(' ')
const text = (content: string): Block => p(content, 'slide-body')

describe('a slide', () => {
  const [page] = laid(slide('Kết quả chung', [part([text('Tổng thu ngân sách đạt 49.780 tỷ đồng')], [text('Đọc chậm')])])).pages

  test('has decorations, title, body and number in the places of its layout', () => {
    const {decorations, title, body: box, number} = deck.layouts.text
    expect(page!.frames.map(({type}) => type)).toEqual(['box', 'text', 'text', 'text'])
    expect(page!.frames[0]).toMatchObject(decorations[0]!)
    expect(textsOf(page!, 'title')[0]).toMatchObject({x: title.x, y: title.y, width: title.width, height: title.height, anchor: 'middle'})
    expect(textsOf(page!, 'body')[0]).toMatchObject({...box!})
    expect(textsOf(page!, 'number')[0]).toMatchObject({x: number!.x, artifact: true})
    expect(textsOf(page!, 'number')[0]?.paragraphs[0]?.children).toEqual([{type: 'run', text: '1'}])
  })

  test('has its text in the largest size', () => {
    expect(textsOf(page!, 'body')[0]?.paragraphs[0]?.style).toMatchObject({size: 28, lineHeight: expect.closeTo(33.6, 6)})
  })

  test('has its title in the middle of its box', () => {
    const {y, height, paragraphs} = textsOf(page!, 'title')[0]!
    const {ascent, descent, unitsPerEm} = fonts.get('Arial', true, false)
    const middle = paragraphs[0]!.lines[0]!.baseline - ((ascent + descent) / 2 / unitsPerEm) * 32
    expect(middle).toBeCloseTo(y + height / 2, 3)
  })

  test('carries its notes', () => {
    expect(page!.slide?.notes.map(({children}) => plain(children))).toEqual(['Đọc chậm'])
  })

  test('keeps the sizes of a cover, and needs no body', () => {
    const [cover, section] = laid(slide('Đại hội', [part([p('Ngày 24/9', 'cover-line')])], 'cover'), slide('Phần I', [], 'section')).pages
    expect(textsOf(cover!, 'body')[0]?.paragraphs[0]?.style.size).toBe(24)
    expect(textsOf(section!, 'body')).toEqual([])
  })
})

describe('text that is too much for one slide', () => {
  test('gets a smaller size first', () => {
    const lines = Array.from({length: 11}, (_, index) => text(`Dòng ${index}`))
    const [page, ...more] = laid(slide('Kết quả', [part(lines)])).pages
    expect(more).toEqual([])
    expect(textsOf(page!, 'body')[0]?.paragraphs[0]?.style.size).toBe(20)
  })

  test('flows over slides of whole parts, about equally full, with a count in the titles', () => {
    const laidOut = laid(
      slide(
        'Kết quả',
        [25, 25, 25, 25].map((count, index) => part([text(words(count, index * 100))]))
      )
    )
    expect(titles(laidOut)).toEqual(['Kết quả (1/2)', 'Kết quả (2/2)'])
    expect(laidOut.pages.map((page) => body(page).length)).toEqual([2, 2])
  })

  test('is cut between sentences, at most so many words a slide', () => {
    const sentence = (index: number): string => `Câu thứ ${index} ${words(16, index * 100)}.`
    const laidOut = laid(slide('Kết quả', [part([text([0, 1, 2, 3, 4, 5].map(sentence).join(' '))])]))
    expect(laidOut.pages.map((page) => body(page)[0]?.match(/Câu thứ/g)?.length)).toEqual([3, 3])
    expect(laidOut.pages.map((page) => body(page).join('')).join('')).toBe([0, 1, 2, 3, 4, 5].map(sentence).join(' '))
  })

  test('is cut between words where there is no other way, and the last slide is not nearly empty', () => {
    const {pages} = laid(slide('Kết quả', [part([text(words(130))])]))
    const counts = pages.map((page) => body(page).join(' ').trim().split(' ').length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(130)
    expect(Math.min(...counts)).toBeGreaterThan(40)
  })

  test('keeps a lead with its text, and a marker with its item', () => {
    const bullets = {...list(...[0, 1, 2].map((index) => item('-', p(words(28, index * 100), 'slide-list')))), style: 'slide-list'}
    const {pages} = laid(slide('Kết quả', [part([text(words(40))]), part([p('Mở đầu', 'slide-lead'), bullets])]))
    for (const page of pages) expect(body(page).at(-1)).not.toBe('Mở đầu')
    expect(pages.flatMap((page) => shownParagraphs(page).flatMap(({label}) => label ?? []))).toEqual(['-', '-', '-'])
  })

  test('tells the notes of a part on every slide that shows some of it', () => {
    const first = part([text(words(90))], [text('Một')])
    const laidOut = laid(slide('Kết quả', [first, part([], [text('Chỉ nói')]), part([text(words(20))], [text('Hai')])]))
    const notes = laidOut.pages.map((page) => page.slide!.notes.map(({children}) => plain(children)))
    expect(notes.filter((list) => list.includes('Một')).length).toBe(2)
    expect(notes.filter((list) => list.includes('Hai')).length).toBe(1)
    expect(notes.flat().filter((note) => note === 'Chỉ nói')).toHaveLength(1)
  })
})

describe('titles', () => {
  test('that are the same on several slides are counted over all of them', () => {
    const long = slide('Kết quả', [part([text(words(90))])])
    expect(titles(laid(slide('Kết quả', []), slide('Khác', []), long))).toEqual(['Kết quả (1/3)', 'Khác', 'Kết quả (2/3)', 'Kết quả (3/3)'])
  })

  test('differ even where one looks like a count', () => {
    const all = titles(laid(slide('Kết quả', []), slide('Kết quả', []), slide('Kết quả (1/2)', [])))
    expect(new Set(all).size).toBe(3)
  })

  test('shrink to fit their box', () => {
    const page = laid(slide(words(24), [])).pages[0]!
    const [paragraph] = textsOf(page, 'title')[0]!.paragraphs
    expect(paragraph!.style.size).toBeLessThan(32)
    expect(paragraph!.style.size).toBeGreaterThanOrEqual(20)
  })

  test('that no size makes fit go on in the body', () => {
    const title = words(300)
    const laidOut = laid(slide(title, [part([text('Nội dung')])]))
    expect(strays(laidOut)).toEqual([])
    const shown = plain(laidOut.pages[0]!.slide!.title).replace(/ \(\d+\/\d+\)$/, '')
    expect(title.startsWith(shown)).toBe(true)
    expect(shown.split(' ').length).toBeGreaterThan(10)
    expect(shown + laidOut.pages.flatMap(body).join('')).toBe(`${title}Nội dung`)
  })
})

describe('a table on slides', () => {
  const header = row('header', 'TT', 'Chỉ tiêu', 'Mục tiêu')
  const rows = (count: number) =>
    Array.from({length: count}, (_, index) => row('body', String(index + 1), `Chỉ tiêu thứ ${index + 1}`, '10 - 11%'))
  const sheet = (...all: Parameters<typeof table>[1][]): LaidOut => laid(slide('Chỉ tiêu', [part([table([1, 6, 3], ...all)])], 'table'))

  test('has the largest size at which it fits, and two slides rather than small letters', () => {
    const decks = [5, 11, 13].map((count) => sheet(header, ...rows(count)).pages)
    const sizes = decks.map(([first]) => tableOf(first).rows[1]!.cells[0]!.paragraphs[0]!.style.size)
    expect(sizes).toEqual([18, 16, 18])
    expect(decks.map(({length}) => length)).toEqual([1, 1, 2])
  })

  test('is set smaller before its words are cut', () => {
    const cells = Array.from({length: 12}, (_, index) => `1${index}.100,5`)
    const {pages} = laid(
      slide(
        'Theo tháng',
        [
          part([
            table(
              cells.map(() => 1),
              row('header', ...cells),
              row('body', ...cells)
            )
          ])
        ],
        'table'
      )
    )
    const [first] = tableOf(pages[0]).rows[1]!.cells
    expect(first?.paragraphs[0]?.style.size).toBeLessThan(18)
    expect(first?.paragraphs[0]?.lines).toHaveLength(1)
  })

  test('flows with its header, its rows shared out', () => {
    const {pages} = sheet(header, ...rows(34))
    const counts = pages.map((page) => tableOf(page).rows.filter(({kind}) => kind === 'body').length)
    expect(pages.map((page) => tableOf(page).rows[0]?.kind)).toEqual(pages.map(() => 'header'))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(34)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
  })

  test('has the same columns on all its slides', () => {
    const node = table(
      [null, null, null],
      header,
      ...rows(20),
      row('body', '21', 'Một chỉ tiêu có tên dài hơn hẳn tất cả những chỉ tiêu khác trong bảng này', '1')
    )
    const {pages} = laid(slide('Chỉ tiêu', [part([node])], 'table'))
    expect(pages.length).toBeGreaterThan(1)
    expect(
      new Set(
        pages.map((page) =>
          tableOf(page)
            .columns.map((width) => width.toFixed(2))
            .join(' ')
        )
      ).size
    ).toBe(1)
  })

  test('keeps a group row with the row below', () => {
    for (let before = 8; before < 20; before++) {
      const {pages} = sheet(header, ...rows(before), groupRow('Nhóm', 3), ...rows(12))
      for (const page of pages) expect(tableOf(page).rows.at(-1)?.kind).toBe('body')
    }
  })

  test('has a row that is higher than a slide cut between sentences', () => {
    const long = 'Một câu nói về chỉ tiêu này và cách đạt được nó trong năm năm tới. '.repeat(100).trim()
    const laidOut = sheet(header, row('body', '1', long, 'x'))
    expect(strays(laidOut)).toEqual([])
    expect(laidOut.pages.length).toBeGreaterThan(2)
    const cells = laidOut.pages.flatMap((page) =>
      tableOf(page)
        .rows.filter(({kind}) => kind === 'body')
        .map(({cells: all}) => all[1]!.paragraphs.map(({children}) => plain(children)).join(''))
    )
    expect(cells.join('')).toBe(long)
    for (const cell of cells) expect(cell.trim()).toMatch(/^Một câu.*tới\.$/)
  })

  test('of 400 rows has all of them', () => {
    const {pages} = sheet(header, ...rows(400))
    expect(pages.flatMap((page) => tableOf(page).rows.filter(({kind}) => kind === 'body'))).toHaveLength(400)
  })
})

describe('key figures on slides', () => {
  const figures = (count: number, caption = 'đại biểu chính thức'): Block => ({
    type: 'figures',
    perRow: 4,
    items: Array.from({length: count}, (_, index) => ({value: p(`${index + 1}98`, 'figure-value'), caption: p(caption, 'figure-caption')}))
  })

  test('stand in rows as equal as can be, values over captions, in slots of their own', () => {
    const [page] = laid(slide('Số liệu', [part([figures(5)])], 'figures')).pages
    const values = textsOf(page!, 'figure-value')
    const captions = textsOf(page!, 'figure-caption')
    expect(values.map(({y}) => y).filter((y) => y === values[0]?.y)).toHaveLength(3)
    for (const [index, value] of values.entries()) {
      expect(captions[index]).toMatchObject({x: value.x, width: value.width})
      expect(captions[index]!.y).toBeGreaterThanOrEqual(value.y + value.height)
    }
  })

  test('leave as much room above as below', () => {
    const [page] = laid(slide('Số liệu', [part([figures(4)])], 'figures')).pages
    const {y, height} = deck.layouts.figures.body!
    const above = textsOf(page!, 'figure-value')[0]!.y - y
    const last = textsOf(page!, 'figure-caption').at(-1)!
    expect(y + height - last.y - last.height).toBeCloseTo(above, 3)
  })

  test('flow over slides where they have too many words', () => {
    const {pages} = laid(slide('Số liệu', [part([figures(8, words(12))])], 'figures'))
    expect(pages.map((page) => textsOf(page, 'figure-value').length)).toEqual([4, 4])
  })
})

test('a deck of sound slides is laid out without a word', () => {
  expect(told).toEqual([])
})

test('a deck without slides of its own is refused', () => {
  expect(() => layout(slides([], {children: [p('Một')]}), fonts, () => {})).toThrow(RangeError)
})
