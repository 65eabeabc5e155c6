import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {z} from 'zod'

/** Scalars are strings in the file (`4.500` stays `4.500`); these make of them what a field wants. */
const text = z.string()
const number = z.string().transform(Number).pipe(z.number())
const flag = z.enum(['true', 'false']).transform((word) => word === 'true')
const nothing = z.literal('null').transform(() => null)

/** One value, or a list of values of which each is right. */
const any = <Value extends z.ZodType>(value: Value) =>
  z
    .union([nothing, value, z.array(z.union([nothing, value])).min(1)])
    .transform((allowed) => (Array.isArray(allowed) ? allowed : [allowed]))

const value = z.strictObject({
  text,
  line: number.optional(),
  kind: any(text).optional(),
  min: any(number).optional(),
  max: any(number).optional(),
  scale: any(number).optional(),
  unit: any(text).optional(),
  bound: any(text).optional(),
  status: any(text).optional(),
  change: any(text).optional(),
  points: any(flag).optional(),
  part: any(number).optional(),
  whole: any(number).optional(),
  value: any(text).optional()
})

const target = z.strictObject({
  number: any(text),
  label: any(text).optional(),
  group: any(text).optional(),
  direction: any(text).optional(),
  year: any(number).optional(),
  period: any(text).optional(),
  perYear: any(flag).optional(),
  values: z.array(value)
})

const equation = z.strictObject({
  kind: z.enum(['ratio', 'sum', 'change', 'mean']),
  terms: z.array(text),
  stated: text,
  holds: z.enum(['true', 'rounded', 'false']),
  line: number.optional(),
  /** A reader may state it; nobody must. */
  optional: flag.optional(),
  /** Its figures stand in a table. */
  table: flag.optional()
})

const point = z.strictObject({
  value: text,
  line: number.optional(),
  period: text.optional(),
  status: text.optional(),
  inferred: flag.optional()
})

const indicator = z.strictObject({name: text, points: z.array(point).min(2), optional: flag.optional(), table: flag.optional()})

/** Two figures, each by words of the text that end with it. */
const pair = z.strictObject({a: text, b: text, why: text})

const event = z.strictObject({
  name: any(text),
  ordinal: any(text).optional(),
  term: any(text).optional(),
  start: any(text).optional(),
  end: any(text).optional(),
  venue: any(text).optional(),
  sessions: z.array(z.strictObject({what: any(text), date: any(text), time: any(text), part: any(text)})).optional()
})

const delegates = z.strictObject({
  present: any(number),
  summoned: any(number),
  exOfficio: any(number),
  electedOrAppointed: any(number),
  guests: z.array(z.strictObject({name: any(text), posts: z.array(text)}))
})

const election = z.strictObject({
  body: any(text),
  term: any(text),
  seats: any(number),
  alternates: any(number),
  vacant: any(number),
  how: any(text),
  by: any(text),
  date: any(text)
})

const officer = z.strictObject({name: any(text), post: any(text), concurrent: z.array(text), reelected: any(flag)})

const alarm = z.strictObject({
  rule: z.enum(['arithmetic', 'consistency', 'text', 'time']),
  line: number,
  why: text,
  optional: flag.optional()
})

const expectedFacts = z.strictObject({
  event: z.union([nothing, event]).optional(),
  delegates: z.union([nothing, delegates]).optional(),
  theme: z.union([nothing, z.strictObject({starts: text, ends: text, words: number.optional()})]).optional(),
  motto: z.union([nothing, z.array(text)]).optional(),
  elections: z.array(election).optional(),
  officers: z.array(officer).optional(),
  targets: z.array(target),
  tableTargets: z.array(target).default([]),
  quantities: z.strictObject({count: number, some: z.array(value)}),
  equations: z.array(equation),
  noEquation: z.array(z.strictObject({near: text, why: text})),
  indicators: z.strictObject({same: z.array(indicator), doubtful: z.array(pair), different: z.array(pair)}),
  alarms: z.array(alarm)
})

/** What a careful reader states of an announcement. A list in a field's place names values of which each is right; an absent field is not asserted. */
export type ExpectedFacts = z.infer<typeof expectedFacts>
export type ExpectedValue = z.infer<typeof value>
export type ExpectedTarget = z.infer<typeof target>
export type ExpectedEquation = z.infer<typeof equation>
export type ExpectedIndicator = z.infer<typeof indicator>

/** An announcement with its expected facts. */
export interface FactsCase {
  readonly name: string
  readonly path: string
  readonly expected: ExpectedFacts
}

const folder = 'tests/fixtures/facts'
/** The real announcement, which stands outside of the project, and not on every machine. */
const sample = '../shared/announcements/lang-son-xviii.txt'

/** All cases whose announcement is there. */
export function readCases(): FactsCase[] {
  const names = readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  return names.sort().flatMap((name) => {
    const paths = name === 'sample' ? [sample] : ['md', 'txt'].map((ending) => `${folder}/${name}/announcement.${ending}`)
    const path = paths.find((one) => existsSync(one))
    return path === undefined ? [] : [{name, path, expected: readExpected(name)}]
  })
}

/** An unknown key is an error, so that a slip of the pen is no silent hole. */
function readExpected(name: string): ExpectedFacts {
  const path = `${folder}/${name}/expected.yaml`
  const read = expectedFacts.safeParse(parse(readFileSync(path, 'utf8'), {schema: 'failsafe'}))
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`)
  return read.data
}
