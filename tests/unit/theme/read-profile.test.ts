import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import {readProfile} from '../../../src/theme/read-profile.js'
import {profileStyleNames} from '../../../src/theme/style-names.js'
import {mm} from '../../../src/units.js'

const folder = 'templates/profiles'
const party = readFileSync(`${folder}/party-2018.yaml`, 'utf8')

function read(name: string, text: string) {
  const {diagnose, diagnostics} = collectDiagnostics()
  return {profile: readProfile(name, text, diagnose), diagnostics}
}

test.each(readdirSync(folder))('%s is sound: A4, margins 20/20/30/15, body 14 pt', (file) => {
  const name = file.replace('.yaml', '')
  const {profile, diagnostics} = read(name, readFileSync(`${folder}/${file}`, 'utf8'))
  expect(diagnostics).toEqual([])
  expect(profile!.name).toBe(name)
  expect(Object.keys(profile!.styles)).toEqual(expect.arrayContaining([...profileStyleNames]))
  expect(profile!.page.margins).toEqual({top: mm(20), bottom: mm(20), left: mm(30), right: mm(15)})
  expect(profile!.page.pageNumber).toEqual({position: 'top-center', distance: mm(10), from: 2, style: 'page-number'})
  expect(profile!.styles.body).toMatchObject({family: 'Times New Roman', size: 14, align: 'justify', firstLine: mm(10), after: 6})
  expect([1, 2, 3, 4, 5, 6].map((level) => profile!.styles[`heading-${level}`]!.outline)).toEqual([1, 2, 3, 4, 5, 6])
})

test('the Party and the state differ as their rules do', () => {
  const {profile: one} = read('party-2018', party)
  const {profile: other} = read('state-2020', readFileSync(`${folder}/state-2020.yaml`, 'utf8'))
  expect([one!.letterhead.numberPrefix, other!.letterhead.numberPrefix]).toEqual(['Số ', 'Số: '])
  expect([one!.letterhead.numberJoin, other!.letterhead.numberJoin]).toEqual(['-', '/'])
  expect([one!.styles.post!.bold, other!.styles.post!.bold]).toEqual([false, true])
  expect([one!.styles['recipients-title']!.underline, other!.styles['recipients-title']!.underline]).toEqual([true, false])
  expect([one!.abstractMark, other!.abstractMark]).toEqual(['hyphens', 'rule'])
  expect(one!.certainty['page.margins']).toBe('S2')
})

test.each<[string, string, string, number]>([
  ['profile-unknown-key', 'abstractMark: hyphens', 'abstractMark: hyphens\ncolour: red', 1],
  ['profile-unit', 'left: 30mm', 'left: 3cm', 44],
  ['profile-unknown-key', '  abstractMark: M', '  abstractmark: M', 3],
  ['profile-unknown-style', 'style: page-number}', 'style: page-no}', 70],
  ['profile-value', 'body: party', 'body: company', 7]
])('%s is told with its place', (rule, from, to, column) => {
  expect(party).toContain(from)
  const text = party.replace(from, to)
  const {profile, diagnostics} = read('office', text)
  expect(profile).toBeNull()
  expect(diagnostics).toHaveLength(1)
  const added = to.split('\n').length - 1
  const line = text.slice(0, text.indexOf(to)).split('\n').length + added
  expect(diagnostics[0]).toMatchObject({rule, severity: 'error', place: {path: 'templates/profiles/office.yaml', line, column}})
})

test('whatever the file says, it is read or refused, never thrown over', () => {
  fc.assert(
    fc.property(fc.nat(party.length), fc.nat(30), fc.string({maxLength: 6}), (at, length, put) => {
      const {profile, diagnostics} = read('office', party.slice(0, at) + put + party.slice(at + length))
      expect(profile === null).toBe(diagnostics.length > 0)
    }),
    {numRuns: 60, seed: 1}
  )
})
