import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {audienceRules} from '../../../src/check/rules/audience/index.js'
import {consistencyRules} from '../../../src/check/rules/consistency/index.js'
import {formatRules} from '../../../src/check/rules/format/index.js'
import {textRules} from '../../../src/check/rules/text/index.js'
import {timeRules} from '../../../src/check/rules/time/index.js'
import {mendSyllable} from '../../../src/check/words/mend-syllable.js'
import {examine} from '../../../src/compile/examine.js'
import {isSyllable} from '../../../src/language/syllables.js'
import {nodeHost} from '../../../src/node/host.js'

const syllables =
  'a ông yên uỷ ủy oà òa hoàng thuở khuya khuỷu quyển quýt quỳnh quốc quân quả giếng giết gì gìn giữ già nghiêng nghề nghĩ ngành ngoằn ngoèo ghế kỷ ky cường ' +
  'xoong moóc huýt tuýt luật thuật duyệt khuấy quây loài xoáy hươu rượu chuyện tuyên hạch hoạch thuế huệ xoè xòe thuý thúy quý quí đước bươu yếu'

describe('syllables', () => {
  test.each(syllables.split(' '))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  const others = 'nghành ngiệp ghà cê kường hòan hịên đươc viêc quyếtt truơng đuợc thnàh gêm ngê bngă ứa logistics krông đăk axít ôtô xx đ'
  test.each(others.split(' '))('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('slips', () => {
  test.each([
    ['nghành', ['ngành']],
    ['ngiệp', ['nghiệp']],
    ['hòan', ['hoàn']],
    ['hịên', ['hiện']],
    ['đuợc', ['được']],
    ['phưong', ['phương']],
    ['đươc', ['đước', 'được']],
    ['quyếtt', ['quyết']],
    ['nhièu', ['nhiều']],
    ['thnàh', ['thành']]
  ])('%s may be %s', (word, meant) => {
    expect(mendSyllable(word, false)).toEqual(meant)
  })

  test.each('ôtô axít cácbon đioxin krông kđăm gươl pháttriển hơmon prôtêin'.split(' '))('%s is let alone', (word) => {
    expect(mendSyllable(word, false)).toEqual([])
  })

  test('what was meant is a syllable, whatever the word', () => {
    const letters = fc.constantFrom(...'nghcktptaăâeêioôơuưyáàảạấếềộợữđ')
    fc.assert(
      fc.property(fc.array(letters, {minLength: 2, maxLength: 8}), (parts) => {
        for (const meant of mendSyllable(parts.join(''), false)) expect(isSyllable(meant)).toBe(true)
      })
    )
  })

  test('a last letter struck twice is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...syllables.split(' ').filter((word) => /[^\0-\x7f]/.test(word) && /[nmcpt]$/.test(word))), (word) => {
        const twice = word + word.slice(-1)
        expect([isSyllable(twice), mendSyllable(twice, false)]).toEqual([false, expect.arrayContaining([word])])
      })
    )
  })
})

const host = nodeHost({templates: ['templates'], files: {}})
const own: ReadonlySet<string> = new Set(
  [...consistencyRules, ...textRules, ...timeRules, ...audienceRules, ...formatRules]
    .map(({id}) => id)
    .filter((id) => id !== 'component-missing')
)

async function findings(path: string): Promise<string[]> {
  const {diagnostics} = await examine({path, stem: 'x', bytes: new Uint8Array(readFileSync(path))}, {}, host)
  return diagnostics.filter(({rule}) => own.has(rule)).map(({place, rule}) => `${place?.line} ${rule}`)
}

describe('rules about words', () => {
  const announcements = readdirSync('source')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `source/${file}`)

  test.each([...announcements, 'tests/fixtures/report/congress.md'])('have nothing to ask about %s', async (path) => {
    expect(await findings(path)).toEqual([])
  })

  const sample = '../shared/announcements/lang-son-xviii.txt'
  test.skipIf(!existsSync(sample))('ask about the real announcement what is open to question, and nothing else', async () => {
    expect(await findings(sample)).toEqual([
      // The region has three names.
      '56 name-of-thing-differs',
      // PCTN, CCHC.
      '26 abbreviation-not-written-out',
      '36 abbreviation-not-written-out',
      // phòng chống, nông lâm nghiệp, đảm bảo, khiếu nại tố cáo, nông lâm nghiệp, quốc phòng an ninh.
      '26 office-words',
      '30 office-words',
      '32 office-words',
      '44 office-words',
      '50 office-words',
      '58 office-words'
    ])
  })
})
