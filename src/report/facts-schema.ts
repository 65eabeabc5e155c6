import {z} from 'zod'
import {count, inlines, place, type Same, text} from './schema-parts.js'
import type {Facts} from './types.js'

const texts = z.array(text).readonly()
const number = z.number()
const maybe = text.nullable()
const change = z.enum(['up', 'down', 'keep']).nullable()

const origin = z.enum(['text', 'author'])

const passage = z.strictObject({origin, text, children: inlines, place}).readonly()

const session = z
  .strictObject({origin, what: text, date: text, time: maybe, part: z.enum(['sáng', 'chiều', 'tối']).nullable(), place})
  .readonly()
const event = z
  .strictObject({
    origin,
    name: text,
    ordinal: maybe,
    term: maybe,
    start: maybe,
    end: maybe,
    venue: passage.nullable(),
    sessions: z.array(session).readonly(),
    place
  })
  .readonly()

const guest = z.strictObject({origin, name: text, posts: texts, place}).readonly()
const delegates = z
  .strictObject({
    origin,
    present: number.nullable(),
    summoned: number.nullable(),
    exOfficio: number.nullable(),
    electedOrAppointed: number.nullable(),
    guests: z.array(guest).readonly(),
    place
  })
  .readonly()

const motto = z.strictObject({origin, text, children: inlines, phrases: texts, place}).readonly()

const stated = {text, place, block: text, origin}
const amount = z
  .strictObject({
    kind: z.literal('amount'),
    ...stated,
    min: number,
    max: number,
    scale: number,
    unit: maybe,
    bound: z.enum(['exact', 'about', 'over', 'at-least', 'under', 'at-most']),
    status: z.enum(['stated', 'estimate']),
    change,
    points: z.boolean()
  })
  .readonly()
const fraction = z.strictObject({kind: z.enum(['ratio', 'rank']), ...stated, part: number, whole: number}).readonly()
const moment = z.strictObject({kind: z.enum(['date', 'time', 'period']), ...stated, value: text}).readonly()
const mark = z.strictObject({kind: z.enum(['ordinal', 'label']), ...stated, value: text}).readonly()
const quantity = z.discriminatedUnion('kind', [amount, fraction, moment, mark]).meta({id: 'Quantity'})

const equation = z
  .strictObject({
    kind: z.enum(['ratio', 'sum', 'change', 'mean']),
    terms: z.array(count).readonly(),
    result: count.nullable(),
    stated: number,
    computed: number,
    holds: z.union([z.literal(true), z.literal('rounded'), z.literal(false)]),
    place
  })
  .readonly()

const targetPart = z.strictObject({name: inlines, value: inlines}).readonly()
const target = z
  .strictObject({
    origin,
    number: maybe,
    label: text,
    group: maybe,
    block: text,
    subject: text,
    direction: change,
    year: number.nullable(),
    period: maybe,
    perYear: z.boolean(),
    quantities: z.array(count).readonly(),
    parts: z.array(targetPart).readonly(),
    children: inlines,
    place
  })
  .readonly()

const point = z
  .strictObject({period: text, inferredPeriod: z.boolean(), quantity: count, status: z.enum(['actual', 'estimate', 'target']), place})
  .readonly()
const indicator = z.strictObject({origin, id: text, name: text, unit: maybe, note: maybe, points: z.array(point).readonly()}).readonly()

const election = z
  .strictObject({
    origin,
    body: text,
    term: maybe,
    seats: number.nullable(),
    alternates: number.nullable(),
    vacant: number.nullable(),
    how: z.enum(['elected', 'appointed']),
    supplement: z.boolean(),
    by: maybe,
    date: maybe,
    seatsText: inlines,
    bodyText: inlines,
    block: text,
    place
  })
  .readonly()
const officer = z
  .strictObject({
    origin,
    name: text,
    post: text,
    concurrent: texts,
    reelected: z.boolean(),
    nameText: inlines,
    postText: inlines,
    block: text,
    place
  })
  .readonly()

/** What rules read out of the text. */
export const factsSchema = z
  .strictObject({
    event: event.nullable(),
    delegates: delegates.nullable(),
    theme: passage.nullable(),
    motto: motto.nullable(),
    quantities: z.array(quantity).readonly(),
    equations: z.array(equation).readonly(),
    targets: z.array(target).readonly(),
    indicators: z.array(indicator).readonly(),
    elections: z.array(election).readonly(),
    officers: z.array(officer).readonly()
  })
  .readonly()

const agree: Same<z.infer<typeof factsSchema>, Facts> = true
void agree
