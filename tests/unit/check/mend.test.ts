import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ToneStyle} from '../../../src/check/types.js'
import {type ExamineOptions, examine} from '../../../src/compile/examine.js'
import {mend} from '../../../src/compile/mend.js'
import {foldTone} from '../../../src/language/fold.js'
import {nodeHost} from '../../../src/node/host.js'
import type {Inline, Run} from '../../../src/report/types.js'

const host = nodeHost({templates: ['templates']})
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const options = (tone: ToneStyle | null): ExamineOptions => ({settings: {severities: {}, tone}})

async function mended(text: string, tone: ToneStyle | null = null, path = 'a.md') {
  const result = await mend({path, stem: 'a', bytes: encode(text)}, options(tone), host)
  if (!result) throw new Error('not mended')
  return result
}

const textAfter = async (text: string, tone: ToneStyle | null = null): Promise<string> => (await mended(text, tone)).after

/** Letters and digits, whatever the Unicode form and the placement of tone marks. */
const lettersOf = (text: string): string => foldTone(text).replace(/[^\p{L}\p{N}]/gu, '')
const figuresOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

/** Runs of the same marks as one: they may be cut where a space was two. */
function merge(inlines: readonly Inline[]): unknown[] {
  const merged: Record<string, unknown>[] = []
  for (const {place: _, ...inline} of inlines as readonly Run[]) {
    const last = merged.at(-1)
    const {text, ...marks} = inline
    if (last?.type === 'run' && JSON.stringify({...last, text: ''}) === JSON.stringify({...marks, text: ''})) last.text += text
    else merged.push(inline.type === 'run' ? {...marks, text} : inline)
  }
  return merged
}

/** The report as read from a file, places, spaces and tone marks apart. */
async function bones(text: string, path: string): Promise<string> {
  const {report} = await examine({path, stem: 'a', bytes: encode(text)}, options(null), host)
  if (!report) return ''
  const {title, abstract, blocks, sections, footnotes} = report
  const bare = JSON.stringify([title, abstract, blocks, sections, footnotes], (key, value: unknown) => {
    if (key === 'place' || key === 'titlePlace') return undefined
    if (Array.isArray(value) && value.every((one) => ['run', 'break', 'footnote'].includes(one?.type))) return merge(value)
    // Without tone marks at all: where a tag is dropped, two words become one, in which their place is another.
    return typeof value === 'string' ? value.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') : value
  })
  return bare.replace(/\s/g, '')
}

/** What must hold of every text. */
async function holds(text: string, tone: ToneStyle | null, path: string): Promise<void> {
  const {before, after: now, diagnostics} = await mended(text, tone, path)
  expect(before).toBe(text)
  expect(lettersOf(now)).toBe(lettersOf(text))
  expect(figuresOf(now)).toEqual(figuresOf(text))
  expect(now.match(/\r\n?|\n|\ufeff/g)).toEqual(text.match(/\r\n?|\n|\ufeff/g))
  expect(diagnostics.filter(({fix}) => fix !== undefined)).toEqual([])
  const again = await mended(now, tone, path)
  expect(again).toMatchObject({after: now, count: 0})
  expect(await bones(now, path)).toBe(await bones(text, path))
}

describe('mending', () => {
  test('spaces', async () => {
    expect(await textAfter('# A\n\nCấp  ủy ,chính quyền( xã )họp ;kết quả “ tốt ”được nêu .\n')).toBe(
      '# A\n\nCấp ủy, chính quyền (xã) họp; kết quả “tốt” được nêu.\n'
    )
  })

  test('Unicode form, code and addresses apart', async () => {
    const loose = (text: string): string => text.normalize('NFD')
    const text = `---\ntitle: ${loose('Hội nghị')}\n---\n\n${loose('Nhân dân')} \`${loose('mã')}\` ![](${loose('ảnh')}.txt)\n`
    expect(await textAfter(text.replace('![]', '[x]'))).toBe(
      `---\ntitle: Hội nghị\n---\n\nNhân dân \`${loose('mã')}\` [x](${loose('ảnh')}.txt)\n`
    )
  })

  test('tone marks only where a placement is named, and never in front matter, links or code', async () => {
    const text =
      '---\ntitle: Đảng uỷ\nissuer: ĐẢNG UỶ XÃ\n---\n\nKhoá họp, HOÀ BÌNH, xóa, Quý, hoàn thành, Zoé; [khoá](https://example.org) `hoà`.\n'
    expect(await textAfter(text)).toBe(text)
    expect(await textAfter(text, 'hòa')).toBe(text.replace('Khoá họp, HOÀ BÌNH', 'Khóa họp, HÒA BÌNH'))
    expect(await textAfter(text, 'hoà')).toBe(text.replace('xóa', 'xoá'))
  })

  test('a word in loose marks gets both: composed, and its tone mark moved', async () => {
    expect(await textAfter(`# A\n\nTỉnh ${'uỷ'.normalize('NFD')} họp.\n`, 'hòa')).toBe('# A\n\nTỉnh ủy họp.\n')
  })

  test('keeps byte order mark, CRLF and a missing final newline', async () => {
    expect(await textAfter('\ufeff# A\r\n\r\nThu  12 tỷ ,chi đủ')).toBe('\ufeff# A\r\n\r\nThu 12 tỷ, chi đủ')
  })

  test('what an office has switched off stays', async () => {
    const source = {path: 'a.md', stem: 'a', bytes: encode('# A\n\nThu  12 tỷ ,chi đủ.\n')}
    const result = await mend(source, {settings: {severities: {'double-space': 'off'}, tone: null}}, host)
    expect(result?.after).toBe('# A\n\nThu  12 tỷ, chi đủ.\n')
  })

  test('gives nothing for bytes that are no UTF-8', async () => {
    expect(await mend({path: 'a.md', stem: 'a', bytes: new Uint8Array([0x41, 0xff])}, {}, host)).toBeNull()
  })
})

const fixtures = readdirSync('tests/fixtures', {recursive: true, encoding: 'utf8'})
  .filter((file) => /^(?:checks|report|facts)\/.*\.(?:md|txt)$/.test(file))
  .filter((file) => file.endsWith('.md') || !existsSync(`tests/fixtures/${file.replace(/txt$/, 'md')}`))
const sample = '../shared/announcements/lang-son-xviii.txt'

describe('of every fixture: the same words and figures, the same report, and nothing left to mend', () => {
  test.each(fixtures.map((file, index) => [file, index] as const))('%s', async (file, index) => {
    const text = readFileSync(`tests/fixtures/${file}`, 'utf8')
    await holds(text, ([null, 'hòa', 'hoà'] as const)[index % 3]!, file)
  })

  test.skipIf(!existsSync(sample))('the announcement that we were given', async () => {
    for (const tone of [null, 'hòa', 'hoà'] as const) await holds(readFileSync(sample, 'utf8'), tone, sample)
  })
})

const pieces = [
  ...['Cấp ủy', 'Tỉnh uỷ', 'hoà', 'khóa', 'Quý', 'THUỶ', 'HOÀ BÌNH', 'toàn', 'Noé', 'x', 'I', 'VI', 'TP', 'a', 'ệ', 'Đảng'],
  ...['1.705', '12,5%', '7:30', '3 : 1', '12 , 5', '14h30’', '2025-2030', '69.434m', '5', '(1)', '1', '&amp', 'R&D', '…', '...'],
  ...['(PCI)', '( PCI )', '“Dân vận khéo”', '“ a ”', '(', ')', '“', '”', '"', ',', ';', '.', ':', '!', '?', ' ,', ' .', ' ;', ' :'],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '   ',
    '     ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\n\n# ',
    '\n\n## I. ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n\n(2) ',
    '\n\na) '
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '`mã  lệnh ,x`',
    '[nối ,x](https://example.org/a,b)',
    '<br>',
    '<b>',
    '\\',
    '|',
    '~',
    '[^1]',
    '\n\n[^1]: ',
    '\n\n```\n'
  ],
  ...['http://example.org', 'www.example.org ', 'a@example.org', '\n| a | b |\n|---|---|\n| ', '😀', '\u00a0', '\u200b', '\u0301', '---\n']
]
const piece = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(...pieces).map((text) => text.normalize('NFD'))
)
const texts = fc.array(piece, {minLength: 1, maxLength: 40}).map((list) => list.join(''))

test('of any text: the same words and figures, the same report, and nothing left to mend', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), texts, fc.constantFrom(null, 'hòa', 'hoà'), async (marked, text, tone) => {
      await holds(`${marked ? '\ufeff' : ''}${text}\n\nHết`, tone as ToneStyle | null, 'a.md')
    }),
    {numRuns: Number(process.env.FC_RUNS ?? 100)}
  )
})
