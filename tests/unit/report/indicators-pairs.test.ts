import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {importText} from '../../../src/import/import-text.js'
import {parse} from '../../../src/parse/parse.js'
import {toReport} from '../../../src/report/to-report.js'
import {vocabulary} from './read.js'

const sample = '../shared/announcements/lang-son-xviii.txt'

function readSample() {
  const source = {path: sample, stem: 'sample', bytes: new Uint8Array(readFileSync(sample))}
  const imported = importText(source, () => {})
  const parsed = imported && parse(source, () => {}, imported)
  if (!parsed) throw new Error('not parsed')
  return toReport(parsed, vocabulary, () => {}).report.facts
}

/** Each point as `period status value`, with `~` before what was inferred; line and value find it in the source. */
function pointsOf(id: string, {indicators, quantities}: ReturnType<typeof readSample>): string[][] {
  return indicators
    .filter((indicator) => indicator.id === id)
    .map(({points}) =>
      points.map(
        ({period, inferredPeriod, status, quantity}) => `${inferredPeriod ? '~' : ''}${period} ${status} ${quantities[quantity]!.text}`
      )
    )
}

// Written by hand from the text: figures and short names only.
const same: readonly (readonly [string, readonly string[]])[] = [
  ['grdp-per-head', ['2020 actual 44,2 triệu đồng', '2025 estimate 71,1 triệu đồng', '2030 target khoảng 130 triệu đồng']],
  ['grdp-per-head', ['~2020 actual 1.917 USD', '~2025 estimate 2.900 USD', '2030 target khoảng 5.000 USD']],
  ['grdp-growth', ['2016/2020 actual 5,2%', '2021/2025 estimate 7,1%', '~2025/2030 target từ 10 - 11%']],
  ['grdp-share-agriculture', ['2025 estimate 20,51%', '2030 target 12 - 13%']],
  ['grdp-share-industry-construction', ['2025 estimate 28,06%', '2030 target 32 - 33%']],
  ['grdp-share-services', ['2025 estimate 47,22%', '2030 target 50 - 51%']],
  ['grdp-share-product-tax', ['2025 estimate 4,21%', '2030 target 4 - 5%']],
  ['local-exports-growth', ['~2020/2025 actual 8,81%', '~2025/2030 target 10 - 11%']],
  ['domestic-revenue-growth', ['~2020/2025 actual 8,03%', '~2025/2030 target từ 10% trở lên']],
  ['social-investment', ['2021/2025 estimate 181,7 nghìn tỷ đồng', '2025/2030 target khoảng 250 - 270 nghìn tỷ đồng']],
  ['tourists', ['2025 estimate 4.400 nghìn lượt khách', '2030 target khoảng 6.000.000 lượt người']],
  ['tourism-revenue', ['~2025 actual 4.500 tỷ đồng', '~2030 target từ 10.000 tỷ đồng trở lên']],
  ['tourism-share-of-grdp', ['2020 actual 1,3%', '2025 estimate 5,5%']],
  ['forest-cover', ['2025 estimate 64,5%', '2030 target 65%']],
  ['rural-clean-water', ['~2025 actual 60%', '2030 target khoảng 80%']],
  ['villages-with-hard-road', ['~2025 actual 91%', '2030 target trên 95%']],
  ['schools-standard', ['~2025 actual 48,9%', '2030 target trên 60%']],
  ['trained-labour', ['~2025 actual 65%', '2030 target từ 76% trở lên']],
  ['doctors', ['~2025 estimate 11,5 bác sĩ', '2030 target 13,5 bác sĩ']],
  ['hospital-beds', ['~2025 estimate 34 giường bệnh/1 vạn dân', '2030 target 37 giường bệnh trên 1 vạn dân']],
  ['health-insurance', ['~2025 estimate 95%', '2030 target trên 96%']],
  ['new-party-members-per-year', ['~2020/2025 actual 2.166 đảng viên', '~2025/2030 target trên 2.000 đảng viên']],
  ['papi', ['2020 actual 37/63', '2024 actual 12/63']],
  ['par-index', ['2020 actual 36/63', '2024 actual 39/63']]
]

/** Values that measure the same in another way: apart, or linked with a note. */
const doubtful: readonly (readonly [string, string])[] = [
  ['98,82%', 'trên 99%'],
  ['2,95%', '2%/năm'],
  ['106/175', '60%']
]

const different: readonly (readonly [string, string])[] = [
  ['99%', 'khoảng 80%'],
  ['99%', '60%'],
  ['28,06%', '24 - 25%'],
  ['47,22%', '38 - 39%'],
  ['20,51%', '36 - 37%'],
  ['1,36%', '2%/năm'],
  ['85,1 nghìn lao động', 'khoảng 339.000 người'],
  ['9.964 đảng viên', 'trên 2.000 đảng viên'],
  ['9.964 đảng viên', '2.166 đảng viên'],
  ['71,1 triệu đồng', 'khoảng 5,4 triệu đồng'],
  ['71,1 triệu đồng', 'trên 320 triệu đồng/người'],
  ['71,1 triệu đồng', '2.900 USD'],
  ['khoảng 45%', 'trên 96%'],
  ['65%', '35 - 40%'],
  ['16.323 tỷ đồng', '49.780 tỷ đồng'],
  ['16.323 tỷ đồng', 'từ 10% trở lên'],
  ['4.500 tỷ đồng', '49.780 tỷ đồng'],
  ['98,82%', 'khoảng 90%'],
  ['12/63', '39/63'],
  ['181,7 nghìn tỷ đồng', 'khoảng 50 - 51%'],
  ['trên 80%', 'trên 99%'],
  ['106/175', '28/175'],
  ['11,5 bác sĩ', '34 giường bệnh/1 vạn dân']
]

describe.skipIf(!existsSync(sample))('the real announcement', () => {
  const facts = existsSync(sample) ? readSample() : null!
  const linking = (a: string, b: string) =>
    facts.indicators.filter(({points}) => [a, b].every((text) => points.some(({quantity}) => facts.quantities[quantity]!.text === text)))

  test.each(same)('%s over time: %s', (id, points) => {
    expect(pointsOf(id, facts)).toContainEqual(points)
  })

  test.each(doubtful)('%s and %s are apart or carry a note', (a, b) => {
    expect(linking(a, b).filter(({note}) => note === null)).toEqual([])
  })

  test.each(different)('%s and %s are not linked', (a, b) => {
    expect(linking(a, b)).toEqual([])
  })

  test.each([
    '6.730 đảng viên',
    '8,86%',
    '51,9%',
    '69,4%',
    '234,58 tỷ USD',
    'khoảng 24,2 tỷ USD',
    '780 triệu USD',
    '33 bậc',
    '29,26%',
    '47/88'
  ])('%s is no point', (text) => {
    expect(facts.quantities.some((quantity) => quantity.text === text)).toBe(true)
    expect(facts.indicators.filter(({points}) => points.some(({quantity}) => facts.quantities[quantity]!.text === text))).toEqual([])
  })
})
