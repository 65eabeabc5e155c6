import {foldTone} from '../language/fold.js'

/** The unit of what is measured where an entry gives none; each list is one unit in several spellings. */
const usualUnits = {
  level: null,
  flow: null,
  count: null,
  mean: null,
  rate: [['%', 'phần trăm']],
  share: [['%', 'phần trăm']],
  rank: [['none']],
  growth: [['%', '%/năm', '% năm', 'phần trăm']],
  fall: [['%', '%/năm', '% năm', 'phần trăm', 'điểm phần trăm', 'điểm phần trăm/năm', 'điểm %', 'điểm %/năm']]
} as const

/**
 * What an indicator measures; it decides which period a value is of when the text says none.
 * `level`: stands at a time, or is told by the year. `rate`, `share`: a part of a whole. `rank`: a place among others.
 * `flow`: adds up over a period and is told by year and by term. `count`: adds up, and is told by term where nothing else is said.
 * `mean`: a yearly mean over a term. `growth`, `fall`: a yearly change for the more or the less.
 */
export type IndicatorKind = keyof typeof usualUnits

/** One indicator of the vocabulary. */
export interface IndicatorEntry {
  readonly id: string
  /** Its official name. */
  readonly name: string
  readonly kind: IndicatorKind
  /** Which way is better; null where neither is. */
  readonly good: 'up' | 'down' | null
  /** Units as texts may write them, without scale words, each with the name of what it measures by; `none`: no unit. */
  readonly measures: ReadonlyMap<string, string>
  /** Openings of further units, with what they measure by. */
  readonly openings: readonly (readonly [string, string])[]
  /** The indicator that its yearly change is. */
  readonly change: string | null
  /** The indicator that its yearly mean is. */
  readonly yearly: string | null
  /** The head after which its short names count. */
  readonly within: string | null
}

/** An entry, with its wordings as they are written. */
interface WordedEntry {
  readonly entry: IndicatorEntry
  readonly wordings: readonly string[]
  readonly short: readonly string[]
}

const keys = ['id', 'name', 'kind', 'good', 'units', 'change', 'yearly', 'within', 'wordings', 'short'] as const
type Fields = Readonly<Partial<Record<(typeof keys)[number], unknown>>>

/** Read one entry. Throws a RangeError that names it when it is of another shape. */
export function readEntry(data: unknown): WordedEntry {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new RangeError(`indicators: not an entry: ${JSON.stringify(data)}`)
  const fields: Fields = data
  const {id} = fields
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new RangeError(`indicators: not an id: ${JSON.stringify(id ?? data)}`)
  }
  const stray = Object.keys(data).find((key) => !(keys as readonly string[]).includes(key))
  if (stray !== undefined) throw fault(id, `unknown key ${stray}`)
  const wordings = texts(id, fields, 'wordings')
  const short = texts(id, fields, 'short')
  const entry = {
    id,
    name: text(id, fields, 'name') ?? missing(id, 'name'),
    kind: kindOf(id, fields),
    good: goodOf(id, fields),
    ...measuresOf(unitsOf(id, fields)),
    change: text(id, fields, 'change'),
    yearly: text(id, fields, 'yearly'),
    within: text(id, fields, 'within')
  }
  if (wordings.length + short.length === 0) throw fault(id, 'no wordings')
  if (short.length > 0 && entry.within === null) throw fault(id, 'short wordings need within')
  return {entry, wordings, short}
}

function fault(id: string, what: string): RangeError {
  return new RangeError(`indicators: ${id}: ${what}`)
}

function missing(id: string, key: keyof Fields): never {
  throw fault(id, `no ${key}`)
}

function text(id: string, fields: Fields, key: keyof Fields): string | null {
  const value = fields[key] ?? null
  if (value !== null && typeof value !== 'string') throw fault(id, `${key} is not a text`)
  return value
}

function texts(id: string, fields: Fields, key: keyof Fields): readonly string[] {
  const value = fields[key] ?? []
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw fault(id, `${key} is not a list of texts`)
  return value
}

function kindOf(id: string, fields: Fields): IndicatorKind {
  const kind = text(id, fields, 'kind') ?? missing(id, 'kind')
  if (!Object.hasOwn(usualUnits, kind)) throw fault(id, `kind is none of ${Object.keys(usualUnits).join(', ')}`)
  return kind as IndicatorKind // The cast: a key of the units.
}

function goodOf(id: string, fields: Fields): IndicatorEntry['good'] {
  const good = text(id, fields, 'good')
  if (good !== null && good !== 'up' && good !== 'down') throw fault(id, 'good is neither up nor down')
  return good
}

function unitsOf(id: string, fields: Fields): readonly (readonly string[])[] {
  const given = texts(id, fields, 'units')
  if (given.length === 0) return usualUnits[kindOf(id, fields)] ?? missing(id, 'units')
  return given.map((unit) => unit.split('|').map((spelling) => foldTone(spelling.trim())))
}

/** Each item of `units` is one measure, whatever its spelling. */
function measuresOf(units: readonly (readonly string[])[]): Pick<IndicatorEntry, 'measures' | 'openings'> {
  const spelled = units.flatMap((spellings, at) => spellings.map((spelling) => [spelling, `unit ${at}`] as const))
  return {
    measures: new Map(spelled.filter(([spelling]) => !spelling.endsWith('…'))),
    openings: spelled.flatMap(([spelling, measure]) => (spelling.endsWith('…') ? [[spelling.slice(0, -1), measure] as const] : []))
  }
}
