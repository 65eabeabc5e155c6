import {z} from 'zod'
import type {Inline} from './types.js'

/** `true` where two types are the same, read-only and optional marks included; else a type error where it is used. */
export type Same<One, Other> = (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false

/** Any text. */
export const text = z.string()
/** A whole number from 0. */
export const count = z.int().min(0)
/** A place in the source. */
export const place = z
  .strictObject({path: text, start: count, end: count, line: z.int().min(1), column: z.int().min(1)})
  .readonly()
  .meta({id: 'Place'})

/** Words with their marks. */
export const run = z
  .strictObject({
    type: z.literal('run'),
    text: text.min(1),
    bold: z.literal(true).exactOptional(),
    italic: z.literal(true).exactOptional(),
    strike: z.literal(true).exactOptional(),
    code: z.literal(true).exactOptional(),
    link: text.exactOptional(),
    place: place.exactOptional()
  })
  .readonly()
const lineBreak = z.strictObject({type: z.literal('break')}).readonly()
const footnoteReference = z.strictObject({type: z.literal('footnote'), number: z.int().min(1), place: place.exactOptional()}).readonly()

const inline = z.discriminatedUnion('type', [run, lineBreak, footnoteReference]).meta({id: 'Inline'})
/** Running text. */
export const inlines = z.array(inline).readonly()

const agree: Same<z.infer<typeof inline>, Inline> = true
void agree
