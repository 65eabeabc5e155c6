import {expect, test} from 'vitest'
import {read} from './read.js'
import {trueStatements} from './true-statements.js'

test.each(trueStatements)('no equation that does not hold: %s', (sentence) => {
  const {facts} = read(`# Báo cáo\n\n${sentence}\n`).report
  expect(
    facts.equations.filter(({holds}) => holds === false).map(({terms}) => terms.map((index) => facts.quantities[index]!.text))
  ).toEqual([])
})
