import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {roles as names} from '../../../src/language/role-names.js'
import {readRoles, roleOf} from '../../../src/report/roles.js'
import {roles} from './read.js'

test.each([
  ['Kết quả đạt được', 'achievements'],
  ['NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM:', 'shortcomings'],
  ['Phương châm Đại hội: “Vững bước”', 'motto'],
  ['Chủ đề Đại hội', 'theme'],
  ['Các chỉ tiêu chủ yếu đến năm 2030', 'targets'],
  ['Nhiệm vụ và giải pháp chủ yếu', 'solutions'],
  ['Về công tác nhân sự', 'elections'],
  ['Mục tiêu, chỉ tiêu cụ thể', 'targets'],
  ['Các chỉ tiêu đến năm 2030', 'targets'],
  ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026', 'targets'],
  ['Đại biểu và khách mời', 'delegates'],
  ['Thời gian, địa điểm, thành phần tham dự', 'time'],
  ['Địa điểm', 'time'],
  ['Kết quả chỉ định Ban Chấp hành Đảng bộ xã', 'elections'],
  ['Mục tiêu, chỉ tiêu nhiệm kỳ 2025 - 2030', null],
  ['Thời gian và nội dung bàn giao', null],
  ['Chỉ tiêu kinh tế', null],
  ['Kết quả đạt được của ngành y tế', null]
])('%s', (title, role) => {
  expect(roleOf(roles, title, [])).toBe(role)
})

test('tone placement does not count', () => {
  const vocabulary = readRoles({targets: ['Chỉ tiêu văn hóa']})
  expect(roleOf(vocabulary, 'CHỈ TIÊU VĂN HOÁ', [])).toBe('targets')
})

test('a role is not told again inside itself', () => {
  expect(roleOf(roles, 'Kết quả thực hiện nhiệm vụ năm 2025', [])).toBe('results')
  expect(roleOf(roles, 'Kết quả thực hiện nhiệm vụ năm 2025', ['results'])).toBeNull()
})

test('a wording may count only inside another role', () => {
  const vocabulary = readRoles({causes: [{wording: 'Do đâu', within: 'shortcomings'}]})
  expect(roleOf(vocabulary, 'Do đâu?', ['shortcomings', null])).toBe('causes')
  expect(roleOf(vocabulary, 'Do đâu?', ['achievements'])).toBeNull()
})

test('the shipped vocabulary knows every role', () => {
  expect(names.filter((name) => !roles.wordings.some(({role}) => role === name))).toEqual([])
})

test.each([
  ['- a', 'not a map'],
  ['viec: [a]', 'unknown role "viec"'],
  ['targets: a', 'targets: not a list'],
  ['targets: [{within: goal}]', 'targets: not a wording'],
  ['targets: [{wording: a, within: viec}]', 'targets: not a wording']
])('%s is refused', (yaml, message) => {
  expect(() => readRoles(parse(yaml, {schema: 'failsafe'}))).toThrow(message)
})
