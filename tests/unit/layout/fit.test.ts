import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {Block, Document} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {LaidOut} from '../../../src/layout/types.js'
import {pt} from '../../../src/units.js'
import {fonts, groupRow, h, item, p, pages, row, table} from './build.js'
import {shownParagraphs} from './read-text.js'

const fitted = (children: readonly Block[], count: number, changes: Partial<Document> = {}): {laidOut: LaidOut; told: Diagnostic[]} => {
  const told: Diagnostic[] = []
  const laidOut = layout(pages(children, {fit: {pages: count}, ...changes}), fonts, (diagnostic) => told.push(diagnostic))
  return {laidOut, told}
}
const shown = ({pages: sheets}: LaidOut): string[] =>
  sheets.flatMap(shownParagraphs).map(({lines}) => lines.flatMap(({spans}) => spans.map(({text}) => text)).join(''))
const ranked = (rank: number, text: string): Block => ({...p(text, 'plain'), rank})
const holdsRank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('rank' in value || Object.values(value).some(holdsRank))

describe('a document that has to fit its pages', () => {
  const candidates = Array.from({length: 200}, (_, index) => ranked((index * 7) % 200, `Ý ${(index * 7) % 200}`))

  test('takes as many candidates as have room, smallest rank first, in the order of the text', () => {
    const {laidOut, told} = fitted([h(1, 'Kết quả'), ...candidates], 2)
    const taken = shown(laidOut)
      .slice(1)
      .map((text) => Number(text.slice(2)))
    expect(told).toEqual([])
    expect(laidOut.pages).toHaveLength(2)
    expect(taken.length).toBeGreaterThan(55)
    expect([...taken].sort((one, other) => one - other)).toEqual(taken.map((_, index) => index))
    expect(taken).toEqual(candidates.flatMap((block) => (block.rank! < taken.length ? [block.rank!] : [])))
  })

  test('leaves a little room on its pages', () => {
    const {laidOut} = fitted(candidates, 1)
    const frame = laidOut.pages[0]?.frames[0]
    expect(frame!.y + frame!.height).toBeLessThan(laidOut.pages[0]!.height - pages([]).page.margins.bottom - 15)
  })

  test('holds its selection, without ranks', () => {
    const {laidOut} = fitted(candidates, 1)
    expect(laidOut.document.children).toHaveLength(shown(laidOut).length)
    expect(holdsRank(laidOut.document)).toBe(false)
    expect(laidOut.document.fit).toBeNull()
  })

  test('takes all where all have room', () => {
    expect(shown(fitted(candidates.slice(0, 5), 1).laidOut)).toHaveLength(5)
  })

  test('says so when even what must stand in it is too long, and loses nothing', () => {
    const {laidOut, told} = fitted([...Array.from({length: 90}, (_, index) => p(`Mục ${index}`)), ...candidates], 1)
    expect(told).toMatchObject([{rule: 'document-too-long', severity: 'warning'}])
    expect(shown(laidOut)).toHaveLength(90)
  })

  test('chooses among items, rows, figures and what stands in columns too', () => {
    const long = 'Nội dung dài để không còn chỗ. '.repeat(400)
    const out = 9
    const children: Block[] = [
      {
        type: 'columns',
        count: 2,
        gap: pt(12),
        balanced: true,
        children: [
          {
            type: 'list',
            style: 'list',
            items: [
              {...item('-', 'Một'), rank: 1},
              {...item('-', long), rank: out}
            ]
          },
          {
            ...table(
              [1, 3],
              row('header', 'TT', 'Tên'),
              groupRow('Nhóm A', 2),
              {...row('body', '1', 'Có'), rank: 2},
              groupRow('Nhóm B', 2),
              {...row('body', '2', long), rank: out}
            )
          },
          {
            type: 'figures',
            perRow: 2,
            items: [
              {value: p('398', 'figure-value'), caption: p('đại biểu', 'figure-caption'), rank: 3},
              {value: p('39', 'figure-value'), caption: p(long, 'figure-caption'), rank: out}
            ]
          }
        ]
      }
    ]
    expect(shown(fitted(children, 1).laidOut)).toEqual(['-Một', 'TT', 'Tên', 'Nhóm A', '1', 'Có', '398', 'đại biểu'])
  })

  test('drops a table, list or quotation that has nothing left, and footnotes that only left-out text names', () => {
    const long = 'Nội dung dài để không còn chỗ. '.repeat(400)
    const children: Block[] = [
      p('Mở đầu'),
      {type: 'list', style: 'list', items: [{...item('-', long), rank: 1}]},
      table([1], row('header', 'Tên'), {...row('body', long), rank: 1}),
      {
        type: 'quote',
        children: [
          {
            ...p([
              {type: 'run', text: long},
              {type: 'footnote', number: 1}
            ]),
            rank: 1
          }
        ]
      }
    ]
    const footnotes = [{number: 1, children: [p('Bỏ', 'footnote')]}]
    const {laidOut} = fitted(children, 1, {footnotes})
    expect(laidOut.document).toMatchObject({children: [{type: 'paragraph'}], footnotes: []})
    expect(shown(laidOut)).toEqual(['Mở đầu'])
  })
})

describe('key figures on pages', () => {
  const figures = (value: string): Block => ({
    type: 'figures',
    perRow: 4,
    items: [value, '7%'].map((text) => ({value: p(text, 'figure-value'), caption: p('tổng thu', 'figure-caption')}))
  })

  test('are set smaller to stay on one line, in the document itself: Word has the same', () => {
    const {document, pages: sheets} = layout(pages([figures('49.780,25 tỷ đồng cả năm')]), fonts, () => {})
    const size = document.styles['figure-value']!.size
    expect(size).toBeLessThan(24)
    const values = sheets.flatMap(shownParagraphs).filter(({styleName}) => styleName === 'figure-value')
    expect(values.map(({style, lines}) => [style.size, lines.length])).toEqual([
      [size, 1],
      [size, 1]
    ])
  })

  test('keep their size where it fits', () => {
    expect(layout(pages([figures('398')]), fonts, () => {}).document.styles['figure-value']?.size).toBe(24)
  })
})
