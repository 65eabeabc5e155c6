import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {main} from '../../../src/cli/main.js'
import {findSources} from '../../../src/node/find-sources.js'
import {concat, p, r, wordFile} from '../import/word-file.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thongbao-word-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const png = concat([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), new Uint8Array(40)])
const picture = '<w:r><w:drawing><a:blip r:embed="i"/></w:drawing></w:r>'
const file = wordFile({
  body: p('Một câu.') + `<w:p>${r('Ảnh')}${picture}</w:p>`,
  relationships: '<Relationship Id="i" Type="http://a/image" Target="media/i.png"/>',
  others: [{name: 'word/media/i.png', data: png}]
})

async function call(...words: readonly string[]): Promise<{readonly code: number; readonly out: string; readonly errors: string}> {
  const out: string[] = []
  const errors: string[] = []
  const code = await main(words, {out: (text) => out.push(text), error: (line) => errors.push(line), progress: () => {}, now: () => 0}, '0')
  return {code, out: out.join(''), errors: errors.join('\n')}
}

test('the pictures of a Word file are saved beside the Markdown, and no file is overwritten', async () => {
  const path = join(folder, 'Báo cáo.docx')
  const output = join(folder, 'Kết quả 5.md')
  writeFileSync(path, file)
  expect(await call('import', path, '-o', output)).toMatchObject({code: 0, out: ''})
  expect(readFileSync(output, 'utf8')).toContain('\nẢnh\n\n![](ket-qua-5-hinh-1.png)\n')
  expect(new Uint8Array(readFileSync(join(folder, 'ket-qua-5-hinh-1.png')))).toEqual(png)
  rmSync(output)
  const again = await call('import', path, '-o', output)
  expect(again.code).toBe(2)
  expect(again.errors).toContain('ket-qua-5-hinh-1.png” đã có, không ghi đè')
  expect(existsSync(output)).toBe(false)
})

test('without an output file the Markdown is printed, and the pictures are asked about', async () => {
  const path = join(folder, 'a.docx')
  writeFileSync(path, file)
  const {code, out, errors} = await call('import', path, '--lang', 'en')
  expect(code).toBe(0)
  expect(out).toContain('\nMột câu.\n')
  expect(errors).toContain('a.docx:1:1: warning: 1 picture of the file not saved, since the result is printed (import-pictures)')
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test('a file that is refused leaves nothing', async () => {
  const path = join(folder, 'a.docx')
  writeFileSync(path, 'PK')
  const {code, errors} = await call('import', path, '-o', join(folder, 'a.md'))
  expect(code).toBe(1)
  expect(
    errors
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('  '))
  ).toHaveLength(1)
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test('a folder’s Word files are found, those that Word keeps while it is open are not', async () => {
  for (const name of ['b.docx', '~$b.docx', 'a.md', '.c.docx', 'd.doc']) writeFileSync(join(folder, name), '')
  const {found} = await findSources([folder])
  expect(found.map(({stem}) => stem)).toEqual(['a', 'b'])
})
