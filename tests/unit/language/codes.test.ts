import {expect, test} from 'vitest'
import {isDigitCode, isLetterCode, isSpaceCode} from '../../../src/language/codes.js'

const codes = Array.from({length: 0x10000}, (_, code) => code)
const letterOf = (code: number): string => String.fromCharCode(code)

test('white space is what a regular expression takes for it', () => {
  expect(codes.filter(isSpaceCode)).toEqual(codes.filter((code) => /\s/.test(letterOf(code))))
})

test('digits are those of ASCII; letters of Vietnamese are letters, signs and marks between them are none', () => {
  expect(codes.filter(isDigitCode).map(letterOf).join('')).toBe('0123456789')
  for (const letter of 'aZđĐàỹỸẠ') expect(isLetterCode(letter.charCodeAt(0))).toBe(true)
  for (const sign of '×÷ 5.,–“”…%‰€') expect(isLetterCode(sign.charCodeAt(0))).toBe(false)
  expect([isSpaceCode, isLetterCode, isDigitCode].some((is) => is(Number.NaN))).toBe(false)
})
