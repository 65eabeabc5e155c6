import {z} from 'zod'
import type {StatedFacts} from '../parse/types.js'
import {place, type Same, text} from './schema-parts.js'

const field = z.strictObject({value: text, place}).readonly()
/** A value with its place and its words; null where the author says that there is none. */
const stated = <Value extends z.ZodType>(value: Value) => z.strictObject({value: value.nullable(), place, text}).readonly()
const words = stated(text).meta({id: 'StatedText'})
const number = stated(z.number()).meta({id: 'StatedNumber'})
const flag = stated(z.boolean()).meta({id: 'StatedFlag'})
const entry = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({value: shape, place}).readonly()
const orNone = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({value: shape.nullable(), place}).readonly().exactOptional()
const list = <Shape extends z.ZodType>(shape: Shape) => orNone(z.array(entry(shape)).readonly())
const optional = words.exactOptional()
const fields = z.array(field).readonly().exactOptional()

const session = z
  .strictObject({what: words, date: optional, time: optional, part: stated(z.enum(['sáng', 'chiều', 'tối'])).exactOptional()})
  .readonly()
const event = z
  .strictObject({
    name: optional,
    ordinal: optional,
    term: optional,
    start: optional,
    end: optional,
    venue: optional,
    sessions: list(session)
  })
  .readonly()
const delegates = z
  .strictObject({
    present: number.exactOptional(),
    summoned: number.exactOptional(),
    exOfficio: number.exactOptional(),
    electedOrAppointed: number.exactOptional(),
    guests: list(z.strictObject({name: words, posts: fields}).readonly())
  })
  .readonly()
const election = z
  .strictObject({
    body: words,
    term: optional,
    seats: number.exactOptional(),
    alternates: number.exactOptional(),
    vacant: number.exactOptional(),
    how: stated(z.enum(['elected', 'appointed'])).exactOptional(),
    by: optional,
    date: optional
  })
  .readonly()
const officer = z.strictObject({name: words, post: optional, concurrent: fields, reelected: flag.exactOptional()}).readonly()
const target = z
  .strictObject({
    number: words,
    subject: optional,
    value: optional,
    direction: stated(z.enum(['up', 'down', 'keep'])).exactOptional(),
    year: number.exactOptional(),
    period: optional,
    perYear: flag.exactOptional()
  })
  .readonly()

/** What the front matter states of facts. */
export const statedFactsSchema = z
  .strictObject({
    event: orNone(event),
    delegates: orNone(delegates),
    theme: optional,
    motto: optional,
    elections: list(election),
    officers: list(officer),
    targets: list(target)
  })
  .readonly()

const agree: Same<z.infer<typeof statedFactsSchema>, StatedFacts> = true
void agree
