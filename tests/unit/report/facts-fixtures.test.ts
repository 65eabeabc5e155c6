import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {arithmeticRules} from '../../../src/check/rules/arithmetic/index.js'
import {consistencyRules} from '../../../src/check/rules/consistency/index.js'
import {fixableRules} from '../../../src/check/rules/fixable/index.js'
import {indicatorsRules} from '../../../src/check/rules/indicators/index.js'
import {outlineRules} from '../../../src/check/rules/outline/index.js'
import {textRules} from '../../../src/check/rules/text/index.js'
import {timeRules} from '../../../src/check/rules/time/index.js'
import {examine} from '../../../src/compile/examine.js'
import type {Diagnostic} from '../../../src/diagnostic.js'
import {nodeHost} from '../../../src/node/host.js'
import {compareEquations, compareOtherEquations} from './compare-equations.js'
import {compareDifferent, compareDoubtful, compareSameIndicators} from './compare-indicators.js'
import {compareDelegates, compareElections, compareEvent, compareMotto, compareOfficers, compareTheme} from './compare-people.js'
import {compareQuantities, compareTargets} from './compare-targets.js'
import {type ExpectedFacts, type FactsCase, readCases} from './expected-facts.js'
import {numbersIn, readFigures} from './figures.js'

/** Families of rules that may raise an alarm: which of them asks about a figure is the check's own affair. */
const figureRules = [...arithmeticRules, ...indicatorsRules, ...consistencyRules]
const families = {arithmetic: figureRules, consistency: figureRules, text: [...textRules, ...fixableRules], time: timeRules}

async function readCase({path}: FactsCase) {
  const bytes = new Uint8Array(readFileSync(path))
  const {report, diagnostics} = await examine({path, stem: 'announcement', bytes}, {}, nodeHost())
  if (!report) throw new Error(`${path}: no report`)
  return {report, diagnostics, figures: readFigures(readFileSync(path, 'utf8'), report)}
}

/** The alarms about arithmetic and outline that a careful reader would not raise. */
function falseAlarms({alarms}: ExpectedFacts, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const ids = new Set([...arithmeticRules, ...outlineRules].map(({id}) => id))
  const lines = new Set(alarms.map(({line}) => line))
  return diagnostics.filter(({rule, place}) => ids.has(rule) && !lines.has(place?.line ?? 0))
}

/** Whether a diagnostic is of a line; what is told once for a whole text names its lines. */
function isOf({place, message}: Diagnostic, line: number): boolean {
  return place?.line === line || new RegExp(`lines? [^()]*\\b${line}\\b`).test(message.en)
}

describe.each(readCases())('$name', async (one) => {
  const {expected} = one
  const {report, diagnostics, figures} = await readCase(one)
  const {facts} = report

  test.skipIf(expected.event === undefined)('event', () => {
    expect(compareEvent(expected.event, facts.event)).toEqual([])
  })
  test.skipIf(expected.delegates === undefined)('delegates and guests', () => {
    expect(compareDelegates(expected.delegates, facts.delegates)).toEqual([])
  })
  test('theme and motto', () => {
    expect([...compareTheme(expected.theme, facts.theme), ...compareMotto(expected.motto, facts.motto)]).toEqual([])
  })
  test.skipIf(!expected.elections)('elections', () => {
    expect(compareElections(expected.elections!, facts.elections)).toEqual([])
  })
  test.skipIf(!expected.officers)('officers', () => {
    expect(compareOfficers(expected.officers!, facts.officers)).toEqual([])
  })
  test('targets', () => {
    expect(compareTargets(expected.targets, report, figures, false)).toEqual([])
  })
  test.skipIf(expected.tableTargets.length === 0)('targets in tables', () => {
    expect(compareTargets(expected.tableTargets, report, figures, true)).toEqual([])
  })
  test('as many numbers as the text has', () => {
    // The title that an importer moved to the front matter was counted with the text.
    const title = one.path.endsWith('.txt') ? numbersIn(report.meta.title?.value ?? '') : []
    const numbers = facts.quantities.flatMap(({text}) => numbersIn(text))
    expect(title.length + numbers.length).toBe(expected.quantities.count)
  })
  test('each number in the place of one quantity', () => {
    expect(figures.astray()).toEqual([])
  })
  test('quantities', () => {
    expect(compareQuantities(expected.quantities.some, report, figures)).toEqual([])
  })
  test('equations', () => {
    expect(compareEquations(expected.equations, report, figures, false)).toEqual([])
  })
  test.skipIf(!expected.equations.some(({table}) => table))('equations in tables', () => {
    expect(compareEquations(expected.equations, report, figures, true)).toEqual([])
  })
  test('no other equations', () => {
    expect(compareOtherEquations(expected, report, figures)).toEqual([])
  })
  test('indicators', () => {
    expect(compareSameIndicators(expected.indicators, report, figures, false)).toEqual([])
  })
  test.skipIf(!expected.indicators.same.some(({table}) => table))('indicators in tables', () => {
    expect(compareSameIndicators(expected.indicators, report, figures, true)).toEqual([])
  })
  test('doubtful links carry a note, different things are not linked', () => {
    expect([...compareDoubtful(expected.indicators, report, figures), ...compareDifferent(expected.indicators, report, figures)]).toEqual(
      []
    )
  })
  test('alarms', () => {
    const missed = expected.alarms.filter(({rule, line, optional}) => {
      const ids = new Set(families[rule].map(({id}) => id))
      return !optional && !diagnostics.some((diagnostic) => ids.has(diagnostic.rule) && isOf(diagnostic, line))
    })
    expect(missed).toEqual([])
  })
  test('no false alarm about arithmetic and outline', () => {
    expect(falseAlarms(expected, diagnostics)).toEqual([])
  })
})
