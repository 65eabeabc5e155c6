import {describe, expect, test} from 'vitest'
import type {Block, Inline} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {Line, SetParagraph} from '../../../src/layout/types.js'
import {pt} from '../../../src/units.js'
import {fonts, item, list, p, pageStyles, pages, style} from './build.js'
import {shownParagraphs} from './read-text.js'

const silent = (): void => {}
const left = (210 - 180) * (72 / 25.4)
const right = (210 - 15) * (72 / 25.4)

const set = (...blocks: readonly Block[]): SetParagraph[] => layout(pages(blocks), fonts, silent).pages.flatMap(shownParagraphs)
const first = (block: Block): SetParagraph => {
  const [paragraph] = set(block)
  if (!paragraph) throw new Error('nothing was set')
  return paragraph
}
const text = ({spans}: Line): string => spans.map((span) => span.text).join('')
const end = ({spans}: Line): number => (spans.at(-1)?.x ?? 0) + (spans.at(-1)?.width ?? 0)

const prose = 'Hội nghị thống nhất đánh giá kết quả công tác quý III và bàn nhiệm vụ trọng tâm của những tháng cuối năm. '.repeat(6).trim()

describe('a justified paragraph', () => {
  const {lines} = first(p(prose))

  test('fills every line but the last', () => {
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines.slice(0, -1)) expect(end(line)).toBeCloseTo(right, 3)
    expect(end(lines.at(-1)!)).toBeLessThan(right - 10)
    expect(lines.at(-1)!.spans[0]?.wordSpace).toBe(0)
  })

  test('keeps the space at which a line ends, and its whole text', () => {
    expect(lines.map(text).join('')).toBe(prose)
    for (const line of lines.slice(0, -1)) expect(text(line)).toMatch(/\S $/)
  })

  test('is indented in its first line only', () => {
    expect(lines[0]?.spans[0]?.x).toBeCloseTo(left + pageStyles.body!.firstLine, 3)
    expect(lines[1]?.spans[0]?.x).toBeCloseTo(left, 3)
  })

  test('has its lines one pitch apart, with the letters in the middle of it', () => {
    expect(lines[1]!.baseline - lines[0]!.baseline).toBeCloseTo(18, 6)
    const {ascent, descent, unitsPerEm} = fonts.get('Times New Roman', false, false)
    const top = (20 * 72) / 25.4
    const space = 18 - ((ascent - descent) * 14) / unitsPerEm
    expect(lines[0]!.baseline).toBeCloseTo(top + space / 2 + (ascent * 14) / unitsPerEm, 3)
  })

  test('does not stretch a line that a line break ends', () => {
    const {lines: broken} = first(
      p([{type: 'run', text: 'Kính gửi: các đồng chí'}, {type: 'break'}, {type: 'run', text: 'trong Ban Chấp hành'}])
    )
    expect(broken.map(text)).toEqual(['Kính gửi: các đồng chí ', 'trong Ban Chấp hành'])
    expect(broken[0]?.spans[0]?.wordSpace).toBe(0)
  })
})

describe('a line does not end', () => {
  const endings = (words: string): string[] =>
    Array.from({length: 40}, (_, count) => first(p(`${'mười '.repeat(count)}${words}`)).lines.map(text)).flat()

  test('between a number and its unit, nor in a range', () => {
    for (const line of endings('tăng 10 - 11% với 52 đồng chí ngày 25/9 và còn nữa')) {
      expect(line).not.toMatch(/(^| )(10|10 -|52|ngày) $/)
    }
  })

  test('inside a ratio', () => {
    for (const line of endings('đạt 1.482/1.646 lượt')) if (/[\d./]/.test(line)) expect(line).toContain('1.482/1.646')
  })

  test('before the number of a footnote', () => {
    for (let count = 0; count < 40; count++) {
      const noted = first(
        p([
          {type: 'run', text: `${'mười '.repeat(count)}cuối `},
          {type: 'footnote', number: 1},
          {type: 'run', text: ' đầu'}
        ])
      )
      expect(noted.lines.map(text).filter((line) => line.startsWith('1'))).toEqual([])
    }
  })
})

describe('a word that is wider than the measure', () => {
  test('is cut at characters, and nothing is lost', () => {
    const word = 'nghiêng'.repeat(30)
    const {lines} = first(p(word))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(text).join('')).toBe(word)
    for (const line of lines) expect(end(line)).toBeLessThanOrEqual(right + 0.01)
  })

  test('is cut after a hyphen where it has one', () => {
    const {lines} = first(p('trung-ương-địa-phương-'.repeat(8)))
    for (const line of lines) expect(text(line)).toMatch(/-$/)
  })

  test('is never cut inside a letter with its marks', () => {
    const {lines} = first(p('e\u0302\u0301'.repeat(120)))
    for (const line of lines) expect(text(line)).toMatch(/^e/)
  })
})

describe('runs', () => {
  const inlines: Inline[] = [
    {type: 'run', text: 'Tổng '},
    {type: 'run', text: 'thu ngân sách', bold: true},
    {type: 'run', text: ' đạt ', italic: true},
    {type: 'run', text: 'kế hoạch', strike: true},
    {type: 'footnote', number: 3},
    {type: 'run', text: ' tại '},
    {type: 'run', text: 'trang tin', link: 'https://vi.du/tin'},
    {type: 'run', text: ' của tỉnh', link: 'https://vi.du/tin'}
  ]
  const paragraph = first(p(inlines, 'plain'))
  const {spans} = paragraph.lines[0]!

  test('stand side by side, each in its font', () => {
    expect(spans.map((span) => span.font.postscriptName)).toEqual([
      'Tinos-Regular',
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-Regular',
      'Tinos-Regular',
      'Tinos-Regular',
      'Tinos-Regular'
    ])
    for (const [index, span] of spans.slice(1).entries()) expect(span.x).toBeCloseTo(spans[index]!.x + spans[index]!.width, 6)
  })

  test('raise the number of a footnote, and set it small', () => {
    expect(spans[4]).toMatchObject({text: '3', rise: expect.closeTo(4.9, 6), size: expect.closeTo(9.1, 6)})
  })

  test('keep the address of a link, in one element', () => {
    expect(spans[6]).toMatchObject({text: 'trang tin của tỉnh', link: 'https://vi.du/tin', underline: true})
    expect(spans[6]?.structure).not.toBe(paragraph.structure)
  })
})

describe('a list', () => {
  test('hangs its markers left of the text', () => {
    const {label, lines} = set(list(item('-', prose)))[0]!
    expect(label).toBe('-')
    expect(lines[0]?.spans[0]).toMatchObject({text: '-', x: expect.closeTo(left + 14, 3)})
    expect(lines[0]?.spans[1]?.x).toBeCloseTo(left + 28, 3)
    expect(lines[1]?.spans[0]?.x).toBeCloseTo(left + 28, 3)
  })

  test('puts its markers before the text where the style does not hang', () => {
    const styles = {...pageStyles, list: style({firstLine: pt(28)})}
    const {lines} = shownParagraphs(layout(pages([list(item('1.', prose))], {styles}), fonts, silent).pages[0]!)[0]!
    expect(lines[0]?.spans[0]).toMatchObject({text: '1.', x: expect.closeTo(left + 28, 3)})
    expect(lines[0]?.spans[1]?.x).toBeCloseTo(left + 28 + 14 * 0.5 + 14 * 0.25 * 2, 1)
    expect(lines[1]?.spans[0]?.x).toBeCloseTo(left, 3)
  })

  test('leaves room for text on its ninth level', () => {
    const deep = Array.from({length: 12}).reduce<Block>((inner) => list(item('-', prose, inner)), list(item('-', prose)))
    const paragraphs = set(deep)
    expect(Math.max(...paragraphs.map(({level}) => level))).toBe(8)
    for (const {lines} of paragraphs) expect(lines[1]!.spans[0]!.x).toBeLessThan(left + (right - left) * 0.5)
  })

  test('shows the marker of an item that begins with something else', () => {
    const [marker, inner] = set(list(item('a)', list(item('-', 'Một việc')))))
    expect(marker).toMatchObject({label: 'a)', children: []})
    expect(inner).toMatchObject({label: '-', level: 1})
  })
})
