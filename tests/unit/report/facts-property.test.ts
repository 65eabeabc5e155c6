import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import type {Inline} from '../../../src/report/types.js'
import {factsUnder} from './told.js'

const piece = fc.constantFrom(
  'đồng chí Lê Văn An',
  'các đồng chí Lò Thị Mẩy, Giàng A Páo',
  'Đại tá Hà Sơn',
  'H’Lan Niê',
  'giữ chức',
  'được bầu làm',
  'tái đắc cử',
  'thôi giữ chức',
  'Bí thư Đảng ủy',
  'Phó Bí thư, Chủ tịch Ủy ban nhân dân xã',
  'Ủy viên Ban Thường vụ',
  'Đại hội bầu',
  'Ban Thường vụ chỉ định',
  'bầu bổ sung',
  'sẽ bầu',
  'Ban Chấp hành Đảng bộ xã khóa I',
  'Ủy ban Kiểm tra',
  'nhiệm kỳ 2025 - 2030',
  'gồm 27 đồng chí',
  '11 đồng chí vào Ban Thường vụ',
  '(khuyết 02)',
  'và 01 đại biểu dự khuyết',
  'ngày 15/8/2025',
  'dự và phát biểu',
  'triệu tập 150 đại biểu',
  'có mặt 148/150 đại biểu',
  'tại Hội trường xã',
  'Đại hội đại biểu Đảng bộ xã lần thứ I',
  'được tổ chức',
  'phiên trù bị'
)
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '; ', ': ', '. ', ' - ', ' (')
const sentence = fc.array(fc.tuple(piece, mark), {minLength: 2, maxLength: 14}).map((pieces) => `${pieces.flat().join('').trimEnd()}.`)

/** Where the first run of inlines begins in the text, by its words. */
function stands(inlines: readonly Inline[], text: string): boolean {
  const [first] = inlines
  return first?.type === 'run' && first.place !== undefined && text.includes(plainText(inlines))
}

test('whatever the wording: what elections and officers say are stretches of the text', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const {elections, officers} = factsUnder('Kết quả bầu cử', text)
      for (const {body, bodyText, seatsText, seats, by} of elections) {
        expect(plainText(bodyText)).toBe(body)
        expect([stands(bodyText, text), stands(seatsText, text)]).toEqual([true, true])
        expect(plainText(seatsText)).toContain(String(seats))
        expect(by === null || text.includes(by)).toBe(true)
      }
      for (const {name, post, nameText, postText, concurrent} of officers) {
        expect([stands(nameText, text), stands(postText, text)]).toEqual([true, true])
        expect(plainText(nameText).endsWith(name)).toBe(true)
        expect(plainText(postText).startsWith(post)).toBe(true)
        for (const other of concurrent) expect(text).toContain(other)
        // Nobody is an officer of having left.
        expect(text).not.toContain(`${name} thôi giữ chức ${post}.`)
      }
    }),
    {numRuns: 300}
  )
})

test('whatever the wording: event, delegates and guests are told by the text', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const heading of ['Thời gian, địa điểm', 'Đại biểu dự Đại hội']) {
        const {event, delegates} = factsUnder(heading, text)
        if (event) expect(text).toContain(event.name)
        if (event?.venue) expect(text).toContain(event.venue.text)
        if (event?.end) expect(event.end >= (event.start ?? '')).toBe(true)
        for (const {name, posts} of delegates?.guests ?? []) for (const told of [name, ...posts]) expect(text).toContain(told)
      }
    }),
    {numRuns: 300}
  )
})
