import {expect, test} from 'vitest'
import {outlineOf, parsed, parseSource, said} from './parse-source.js'

const withBody = (lines: string): string => `---\n${lines}\n---\n\nThân`

test('every kind of value, in kebab and camel case', () => {
  const text = withBody(
    `form: signed\nnumber: 05\ntitle: "Kết quả: \\u0110ại hội"\ndate: 03/9/2025\nmeeting-date: 2025-09-04\nattachedTo: Công văn\nsuperior:\nplace: ''\n` +
      `signer:\n  authority: T/M ĐOÀN CHỦ TỊCH\n  post:\n  name: Lê Văn An\nrecipients:\n- Các ban\n- Lưu\nhighlights: [7%, "1.482/1.646"]\naudience: internal`
  )
  const {frontMatter, text: body} = parsed(text)
  const bare = JSON.parse(
    JSON.stringify(frontMatter, (key, value) => (key === 'place' && typeof value.line === 'number' ? undefined : value))
  )
  expect(bare).toEqual({
    form: {value: 'signed'},
    number: {value: '05'},
    title: {value: 'Kết quả: Đại hội'},
    date: {value: '2025-09-03'},
    meetingDate: {value: '2025-09-04'},
    attachedTo: {value: 'Công văn'},
    signer: {authority: {value: 'T/M ĐOÀN CHỦ TỊCH'}, name: {value: 'Lê Văn An'}},
    recipients: [{value: 'Các ban'}, {value: 'Lưu'}],
    highlights: [{value: '7%'}, {value: '1.482/1.646'}],
    audience: {value: 'internal'}
  })
  expect(frontMatter.number?.place).toMatchObject({line: 3, column: 9})
  expect(frontMatter.signer?.name?.place).toMatchObject({line: 13, column: 9})
  expect(body).toHaveLength(text.length)
  expect(body.trim()).toBe('Thân')
  expect(body.indexOf('Thân')).toBe(text.indexOf('Thân'))
})

test.each([
  ['an unknown key', 'titel: x', 'front-matter-unknown-key 2:1', '“title”'],
  ['a key that is like none', 'zzzzzz: x', 'front-matter-unknown-key 2:1', 'form'],
  ['a Vietnamese key', 'tiêu-đề: x', 'front-matter-unknown-key 2:1', 'form'],
  ['an unknown key of the signer', 'signer:\n  nam: x', 'front-matter-unknown-key 3:3', '“name”'],
  ['a map for a text', 'title:\n  a: b', 'front-matter-shape 3:3', 'title'],
  ['a list for a text', 'title: [a, b]', 'front-matter-shape 2:8', 'title'],
  ['an alias', 'kind: &x a\ntitle: *x', 'front-matter-shape 3:8', 'title'],
  ['a text for a list', 'recipients: Các ban', 'front-matter-shape 2:13', '- '],
  ['a text for the signer', 'signer: Lê Văn An', 'front-matter-shape 2:9', 'indented'],
  ['an impossible date', 'date: 31/02/2026', 'front-matter-date 2:7', '25/9/2025'],
  ['no date', 'meeting-date: mai', 'front-matter-date 2:15', '25/9/2025'],
  ['mixed marks', 'date: 1/2-2025', 'front-matter-date 2:7', '25/9/2025'],
  ['an unknown form', 'form: letter', 'front-matter-value 2:7', 'signed, attachment, material'],
  ['an unknown audience', 'audience: all', 'front-matter-value 2:11', 'internal, public'],
  ['a key twice', 'title: a\ntitle: b', 'front-matter-duplicate-key 3:1', 'Keep'],
  ['a key in both cases', 'meeting-date: 1/1/2025\nmeetingDate: 1/1/2025', 'front-matter-duplicate-key 3:1', 'Keep'],
  ['a colon in a text', 'title: Kết quả: năm', 'front-matter-syntax 2:8', 'quotes'],
  ['a control character', 'title: "a\\u0007"', 'control-character 2:8', 'Delete']
])('%s is one error with its place', (_name, lines, rule, hint) => {
  const {parsed: result, diagnostics} = parseSource(withBody(lines))
  expect(result).toBeNull()
  expect(diagnostics.map((one) => `${one.rule} ${one.place?.line}:${one.place?.column}`)).toEqual([rule])
  expect(diagnostics[0]?.hint?.en).toContain(hint)
})

test.each([
  [
    'a line without a key',
    '---\ntitle: a\nMột đoạn\n---\n\nx',
    'thematicBreak paragraph(text "title: a\\nMột đoạn") thematicBreak paragraph(text "x")',
    ['warning front-matter-text 3:1']
  ],
  [
    'an open block',
    '---\ntitle: a\n\nx',
    'thematicBreak paragraph(text "title: a") paragraph(text "x")',
    ['warning front-matter-text 1:1']
  ],
  ['rules', '---\n\nMột\n\n---\n\nx', 'thematicBreak paragraph(text "Một") thematicBreak paragraph(text "x")', []],
  ['a block below line 1', '\n---\ntitle: a\n---\n\nx', 'thematicBreak paragraph(text "title: a") thematicBreak paragraph(text "x")', []]
])('%s is text', (_name, text, outline, rules) => {
  expect(outlineOf(text)).toBe(outline)
  expect(said(text)).toEqual(rules)
})

test('an empty block and blank lines are front matter', () => {
  expect(parsed('---\n---\nx').frontMatter).toEqual({})
  expect(parsed('\ufeff---\r\ntitle: a\r\n\r\n# b\r\n---\r\nx').frontMatter).toEqual({})
})

test.each(['', ' \n\t\n', '---\ntitle: a\n---\n', '<!-- a -->'])('%j is empty', (text) => {
  expect(parseSource(text).parsed).toBeNull()
  expect(said(text)).toContain('error empty-announcement 1:1')
})

test('the hash is of the bytes on disk', () => {
  expect(parsed('abc').sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
