import {execFile} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const cli = resolve('dist/cli.js')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thongbao-cli-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Outcome {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Run the built command line in the test's folder. */
const thongbao = (...argv: string[]): Promise<Outcome> =>
  new Promise((done) => {
    execFile(process.execPath, [cli, ...argv], {cwd: folder}, (fault, out, error) => {
      done({code: fault ? Number(fault.code) : 0, out, error})
    })
  })

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

const sound = '# Thông báo\n\n## 1. Thời gian\n\nHội nghị họp ngày 05/9/2025, có 33/35 đại biểu dự.\n'

describe('build', () => {
  test('writes the whole family of files and a table of them', async () => {
    write('hội nghị.md'.normalize('NFD'), sound)
    const {code, out} = await thongbao('build', 'hội nghị.md'.normalize('NFD'), '--out', 'kq')
    expect(code).toBe(0)
    const files = [
      'facts.xlsx',
      'handout.docx',
      'handout.pdf',
      'manifest.json',
      'record.docx',
      'record.pdf',
      'report.json',
      'slides.pdf',
      'slides.pptx'
    ]
    expect(readdirSync(join(folder, 'kq', 'hội nghị'.normalize('NFC'))).sort()).toEqual(files)
    for (const file of files) expect(out).toContain(file)
    const manifest = JSON.parse(readFileSync(join(folder, 'kq', 'hội nghị', 'manifest.json'), 'utf8'))
    expect(manifest.files.map(({name}: {name: string}) => name).sort()).toEqual(files.filter((name) => name !== 'manifest.json'))
    for (const {name, size} of manifest.files) expect(readFileSync(join(folder, 'kq', 'hội nghị', name)).length).toBe(size)
    for (const words of manifest.templateWords) expect(words).not.toMatch(/\d/)
  })

  test('--only writes what it names', async () => {
    write('một.md', sound)
    const {code} = await thongbao('build', 'một.md', '--only', 'record.docx,handout')
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'out', 'một')).sort()).toEqual([
      'handout.docx',
      'handout.pdf',
      'manifest.json',
      'record.docx',
      'report.json'
    ])
  })

  test('a faulty source leaves its old folder, the others are written, the code is 1', async () => {
    mkdirSync(join(folder, 'hai/cũ'), {recursive: true})
    writeFileSync(join(folder, 'hai/cũ/record.pdf'), 'old')
    write('cũ.md', '---\ncolour: red\n---\n\n# A\n')
    write('mới.md', sound)
    const {code, error} = await thongbao('build', 'cũ.md', 'mới.md', '--out', 'hai', '--only', 'record.pdf')
    expect(code).toBe(1)
    expect(error).toMatch(/^cũ\.md:2:1: Lỗi: .*colour/m)
    expect(readFileSync(join(folder, 'hai/cũ/record.pdf'), 'utf8')).toBe('old')
    expect(existsSync(join(folder, 'hai/mới/record.pdf'))).toBe(true)
  })

  test('two sources with one stem are refused before anything is written', async () => {
    mkdirSync(join(folder, 'khác'), {recursive: true})
    write('trùng.md', sound)
    write('khác/trùng.md', sound)
    const {code, error} = await thongbao('build', 'trùng.md', 'khác/trùng.md', '--out', 'ba')
    expect(code).toBe(2)
    expect(error).toContain('trùng.md')
    expect(error).toContain('khác/trùng.md')
    expect(existsSync(join(folder, 'ba'))).toBe(false)
  })

  test.each([
    [['build', '--only', 'poster.pdf', 'một.md'], 'poster.pdf'],
    [['build', '--profile', 'no-such', 'một.md'], 'no-such'],
    [['build', '--theme', 'no-such', 'một.md'], 'no-such'],
    [['build', '--bad', 'một.md'], '--bad'],
    [['biuld'], 'biuld']
  ])('a call at fault: %j', async (argv, name) => {
    const {code, error, out} = await thongbao(...argv)
    expect(code).toBe(2)
    expect(error).toContain(name)
    expect(out).toBe('')
  })

  test('an output folder that cannot be written is one line, code 1', async () => {
    write('tệp', 'not a folder')
    const {code, error} = await thongbao('build', 'một.md', '--out', 'tệp', '--only', 'record.docx')
    expect(code).toBe(1)
    expect(
      error
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('thongbao: '))
    ).toHaveLength(1)
    expect(error).not.toMatch(/^\s+at /m)
  })
})

describe('bad input: one clear error with file, line and column, code 1, nothing written', () => {
  const bytes = (...parts: (string | number)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))
  test.each<[string, string | Uint8Array | null, string]>([
    ['empty', '', '1:1'],
    ['binary', bytes('# A\n', 0, 1, 2, 0), '2:1'],
    ['not-utf8', bytes('# A\n\nCh', 0xff, 'o\n'), '3:3'],
    ['no-such-file', null, '1:1'],
    ['unknown-key', '---\ntitle: A\nplaec: Lạng Sơn\n---\n\n# A\n', '3:1'],
    ['impossible-date', '---\ndate: 31/02/2026\n---\n\n# A\n', '2:7'],
    ['missing-picture', '# A\n\nChữ.\n\n![Sơ đồ](khong-co.png)\n', '5:1'],
    ['no-glyph', '# A\n\nMột 😀 hai\n', '3:5'],
    ['control-character', '# A\n\nMột\u0007 hai\n', '3:4'],
    ['unknown-profile', '---\nprofile: nowhere\n---\n\n# A\n', '2:10']
  ])('%s', async (name, content, place) => {
    const file = `${name}.md`
    if (content !== null) write(file, content)
    const {code, error, out} = await thongbao('build', file, '--out', 'xấu', '--lang', 'en')
    const errors = error.split('\n').filter((line) => / error: /.test(line))
    expect(errors, error).toHaveLength(1)
    expect(errors[0]).toMatch(new RegExp(`^${file}:${place}: error: .* \\([a-z-]+\\)$`))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(error).not.toMatch(/^\s+at /m)
    expect(existsSync(join(folder, 'xấu'))).toBe(false)
  })

  test("an unknown field in an office's own template", async () => {
    mkdirSync(join(folder, 'văn phòng/templates/record'), {recursive: true})
    writeFileSync(join(folder, 'văn phòng/templates/record/document.md.hbs'), '# {{title}}\n\n{{nosuchfield}}\n')
    writeFileSync(join(folder, 'văn phòng/a.md'), sound)
    const outcome = await new Promise<Outcome>((done) => {
      execFile(
        process.execPath,
        [cli, 'build', 'a.md', '--only', 'record.docx', '--lang', 'en'],
        {cwd: join(folder, 'văn phòng')},
        (fault, out, error) => done({code: fault ? Number(fault.code) : 0, out, error})
      )
    })
    expect(outcome.code, outcome.error).toBe(1)
    expect(outcome.error).toMatch(/record\/document\.md\.hbs:3:3: error: .*nosuchfield/)
    expect(existsSync(join(folder, 'văn phòng/out'))).toBe(false)
  })
})

test("an office's own document is built beside ours, and --only knows it", async () => {
  const office = join(folder, 'cơ quan')
  mkdirSync(join(office, 'templates/tóm-tắt'), {recursive: true})
  writeFileSync(join(office, 'templates/tóm-tắt/document.yaml'), 'flow: pages\nformats: [docx]\nstyles: handout\n')
  writeFileSync(join(office, 'templates/tóm-tắt/document.md.hbs'), '::line[{{title.main}}]{style="handout-title" level=1}\n')
  writeFileSync(join(office, 'a.md'), sound)
  const run = (...argv: string[]) =>
    new Promise<Outcome>((done) => {
      execFile(process.execPath, [cli, ...argv], {cwd: office}, (fault, out, error) =>
        done({code: fault ? Number(fault.code) : 0, out, error})
      )
    })
  const {code, out, error} = await run('build', 'a.md', '--only', 'tóm-tắt,record.pdf')
  expect(code, error).toBe(0)
  expect(out).toContain('tóm-tắt.docx')
  expect(readdirSync(join(office, 'out/a')).sort()).toEqual(['manifest.json', 'record.pdf', 'report.json', 'tóm-tắt.docx'])
})

describe('import, check, report', () => {
  test('import writes Markdown that builds, and never overwrites', async () => {
    write('văn bản.txt', 'THÔNG BÁO NHANH\nKết quả hội nghị\nI. THỜI GIAN\nHội nghị họp ngày 05/9/2025.\n')
    expect((await thongbao('import', 'văn bản.txt', '-o', 'mới/văn bản.md')).code).toBe(0)
    const markdown = readFileSync(join(folder, 'mới/văn bản.md'), 'utf8')
    expect(markdown).toContain('## I. THỜI GIAN')
    const again = await thongbao('import', 'văn bản.txt', '-o', 'mới/văn bản.md')
    expect(again.code).toBe(2)
    expect(readFileSync(join(folder, 'mới/văn bản.md'), 'utf8')).toBe(markdown)
    expect((await thongbao('build', 'mới/văn bản.md', '--only', 'record.docx')).code).toBe(0)
  })

  test('check ends with 1 for warnings only with --strict', async () => {
    write('hở.md', '# A\n\n## 1. Một\n\nChữ.\n\n## 3. Ba\n\nChữ.\n')
    const {code, out} = await thongbao('check', 'hở.md', '--lang', 'en')
    expect(out).toMatch(/^hở\.md:7:1: warning: /m)
    expect(code).toBe(0)
    expect((await thongbao('check', 'hở.md', '--strict')).code).toBe(1)
    expect(existsSync(join(folder, 'out', 'hở'))).toBe(false)
  })

  test('report prints the model', async () => {
    const {code, out} = await thongbao('report', 'một.md')
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect(report).toMatchObject({schema: 'thongbao/report/1', source: {name: 'một.md'}})
    expect(out).not.toContain(folder)
  })

  test('help and version', async () => {
    expect((await thongbao('--help')).out).toContain('Cách dùng')
    expect((await thongbao('build', '--help', '--lang', 'en')).out).toContain('--only')
    expect((await thongbao('--version')).out.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })
})

describe('check', () => {
  const office = (name: string): {readonly path: (file: string) => string; readonly run: (...argv: string[]) => Promise<Outcome>} => {
    const path = join(folder, name)
    mkdirSync(path, {recursive: true})
    return {
      path: (file) => join(path, file),
      run: (...argv) =>
        new Promise((done) => {
          execFile(process.execPath, [cli, ...argv], {cwd: path}, (fault, out, error) => {
            done({code: fault ? Number(fault.code) : 0, out, error})
          })
        })
    }
  }
  const rough = '\ufeff# Thông báo\r\n\r\nCấp ủy ,chính quyền xã  họp; Tỉnh uỷ dự, thu 69.434m.\r\n'
  const mended = '\ufeff# Thông báo\r\n\r\nCấp ủy, chính quyền xã họp; Tỉnh uỷ dự, thu 69.434m.\r\n'

  test('findings come in the order of the text, with a summary on standard error', async () => {
    const {path, run} = office('kiểm tra')
    writeFileSync(path('a.md'), rough)
    const {code, out, error} = await run('check', 'a.md', '--lang', 'en')
    expect(code).toBe(0)
    const places = [...out.matchAll(/^a\.md:(\d+):(\d+): /gm)].map(([, line, column]) => Number(line) * 1000 + Number(column))
    expect(places.length).toBeGreaterThan(4)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(error).toMatch(/^1 announcement: 0 errors, \d+ warnings, \d+ notes; --fix can mend 2\n$/)
  })

  test('--fix mends the file, and a second time nothing', async () => {
    const {path, run} = office('sửa')
    writeFileSync(path('a.md'), rough, {mode: 0o640})
    const first = await run('check', 'a.md', '--fix')
    expect(first.code, first.error).toBe(0)
    expect(first.error).toContain('a.md: đã sửa 3 chỗ')
    expect(readFileSync(path('a.md'), 'utf8')).toBe(mended)
    expect(statSync(path('a.md')).mode & 0o777).toBe(0o640)
    expect(first.out).not.toContain('double-space')
    expect(first.out).toContain('glued-unit')
    const second = await run('check', 'a.md', '--fix')
    expect(second.error).not.toContain('đã sửa')
    expect(readFileSync(path('a.md'), 'utf8')).toBe(mended)
    expect(readdirSync(path('.'))).toEqual(['a.md'])
  })

  test('--dry-run shows a diff and writes nothing', async () => {
    const {path, run} = office('thử')
    writeFileSync(path('a.md'), rough)
    const {code, out, error} = await run('check', 'a.md', '--fix', '--dry-run', '--tone', 'hoà')
    expect(code, error).toBe(0)
    expect(out).toContain('--- a.md\n+++ a.md\n@@')
    expect(out).toContain('-Cấp ủy ,chính quyền xã  họp; Tỉnh uỷ dự, thu 69.434m.')
    expect(out).toContain('+Cấp uỷ, chính quyền xã họp; Tỉnh uỷ dự, thu 69.434m.')
    expect(readFileSync(path('a.md'), 'utf8')).toBe(rough)
  })

  test('a plain text is mended as well, a Word file is not', async () => {
    const {path, run} = office('văn bản thường')
    writeFileSync(path('a.txt'), 'THÔNG BÁO NHANH\nKết quả hội nghị\nI. THỜI GIAN\nHội nghị  họp ngày 05/9/2025 ,có 33 đại biểu.\n')
    expect((await run('check', 'a.txt', '--fix')).code).toBe(0)
    expect(readFileSync(path('a.txt'), 'utf8')).toBe(
      'THÔNG BÁO NHANH\nKết quả hội nghị\nI. THỜI GIAN\nHội nghị họp ngày 05/9/2025, có 33 đại biểu.\n'
    )
    writeFileSync(path('b.doc'), 'old')
    const word = await run('check', 'b.doc', '--fix', '--lang', 'en')
    expect(word.code).toBe(1)
    expect(word.out.split('\n').filter((line) => / error: /.test(line))).toHaveLength(1)
    expect(readFileSync(path('b.doc'), 'utf8')).toBe('old')
  })

  test('--format sarif gives one log, with addresses relative to the folder', async () => {
    const {path, run} = office('sarif')
    mkdirSync(path('nguồn'))
    writeFileSync(path('nguồn/một #1.md'), rough)
    const {code, out, error} = await run('check', 'nguồn/một #1.md', '--format', 'sarif')
    expect([code, error]).toEqual([0, ''])
    const {version, runs} = JSON.parse(out)
    expect(version).toBe('2.1.0')
    expect(runs).toHaveLength(1)
    const {results, tool} = runs[0]
    expect(tool.driver).toMatchObject({name: 'thongbao', version: JSON.parse(readFileSync('package.json', 'utf8')).version})
    const uris = new Set(
      results.flatMap(({locations}: {locations: {physicalLocation: {artifactLocation: {uri: string}}}[]}) =>
        locations.map(({physicalLocation}) => physicalLocation.artifactLocation.uri)
      )
    )
    expect([...uris]).toEqual([`${encodeURIComponent('nguồn')}/${encodeURIComponent('một #1.md')}`])
    for (const {level, message, ruleId} of results) {
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      expect(tool.driver.rules.map(({id}: {id: string}) => id)).toContain(ruleId)
    }
  })

  test('--format json is --json', async () => {
    const {path, run} = office('json')
    writeFileSync(path('a.md'), rough)
    const {out} = await run('check', 'a.md', '--format', 'json')
    expect((await run('check', 'a.md', '--json')).out).toBe(out)
    expect(JSON.parse(out).map(({rule}: {rule: string}) => rule)).toContain('glued-unit')
  })

  test('thongbao.yaml sets severities for check and build, and the placement of tone marks', async () => {
    const {path, run} = office('thiết lập')
    writeFileSync(path('a.md'), rough)
    writeFileSync(path('thongbao.yaml'), 'checks:\n  double-space: off\n  glued-unit: error\ntone: hòa\n')
    const checked = await run('check', 'a.md', '--lang', 'en')
    expect(checked.code).toBe(1)
    expect(checked.out).not.toContain('double-space')
    expect(checked.out).toMatch(/^a\.md:3:\d+: error: .* \(glued-unit\)$/m)
    expect(checked.out).toMatch(/“Tỉnh uỷ dự,” \(tone-mark-styles\)$/m)
    const built = await run('build', 'a.md', '--only', 'record.docx', '--lang', 'en')
    expect(built.code).toBe(1)
    expect(built.error).toMatch(/error: .* \(glued-unit\)$/m)
    expect(existsSync(path('out'))).toBe(false)
    expect((await run('check', 'a.md', '--fix')).code).toBe(1)
    expect(readFileSync(path('a.md'), 'utf8')).toContain('Cấp ủy, chính quyền xã  họp; Tỉnh ủy dự')
  })

  test.each([
    ['checks:\n  dubble-space: off\n', '2:3', 'double-space'],
    ['tone: hoa\n', '1:7', 'hòa, hoà'],
    ['checks:\n  double-space: maybe\n', '2:17', 'off, note, warning, error']
  ])('a fault of thongbao.yaml is one error with its place: %j', async (text, place, hint) => {
    const {path, run} = office('thiết lập sai')
    writeFileSync(path('a.md'), sound)
    writeFileSync(path('thongbao.yaml'), text)
    for (const command of ['check', 'build', 'report']) {
      const {code, out, error} = await run(command, 'a.md', '--lang', 'en')
      expect([code, out]).toEqual([1, ''])
      expect(error).toMatch(new RegExp(`^thongbao\\.yaml:${place}: error: `))
      expect(error).toContain(hint)
    }
  })
})

test('a folder without permission to write', async () => {
  if (process.getuid?.() === 0) return // The superuser may write anywhere.
  mkdirSync(join(folder, 'khóa'))
  chmodSync(join(folder, 'khóa'), 0o500)
  const {code} = await thongbao('build', 'một.md', '--out', 'khóa/out', '--only', 'record.docx')
  expect(code).toBe(1)
})
