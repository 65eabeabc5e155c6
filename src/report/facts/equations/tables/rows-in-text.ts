import type {Equation} from '../../../types.js'
import {changeOf} from '../changes.js'
import type {Figure, Line} from '../figures.js'
import {wordsAfter} from '../near.js'
import {sumEquation} from '../sum-equation.js'
import type {Grid, Row} from './grid.js'

/** A row of a table over years. */
interface NamedRow {
  readonly name: string
  readonly figures: Row['figures']
  /** The year of each column; empty for other columns. */
  readonly years: readonly string[]
}

/**
 * What the text says of a row of a table: the sum of its years (`134 doanh nghiệp thành lập mới`), or how one of them compares with
 * another (`So với năm 2024, thu ngân sách năm 2025 tăng 15,7%`). Stated only where it holds: the words may be of something else.
 */
export function rowsInText(grids: readonly Grid[], lines: readonly Line[]): Equation[] {
  const rows = byFirstWord(grids.flatMap(namedRows))
  if (rows.size === 0) return []
  const found = lines.flatMap(({figures}) =>
    figures.flatMap((figure) => (figure.percent ? changeInText(figure, rows) : sumInText(figure, rows)))
  )
  return found.filter(({holds}) => holds !== false)
}

function namedRows({headers, rows}: Grid): NamedRow[] {
  const years = headers.map((header) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0] ?? '')
  if (years.filter((year) => year !== '').length < 2) return []
  return rows.map(({figures, words}) => ({name: words.find((word) => /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]{2}/.test(word))?.trim() ?? '', figures, years}))
}

type Index = ReadonlyMap<string, readonly NamedRow[]>

const firstWord = (name: string): string => name.split(' ', 1)[0]!
/** Rows of one first word beyond these are not looked at, so that many tables cost no square. */
const most = 12

function byFirstWord(rows: readonly NamedRow[]): Index {
  const index = new Map<string, NamedRow[]>()
  for (const row of rows) {
    const known = index.get(firstWord(row.name))
    if (!known) index.set(firstWord(row.name), [row])
    else if (known.length < most) known.push(row)
  }
  return index
}

function sumInText(figure: Figure, rows: Index): Equation[] {
  if (figure.kind !== 'amount' || figure.unit === null || figure.change !== null) return []
  const words = `${figure.unit}${wordsAfter(figure)}`
  const own = rows.get(firstWord(words))?.filter(({name}) => words.startsWith(name)) ?? []
  return own.flatMap(({figures, years}) => {
    const parts = figures.flatMap((part, column) => (part && years[column] !== '' ? [part] : []))
    return parts.length > 1 ? [sumEquation(figure, parts)] : []
  })
}

const compared = /so với năm (\d{4}),?\s([^,.;]{3,60}?)\snăm (\d{4})\s(tăng|giảm)\s$/

function changeInText(change: Figure, rows: Index): Equation[] {
  const [, first, subject, second, verb] = compared.exec(change.before) ?? []
  if (subject === undefined) return []
  const own = rows.get(firstWord(subject))?.filter(({name}) => name.startsWith(subject)) ?? []
  return own.flatMap(({figures, years}) => {
    const [from, to] = [first, second].map((year) => figures[years.indexOf(year!)])
    return (from && to && changeOf({from, to}, change, verb === 'tăng')) ?? []
  })
}
