import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Equation} from '../../../src/report/types.js'
import {
  datedWordings,
  fallWordings,
  growthWordings,
  listSumWordings,
  meanWordings,
  multipleWordings,
  pairSumWordings,
  partWordings,
  planWordings,
  pointWordings,
  riseWordings,
  sharesWordings,
  shareWordings,
  type Wording,
  yearlyWordings
} from './equation-wordings.js'
import {written} from './mutate.js'
import {read} from './read.js'

const equationsOf = (sentence: string, kind: Equation['kind']): Equation[] =>
  read(`# Báo cáo\n\n${sentence}\n`).report.facts.equations.filter((equation) => equation.kind === kind)

/** A true sentence states its equation, and none that does not hold; with a wrong figure one does not. */
function holdsOnlyWhenTrue(kind: Equation['kind'], sentence: string, wrong: readonly string[]): void {
  const all = read(`# Báo cáo\n\n${sentence}\n`).report.facts.equations
  expect(
    all.filter(({holds}) => holds === false),
    sentence
  ).toEqual([])
  expect(all.filter((equation) => equation.kind === kind).length, sentence).toBeGreaterThan(0)
  for (const other of wrong) {
    const found = equationsOf(other, kind)
    expect(
      found.some(({holds}) => holds === false),
      other
    ).toBe(true)
  }
}

const options = {numRuns: 8, seed: 4}
const rounding = fc.constantFrom(0, 1, 2)

/** A percentage of a part and a whole, rounded or cut. */
const cut = (value: number, decimals: number): number => Math.floor(value * 10 ** decimals + 1e-9) / 10 ** decimals

describe.each<[string, readonly Wording<{part: string; whole: string; percent: string}>[]]>([
  ['a part and its whole in one ratio', shareWordings],
  ['a part and its whole apart', partWordings]
])('%s', (_, wordings) => {
  test.each(wordings.map((wording) => [wording({part: 'A', whole: 'B', percent: 'C'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(
        fc.integer({min: 40, max: 9000}),
        fc.double({min: 0.15, max: 0.9, noNaN: true}),
        rounding,
        fc.boolean(),
        (whole, share, decimals, cuts) => {
          const part = Math.max(3, Math.round(whole * share))
          const value = (100 * part) / whole
          const said = cuts ? cut(value, decimals) : value
          const write = (one: number, all: number, percent: number) =>
            wording({part: written(one), whole: written(all), percent: `${written(percent, decimals)}%`})
          const far = Math.max(3, Math.round(whole * 0.09))
          holdsOnlyWhenTrue('ratio', write(part, whole, said), [
            write(part, whole, said + 3.2),
            write(part - Math.min(far, part - 1), whole, said),
            write(part, whole + Math.max(far, Math.round(whole / 3)), said)
          ])
        }
      ),
      options
    )
  })
})

describe('done and planned', () => {
  test.each(planWordings.map((wording) => [wording({part: 'A', whole: 'B', percent: 'C'}), wording] as const))(
    '%s',
    (_sentence, wording) => {
      fc.assert(
        fc.property(
          fc.integer({min: 100, max: 90_000}),
          fc.double({min: 0.4, max: 1.6, noNaN: true}),
          rounding,
          (whole, share, decimals) => {
            const part = Math.round(whole * share * 10) / 10
            const value = (100 * part) / whole
            if (wording === planWordings[4] && part > whole) return
            const write = (one: number, all: number, percent: number) =>
              wording({part: written(one, 1), whole: written(all), percent: `${written(percent, decimals)}%`})
            holdsOnlyWhenTrue('ratio', write(part, whole, value), [
              write(part, whole, value + 7.5),
              write(part * 0.9, whole, value),
              write(part, whole * 1.1, value)
            ])
          }
        ),
        options
      )
    }
  )
})

describe('sums', () => {
  const cases = [...pairSumWordings.map((wording) => [2, wording] as const), ...listSumWordings.map((wording) => [3, wording] as const)]
  test.each(cases.map(([count, wording]) => [wording({parts: ['A', 'B', 'C'], total: 'D'}), count, wording] as const))(
    '%s',
    (_sentence, count, wording) => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({min: 12, max: 480}), {minLength: count, maxLength: count}),
          fc.integer({min: 2, max: 9}),
          (parts, off) => {
            const total = parts.reduce((sum, part) => sum + part, 0)
            const write = (all: readonly number[], sum: number) => wording({parts: all.map((part) => written(part)), total: written(sum)})
            const wrong = parts.map((_, at) =>
              write(
                parts.map((part, index) => (index === at ? part + off : part)),
                total
              )
            )
            holdsOnlyWhenTrue('sum', write(parts, total), [...wrong, write(parts, total - off)])
          }
        ),
        options
      )
    }
  )

  test.each(sharesWordings.map((wording) => [wording(['A', 'B', 'C', 'D']), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(
        fc.integer({min: 1000, max: 3000}),
        fc.integer({min: 1500, max: 3500}),
        fc.integer({min: 100, max: 900}),
        (first, second, last) => {
          const shares = [first, second, 10_000 - first - second - last, last].map((share) => share / 100)
          const write = (all: readonly number[]) => wording(all.map((share) => written(share, 2)))
          const wrong = shares.map((_, at) => write(shares.map((share, index) => (index === at ? share + 0.9 : share))))
          holdsOnlyWhenTrue('sum', write(shares), wrong)
        }
      ),
      options
    )
  })
})

describe('changes', () => {
  const counted = [
    ...fallWordings.map((wording) => [-1, wording] as const),
    ...[...riseWordings, ...datedWordings].map((wording) => [1, wording] as const)
  ]
  test.each(counted.map(([sign, wording]) => [wording({from: 'A', to: 'B', by: 'C'}), sign, wording] as const))(
    '%s',
    (_sentence, sign, wording) => {
      fc.assert(
        fc.property(fc.integer({min: 300, max: 6000}), fc.integer({min: 3, max: 280}), fc.integer({min: 1, max: 9}), (from, by, off) => {
          const write = (one: number, other: number, difference: number) =>
            wording({from: written(one), to: written(other), by: written(difference)})
          const to = from + sign * by
          holdsOnlyWhenTrue('change', write(from, to, by), [
            write(from + off, to, by),
            write(from, to + off, by),
            write(from, to, by + off)
          ])
        }),
        options
      )
    }
  )

  test.each(pointWordings.map((wording) => [wording({from: 'A', to: 'B', by: 'C'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(fc.integer({min: 200, max: 700}), fc.integer({min: 5, max: 200}), (from, by) => {
        const write = (one: number, other: number, points: number) =>
          wording({from: written(one / 10, 1), to: written(other / 10, 1), by: written(points / 10, 1)})
        holdsOnlyWhenTrue('change', write(from, from + by, by), [
          write(from + 5, from + by, by),
          write(from, from + by + 5, by),
          write(from, from + by, by + 5)
        ])
      }),
      options
    )
  })

  test.each(growthWordings.map((wording) => [wording({from: 'A', to: 'B', by: 'C'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 60_000}), fc.double({min: 1.03, max: 1.9, noNaN: true}), (from, factor) => {
        const to = Math.round(from * factor)
        const by = (to / from - 1) * 100
        const write = (one: number, other: number, percent: number) =>
          wording({from: written(one), to: written(other), by: written(percent, 1)})
        holdsOnlyWhenTrue('change', write(from, to, by), [
          write(Math.round(from * 1.02), to, by),
          write(from, Math.round(to * 1.02), by),
          write(from, to, by + 1.3)
        ])
      }),
      options
    )
  })

  test.each(multipleWordings.map((wording) => [wording({from: 'A', to: 'B', by: 'C'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(fc.integer({min: 500, max: 6000}), fc.integer({min: 13, max: 48}), (from, tenths) => {
        const to = Math.round((from * tenths) / 10)
        const write = (one: number, other: number, times: number) =>
          wording({from: written(one), to: written(other), by: written(times / 10, 1)})
        holdsOnlyWhenTrue('ratio', write(from, to, tenths), [write(from, to, tenths + 4), write(from, Math.round(to * 1.3), tenths)])
      }),
      options
    )
  })
})

describe('means', () => {
  test.each(yearlyWordings.map((wording) => [wording({total: 'A', mean: 'B'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(fc.integer({min: 200, max: 2500}), fc.integer({min: -2, max: 2}), (mean, rest) => {
        const write = (total: number, one: number) => wording({total: written(total), mean: written(one)})
        const total = mean * 5 + rest
        holdsOnlyWhenTrue('mean', write(total, mean), [write(total + 50, mean), write(total, mean + 4)])
      }),
      options
    )
  })

  test.each(meanWordings.map((wording) => [wording({total: 'A', count: 'B', mean: 'C'}), wording] as const))('%s', (_sentence, wording) => {
    fc.assert(
      fc.property(fc.integer({min: 20, max: 90}), fc.integer({min: 15, max: 300}), (count, mean) => {
        const write = (total: number, number: number, one: number) =>
          wording({total: written(total), count: written(number), mean: written(one)})
        holdsOnlyWhenTrue('mean', write(count * mean, count, mean), [
          write(count * mean, count, mean + 3),
          write(count * mean, Math.round(count * 1.4), mean)
        ])
      }),
      options
    )
  })
})
