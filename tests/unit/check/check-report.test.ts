import {expect, test} from 'vitest'
import {checkReport} from '../../../src/check/check-report.js'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import type {Form} from '../../../src/parse/types.js'
import {toProse} from '../../../src/texts/prose.js'
import type {Profile} from '../../../src/theme/types.js'
import {congress, read, words} from '../report/read.js'

const bare = {letterhead: false, number: false, signature: false, recipients: false}
const whole = {letterhead: true, number: true, signature: true, recipients: true}
/** A profile of which the rules read the forms, the body and the name. The cast: styles and page are no matter here. */
const profile = {
  rule: 'Hướng dẫn 36-HD/VPTW',
  body: 'party',
  forms: {signed: whole, attachment: {...bare, letterhead: true}, material: bare}
} as unknown as Profile

function check(markdown: string, form: Form = 'material') {
  const {diagnose, diagnostics} = collectDiagnostics()
  const {report, parsed, texts} = read(markdown)
  checkReport({report, parsed, profile, form, tone: null}, toProse(texts), words, {}, diagnose)
  return diagnostics
}
const rules = (markdown: string) => check(markdown).map(({rule, place}) => `${place?.line} ${rule}`)

test('nothing to say of a good announcement', () => {
  expect(check(congress)).toEqual([])
})

test('gaps', () => {
  expect(rules('# A\n\n## I. B\n\nChữ.\n\n## III. C\n\nChữ.\n')).toEqual(['7 outline-gap'])
  expect(rules('# A\n\n(1) Một.\n\n(3) Ba.\n\n(4) Bốn.\n')).toEqual(['5 outline-gap'])
  expect(rules('# A\n\n(2) Hai.\n')).toEqual(['3 outline-gap'])
  expect(rules('# A\n\n## 1. B\n\nChữ.\n\n### 1.2. C\n\nChữ.\n')).toEqual(['7 outline-gap'])
})

test('duplicates and restarts', () => {
  expect(rules('# A\n\n(1) Một.\n\n(2) Hai.\n\n(2) Hai nữa.\n')).toEqual(['7 outline-duplicate'])
  expect(rules('# A\n\n(1) Một.\n\n(2) Hai.\n\n(1) Lại một.\n')).toEqual(['7 outline-restart'])
})

test('no alarm: numbering that runs on, begins anew in a section, or is nested', () => {
  expect(rules('# A\n\n## 1. B\n\n(1) Một.\n\n(2) Hai.\n\n## 2. C\n\n(3) Ba.\n')).toEqual([])
  expect(rules('# A\n\n## 1. B\n\n(1) Một.\n\n(2) Hai.\n\n## 2. C\n\n(1) Một.\n')).toEqual([])
  expect(rules('# A\n\n(1) Một.\n\na) Trong.\n\nb) Trong.\n\n(2) Hai.\n\na) Trong.\n')).toEqual([])
  expect(rules('# A\n\nVề kinh tế:\n\n(1) Một.\n\n(2) Hai.\n\nVề xã hội:\n\n(1) Một.\n')).toEqual([])
})

test('a level that is missing', () => {
  expect(rules('# A\n\n## 1. B\n\nChữ.\n\n### 1.1.1. C\n\nChữ.\n')).toEqual(['7 outline-level-skipped'])
})

test('empty sections; a task, a target or a quotation in the title is not empty', () => {
  expect(rules('# A\n\n## 1. B\n\n## 2. C\n\nChữ.\n')).toEqual(['3 empty-section'])
  expect(rules('# A\n\n## 1. B\n\n### (1) Đẩy mạnh chuyển đổi số\n\n### (2) Giữ gìn bản sắc\n')).toEqual([])
  expect(rules('# A\n\n## 1. Chủ đề Đại hội: “Vững bước”\n')).toEqual([])
  expect(rules('# A\n\n## Chỉ tiêu\n\n1.1. Thu ngân sách tăng 10%\n\n1.2. Trồng 50 ha rừng\n')).toEqual([])
})

const components = (form: Form, markdown = congress) =>
  check(markdown, form)
    .filter(({rule}) => rule === 'component-missing')
    .map(({hint}) => /“(.*?):”/.exec(hint!.en)![1])

test('what the form asks for and front matter lacks, each once, at the start of the file', () => {
  expect(components('material')).toEqual([])
  expect(components('signed')).toEqual(['issuer', 'number', 'symbol', 'place', 'date', 'signer.post', 'signer.name', 'recipients'])
  expect(components('attachment')).toEqual(['issuer', 'attachedTo', 'department'])
  expect(components('material', 'Chữ.\n')).toEqual(['title'])
  const [first] = check(congress, 'signed')
  expect(first?.place).toEqual({path: 'source/thu.md', start: 0, end: 0, line: 1, column: 1})
  expect(first?.message.vi).toBe('Còn thiếu cơ quan ban hành theo Hướng dẫn 36-HD/VPTW')
})

test('front matter that gives them', () => {
  const front =
    '---\nissuer: Đảng ủy xã\nnumber: 05\nsymbol: TB/ĐU\nplace: Bình Sơn\ndate: 11/7/2025\nsigner:\n  post: BÍ THƯ\n  name: Trần Văn Bình\nrecipients:\n  - Như trên\n---\n\n'
  expect(components('signed', front + congress)).toEqual([])
})

test('what is found in a text does not depend on the texts checked before it', () => {
  // Capitals that no list knows, and that are syllables once they are looked at.
  const markdown = '# A\n\nBản NGOẶM của xã được VUỘT lên, có CCHC và đươc khen.\n'
  const first = rules(markdown)
  expect(first).toEqual(['3 abbreviation-not-written-out', '3 misspelled-syllable'])
  expect(rules(markdown)).toEqual(first)
})
