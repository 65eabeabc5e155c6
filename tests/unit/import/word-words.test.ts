import {
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partText, unzip} from '../../../src/ooxml/zip.js'
import {unreachable} from '../../../src/unreachable.js'
import {wordsOf} from '../parse/parse-source.js'
import {importBytes} from './word-file.js'

interface RunSpec {
  readonly text: string
  readonly bold: boolean
  readonly italics: boolean
  /** Whether a footnote follows. */
  readonly note: boolean
}

type BlockSpec =
  | {readonly type: 'paragraph'; readonly runs: readonly RunSpec[]}
  | {readonly type: 'item'; readonly level: number; readonly runs: readonly RunSpec[]}
  | {readonly type: 'bullet'; readonly level: number; readonly runs: readonly RunSpec[]}
  | {readonly type: 'table'; readonly rows: readonly (readonly (readonly RunSpec[])[])[]}

const text = fc.constantFrom(
  ...'Kết quả|TÌNH HÌNH|7,5%|1.234 tỷ đồng|I. Một|(1) Hai|a) Ba|- Bốn|+ Năm|1.1. Sáu|# bảy|*tám*|_chín_|<b>|a | b|e\u0302\u0301 NFD|“Đoàn kết|kỷ cương”|Một câu.|[x]|🎉'.split(
    '|'
  ),
  'x | y'
)
const run: fc.Arbitrary<RunSpec> = fc.record({
  text,
  bold: fc.boolean(),
  italics: fc.boolean(),
  note: fc.integer({min: 0, max: 9}).map((n) => n === 0)
})
const runs = fc.array(run, {minLength: 1, maxLength: 4})
const level = fc.nat(2)
const width = fc.integer({min: 2, max: 3})
const block: fc.Arbitrary<BlockSpec> = fc.oneof(
  {weight: 3, arbitrary: fc.record({type: fc.constant('paragraph' as const), runs})},
  {weight: 3, arbitrary: fc.record({type: fc.constant('item' as const), level, runs})},
  {weight: 2, arbitrary: fc.record({type: fc.constant('bullet' as const), level, runs})},
  width.chain((cells) =>
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.array(run, {maxLength: 2}), {minLength: cells, maxLength: cells}), {minLength: 1, maxLength: 3})
    })
  )
)

const numbers = [LevelFormat.UPPER_ROMAN, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, at) => ({
  level: at,
  format,
  text: ['%1.', '%2.', '%3)'][at]!
}))
const bullets = ['●', '+', '○'].map((sign, at) => ({level: at, format: LevelFormat.BULLET, text: sign}))

/** The document, written by another program than the one that reads it, and the words that it shows. */
async function write(blocks: readonly BlockSpec[]): Promise<{readonly bytes: Uint8Array; readonly words: readonly string[]}> {
  const footnotes: Record<number, {children: Paragraph[]}> = {}
  const said: string[] = []
  const notes: string[] = []
  const children = (specs: readonly RunSpec[]): ParagraphChild[] =>
    specs.flatMap((spec) => {
      said.push(`${spec.text} `)
      const one = new TextRun({text: `${spec.text} `, bold: spec.bold, italics: spec.italics})
      if (!spec.note) return [one]
      const id = notes.push(`chú thích số ${notes.length + 1}`)
      footnotes[id] = {children: [new Paragraph(notes.at(-1)!)]}
      return [one, new FootnoteReferenceRun(id)]
    })
  const label = labels()
  const content = blocks.map((spec): Paragraph | Table => {
    switch (spec.type) {
      case 'paragraph':
        said.push('\n')
        return new Paragraph({children: children(spec.runs)})
      case 'item':
        said.push(`\n${label(spec.level)} `)
        return new Paragraph({children: children(spec.runs), numbering: {reference: 'numbers', level: spec.level}})
      case 'bullet':
        said.push('\n')
        return new Paragraph({children: children(spec.runs), numbering: {reference: 'bullets', level: spec.level}})
      case 'table':
        return new Table({
          rows: spec.rows.map((row) => {
            const cells = row.map((cell) => {
              said.push('\n')
              return new TableCell({children: [new Paragraph({children: children(cell)})]})
            })
            return new TableRow({children: cells})
          })
        })
      default:
        return unreachable(spec)
    }
  })
  const document = new Document({
    numbering: {
      config: [
        {reference: 'numbers', levels: numbers},
        {reference: 'bullets', levels: bullets}
      ]
    },
    footnotes,
    sections: [{children: content}]
  })
  const words = `${said.join('')}\n${notes.join('\n')}`.normalize('NFC').split(/\s+/)
  return {bytes: new Uint8Array(await Packer.toBuffer(document)), words: words.filter((word) => word !== '')}
}

/** Counts labels as a list of three levels shows them. */
function labels(): (level: number) => string {
  const counts = [0, 0, 0]
  return (level) => {
    for (let above = 0; above < level; above++) if (counts.slice(above).every((count) => count === 0)) counts[above] = 1
    counts[level]!++
    counts.fill(0, level + 1)
    const count = counts[level]!
    return (
      [
        ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][count]!,
        String(count),
        'abcdefghijklm'.charAt(count - 1)
      ][level]! + (level === 2 ? ')' : '.')
    )
  }
}

/** Every `w:t` of a part, as a program sees it that knows nothing of Word. */
function crudeWords(bytes: Uint8Array, name: string): string[] {
  const part = unzip(bytes).find((one) => one.name === name)
  const texts = [...partText(part!).matchAll(/<w:p[ >]|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, found]) => found ?? '\n')
  const plain = texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').normalize('NFC')
  return plain.split(/\s+/).filter((word) => word !== '')
}

/** Words without the marks of typed lists, which are marks of lists in Markdown, too. */
const withoutMarks = (words: readonly string[]): string[] => words.filter((word) => !/^[-+*•●○]$/.test(word))

test('every word of a document, with the labels that Word gives, in order', {timeout: 120_000}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 12}), async (blocks) => {
      const {bytes, words} = await write(blocks)
      fc.pre(crudeWords(bytes, 'word/document.xml').length > 0)
      const {imported, parsed, diagnostics} = await importBytes(bytes)
      expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
      expect(imported!.markdown).toBe(imported!.markdown.normalize('NFC'))
      const read = withoutMarks(wordsOf(parsed!.tree))
      expect(read).toEqual(withoutMarks(words))
      const own = new Set(crudeWords(bytes, 'word/document.xml'))
      expect([...own].filter((word) => !words.includes(word) && !/^[-+]$/.test(word))).toEqual([])
    }),
    {numRuns: 150}
  )
})

test('a hundred pages in reasonable time, and in proportion', {timeout: 60_000}, async () => {
  const spec = (count: number): BlockSpec[] =>
    Array.from({length: count}, (_, index) => ({
      type: index % 5 === 0 ? ('item' as const) : ('paragraph' as const),
      level: 0,
      runs: Array.from({length: 3}, (__, at) => ({
        text: `Đoạn văn số ${index} nói về kết quả thực hiện nhiệm vụ, đạt 12,5% kế hoạch và 1.234 tỷ đồng; phần ${at}.`,
        bold: at === 0,
        italics: false,
        note: index % 20 === 0 && at === 2
      }))
    }))
  const time = async (count: number): Promise<number> => {
    const {bytes} = await write(spec(count).map((one) => ({...one, type: 'paragraph' as const}) as BlockSpec))
    const start = performance.now()
    const {parsed} = await importBytes(bytes)
    expect(parsed!.tree.children.length).toBeGreaterThan(count)
    return performance.now() - start
  }
  await time(100)
  const small = await time(250)
  const large = await time(1_000)
  expect(large).toBeLessThan(15_000)
  expect(large / small).toBeLessThan(12)
})
