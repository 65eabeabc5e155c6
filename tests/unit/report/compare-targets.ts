import {plainText} from '../../../src/language/inlines.js'
import type {Report, Target} from '../../../src/report/types.js'
import {compareFields, compareLists, compareValue, type Faults, years} from './compare.js'
import type {ExpectedTarget, ExpectedValue} from './expected-facts.js'
import {type Figures, numbersIn} from './figures.js'
import {sectionsOf} from './read.js'

/** What may be asserted of a quantity. */
const quantityFields = ['kind', 'min', 'max', 'scale', 'unit', 'bound', 'status', 'change', 'points', 'part', 'whole', 'value'] as const

/** The targets outside of tables, or the rows of tables, in the order of the source. */
export function compareTargets(expected: readonly ExpectedTarget[], report: Report, figures: Figures, table: boolean): Faults {
  const found = report.facts.targets.filter(({place}) => figures.lines[place.line - 1]!.startsWith('|') === table)
  const sections = new Map(sectionsOf(report.sections).map((section) => [section.id, section]))
  const groupOf = ({group}: Target) => {
    const section = group === null ? undefined : sections.get(group)
    return section ? section.label || plainText(section.title) : null
  }
  return compareLists(
    table ? 'tableTargets' : 'targets',
    expected,
    found,
    {expected: nameOf, found: ({label, subject}) => `${label} ${subject.slice(0, 40)}`},
    (path, target, read) => [
      ...compareFields(path, target, {...read, group: groupOf(read)}, ['number', 'label', 'group', 'direction', 'year', 'perYear']),
      ...compareValue(`${path}.period`, target.period?.map(years), years(read.period)),
      ...compareLists(
        `${path}.values`,
        target.values,
        read.quantities,
        {expected: ({text}) => text, found: (index) => report.facts.quantities[index]?.text},
        (at, value, index) => compareQuantity(at, value, index, report, figures)
      )
    ]
  )
}

const nameOf = ({label, number, values}: ExpectedTarget) => `${label?.[0] ?? number[0]} ${values.map(({text}) => text).join('; ')}`

/** A quantity of a target: its numbers begin with those that are expected (a unit may hold more), and its fields are those. */
function compareQuantity(path: string, expected: ExpectedValue, index: number, report: Report, figures: Figures): Faults {
  const written = numbersIn(expected.text)
  const numbers = figures.numbersOf(index).slice(0, written.length)
  if (written.join(' ') !== numbers.join(' '))
    return [`${path}: expected “${expected.text}”, found “${report.facts.quantities[index]?.text}”`]
  return compareFields(path, {kind: ['amount'], ...expected}, report.facts.quantities[index]!, quantityFields)
}

/** Single quantities, found by their place. */
export function compareQuantities(expected: readonly ExpectedValue[], report: Report, figures: Figures): Faults {
  return expected.flatMap((value) => {
    const path = `quantities “${value.text}”${value.line === undefined ? '' : ` (line ${value.line})`}`
    const quantity = report.facts.quantities[figures.find(value.text, value.line)]
    return quantity ? compareFields(`${path} “${quantity.text}”`, value, quantity, quantityFields) : [`${path}: in no quantity`]
  })
}
