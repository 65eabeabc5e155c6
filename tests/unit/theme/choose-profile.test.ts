import {expect, test} from 'vitest'
import {chooseProfile} from '../../../src/theme/choose-profile.js'

test('the paper’s date chooses the Party profile', () => {
  expect(chooseProfile('2025-09-26')).toBe('party-2018')
  expect(chooseProfile('2026-05-26')).toBe('party-2018')
  expect(chooseProfile('2026-05-27')).toBe('party-2026')
  expect(chooseProfile(undefined)).toBe('party-2026')
})
