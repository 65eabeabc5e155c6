import fc from 'fast-check'
import {expect, test} from 'vitest'
import {looksLegacy} from '../../../../src/language/legacy/looks-legacy.js'
import {encodingOfFont, toUnicode} from '../../../../src/language/legacy/to-unicode.js'
import {isSyllableInAnyCase} from '../../../../src/language/syllables.js'

const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const small = [...`${vowels}đ`].filter((letter) => !/[a-z]/.test(letter))
const alphabet = [...small, ...small.map((letter) => letter.toUpperCase())]

const tcvn3 = {encoding: 'tcvn3', capitals: false} as const
const vni = {encoding: 'vni', capitals: false} as const

/** A text in VNI, letter by letter from what the keyboards of the time wrote: base, hat with tone, or tone alone. */
function toVni(text: string): string {
  const tones: Readonly<Record<string, string>> = {'\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï'}
  const circumflex: Readonly<Record<string, string>> = {'': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä'}
  const breve: Readonly<Record<string, string>> = {'': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë'}
  const own: Readonly<Record<string, string>> = {í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ'}
  return [...text]
    .map((letter) => {
      const isSmall = letter === letter.toLowerCase()
      const lower = letter.toLowerCase()
      const parts = lower.normalize('NFD')
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? ''
      const hat = /[\u0302\u0306\u031b]/.exec(parts)?.[0] ?? ''
      const base = parts[0]!
      const written =
        own[lower] ??
        (hat === '\u0302'
          ? base + circumflex[tone]
          : hat === '\u0306'
            ? base + breve[tone]
            : hat === '\u031b'
              ? (base === 'o' ? 'ô' : 'ö') + (tones[tone] ?? '')
              : base + (tones[tone] ?? ''))
      return isSmall ? written : written.toUpperCase()
    })
    .join('')
}

/** The bytes of TCVN3 from B5 on in their order, and those before; written out here once more, from the standard's table. */
const tcvn3Bytes: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'ă:a8 â:a9 ê:aa ô:ab ơ:ac ư:ad đ:ae à:b5 ả:b6 ã:b7 á:b8 ạ:b9 ằ:bb ẳ:bc ẵ:bd ắ:be ặ:c6 ầ:c7 ẩ:c8 ẫ:c9 ấ:ca ậ:cb è:cc ẻ:ce ẽ:cf é:d0 ẹ:d1 ' +
    'ề:d2 ể:d3 ễ:d4 ế:d5 ệ:d6 ì:d7 ỉ:d8 ĩ:dc í:dd ị:de ò:df ỏ:e1 õ:e2 ó:e3 ọ:e4 ồ:e5 ổ:e6 ỗ:e7 ố:e8 ộ:e9 ờ:ea ở:eb ỡ:ec ớ:ed ợ:ee ù:ef ủ:f1 ũ:f2 ' +
    'ú:f3 ụ:f4 ừ:f5 ử:f6 ữ:f7 ứ:f8 ự:f9 ỳ:fa ỷ:fb ỹ:fc ý:fd ỵ:fe Ă:a1 Â:a2 Ê:a3 Ô:a4 Ơ:a5 Ư:a6 Đ:a7'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -3), Number.parseInt(pair.slice(-2), 16)])
)
const toTcvn3 = (text: string): string =>
  [...text].map((letter) => String.fromCharCode(tcvn3Bytes[letter] ?? letter.charCodeAt(0))).join('')

test('there are 134 letters', () => {
  expect(new Set(alphabet).size).toBe(134)
})

test.each(small)('TCVN3 %s, and its capital in a font of capitals', (letter) => {
  expect(tcvn3Bytes[letter]).toBeGreaterThan(0xa0)
  expect(toUnicode(toTcvn3(letter), tcvn3)).toBe(letter)
  expect(toUnicode(toTcvn3(letter), {encoding: 'tcvn3', capitals: true})).toBe(letter.toUpperCase())
})

test('the seven capitals that TCVN3 has, and bytes of a font for symbols', () => {
  expect(toUnicode(toTcvn3('ĂÂĐÊÔƠƯ'), tcvn3)).toBe('ĂÂĐÊÔƠƯ')
  expect(toUnicode('\uf0ae\uf0b5', tcvn3)).toBe('đà')
})

test.each(alphabet)('VNI %s', (letter) => {
  expect(toUnicode(toVni(letter), vni)).toBe(letter)
  expect(toUnicode(`x${toVni(letter)}x`, vni)).toBe(`x${letter}x`)
})

test('whole sentences', () => {
  expect(toUnicode('Céng hoµ x· héi chñ nghÜa ViÖt Nam', tcvn3)).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
  expect(toUnicode('§éc lËp - Tù do - H¹nh phóc', tcvn3)).toBe('Độc lập - Tự do - Hạnh phúc')
  expect(toUnicode('®¶ng céng s¶n', {encoding: 'tcvn3', capitals: true})).toBe('ĐẢNG CỘNG SẢN')
  expect(toUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngöôøi', vni)).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam, người')
  expect(toUnicode('ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', vni)).toBe('ĐỘC LẬP - TỰ DO - HẠNH PHÚC')
})

test('fonts by their names', () => {
  expect(encodingOfFont('.VnTime')).toEqual(tcvn3)
  expect(encodingOfFont('.VnTimeH')).toEqual({encoding: 'tcvn3', capitals: true})
  expect(encodingOfFont('.VnArial NarrowH')).toEqual({encoding: 'tcvn3', capitals: true})
  expect(encodingOfFont('VNI-Times')).toEqual(vni)
  expect(['Times New Roman', 'VN', 'Vnitti', 'Arial'].map(encodingOfFont)).toEqual([null, null, null, null])
})

test.each([
  ['Uû ban nh©n d©n tØnh', 'tcvn3'],
  ['§iÒu 5', 'tcvn3'],
  ['Ban ChÊp hµnh §¶ng bé tØnh khãa XVIII', 'tcvn3'],
  ['phã Chñ tÞch, víi c¸c cã', 'tcvn3'],
  ['UÛy ban nhaân daân tænh', 'vni'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni']
])('%s is %s', (text, encoding) => {
  expect(looksLegacy(text)).toBe(encoding)
})

test.each([
  'Ủy ban nhân dân tỉnh Lạng Sơn',
  'không cho ta là tôi',
  'Tôi đi làm, có xe máy và áo mới',
  'résumé café naïve Müller São Paulo',
  'à la carte, déjà vu, für Elise, garçon, señor, ¿qué?',
  '10 µm, 25 °C, ±5, © 2025, Microsoft®, §5, ½ và ¼, «tốt»',
  'plain text',
  '',
  'Uû'
])('%s is no old encoding', (text) => {
  expect(looksLegacy(text)).toBeNull()
})

const syllables = fc.constantFrom(
  ...'ủy ban nhân dân tỉnh đảng bộ nghị quyết đại hội kết quả thực hiện nhiệm kỳ phấn đấu trên dưới khoảng người được những trường'.split(
    ' '
  )
)

test('text of a few words is recognised in both encodings, and left alone in Unicode', () => {
  fc.assert(
    fc.property(fc.array(syllables, {minLength: 6, maxLength: 40}), (words) => {
      const text = words.join(' ')
      const telling = new Set(words.filter((word) => /[^a-z]/.test(word)))
      fc.pre(telling.size >= 4)
      expect(looksLegacy(text)).toBeNull()
      expect(looksLegacy(toTcvn3(text))).toBe('tcvn3')
      expect(looksLegacy(toVni(text))).toBe('vni')
    })
  )
})

test('syllables of Vietnamese', () => {
  const yes = 'ủy nghĩa quyết giếng khuỷu xoong Đảng NHÂN oanh yếu thuở quỳnh giữ huyện'.split(' ')
  const no = 'café việtt São vÒ cat Müller tốc̀ ngh'.split(' ')
  expect(yes.filter((word) => !isSyllableInAnyCase(word))).toEqual([])
  expect(no.filter(isSyllableInAnyCase)).toEqual(['São'])
})
