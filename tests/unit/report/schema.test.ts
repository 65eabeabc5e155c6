import {expect, test} from 'vitest'
import {reportToJson} from '../../../src/report/report-to-json.js'
import {reportJsonSchema, reportSchema} from '../../../src/report/schema.js'
import {congress, read} from './read.js'

const front = '---\nform: signed\nnumber: 05\nsigner:\n  name: Lê Văn An\nrecipients:\n  - Như trên\n---\n\n'

test('the published schema is the one of the types (vitest -u writes it)', async () => {
  await expect(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../schema/report.schema.json')
})

test('the JSON of a report is a report', () => {
  const {report} = read(front + congress)
  const parsed = JSON.parse(reportToJson(report))
  expect(reportSchema.safeParse(parsed).error).toBeUndefined()
  expect(parsed.meta.number.value).toBe('05')
})

test('so is that of everything that blocks can be', () => {
  const {report} = read(
    '> Trích\n\n```\nmã\n\n```\n\n| A |\n|---|\n| **1** |\n\n***\n\n![Cờ](co.png)\n\n:::notes\n- [x] Xong  \nrồi[^1]\n:::\n\n[^1]: [Trang](http://a.vn) `mã` ~~cũ~~ *nhấn*.\n'
  )
  expect(reportSchema.safeParse(JSON.parse(reportToJson(report))).error).toBeUndefined()
})

test('other data is refused', () => {
  const parsed = JSON.parse(reportToJson(read(congress).report))
  expect(reportSchema.safeParse({...parsed, more: 1}).success).toBe(false)
  parsed.sections[0].role = 'viec'
  expect(reportSchema.safeParse(parsed).success).toBe(false)
})

test('JSON holds no folder, has two spaces and a last newline', () => {
  const json = reportToJson(read(congress).report)
  expect(json).not.toContain('source/')
  expect(json).toContain('"path": "thu.md"')
  expect(json.startsWith('{\n  "schema": "thongbao/report/1",\n  "source": {\n    "name": "thu.md"')).toBe(true)
  expect(json.endsWith('}\n')).toBe(true)
})
