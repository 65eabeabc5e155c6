import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isDay, sayDay, weekdayOf} from '../../../src/check/rules/consistency/calendar.js'
import {numberOf} from '../../../src/check/rules/consistency/congresses.js'
import {inlineLength} from '../../../src/check/rules/consistency/list-length.js'
import {countBeforeColon, countInHeading} from '../../../src/check/rules/consistency/stated-count.js'
import {words} from '../report/read.js'

const day = fc
  .date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

test('days of the week are those of the calendar', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect(weekdayOf(iso)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay())
    })
  )
})

test('days that there are, and days that there are not', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 33}), fc.integer({min: 0, max: 14}), fc.integer({min: 1900, max: 2199}), (of, month, year) => {
      const date = new Date(Date.UTC(year, month - 1, of))
      expect(isDay(of, month, year)).toBe(month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === of)
    })
  )
  expect([isDay(29, 2, null), isDay(30, 2, null)]).toEqual([true, false])
  expect(sayDay('2025-09-05')).toBe('5/9/2025')
})

test('numbers of congresses', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'XVIII', 'XX', 'XL', '12'].map(numberOf)).toEqual([1, 4, 9, 14, 18, 20, 40, 12])
})

test('how many things a text says it lists', () => {
  const before = (text: string) => countBeforeColon(text, words.lists)?.count ?? null
  expect(['gồm năm nội dung:', 'có 05 nhiệm vụ trọng tâm sau đây:', 'nêu ba nhóm giải pháp chủ yếu, cụ thể như sau:'].map(before)).toEqual([
    5, 5, 3
  ])
  const none = ['còn 02 chỉ tiêu chưa đạt:', 'trong 20/22 nhiệm vụ:', 'các nhiệm vụ:', 'năm nội dung', 'có một số giải pháp:']
  expect(none.map(before)).toEqual([null, null, null, null, null])
  const heading = (text: string) => countInHeading(text, words.lists)?.count ?? null
  expect(['Ba khâu đột phá', '05 bài học kinh nghiệm chủ yếu', 'Năm 2025', 'Các khâu đột phá', 'Hai'].map(heading)).toEqual([
    3,
    5,
    null,
    null,
    null
  ])
})

test('how many things a text lists', () => {
  expect(inlineLength('(1) Một; (2) hai; (3) ba.', 0)).toBe(3)
  expect(inlineLength('(1) Một; (3) ba.', 0)).toBe(1)
  expect(inlineLength('a) Một; b) hai; c) ba; d) bốn; đ) năm; e) sáu.', 0)).toBe(6)
  expect(inlineLength('a) Một; b) hai; c) ba; d) bốn; e) năm.', 0)).toBe(5)
  expect(inlineLength('Một (2) hai', 0)).toBe(0)
})
