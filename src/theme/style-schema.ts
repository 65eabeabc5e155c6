import {z} from 'zod'
import {distance, length, lineHeight} from './length-schema.js'
import type {Color} from './types.js'

/** `true` or `false`; YAML is read with every scalar a string. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

/** A whole number of at least 0. */
export const count = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)

/** All that a style says; `color` reads its colours. */
const styleFields = (color: z.ZodType<Color>) =>
  z.strictObject({
    family: z.enum(['Times New Roman', 'Arial']),
    size: distance,
    bold: flag,
    italic: flag,
    underline: flag,
    color,
    align: z.enum(['left', 'center', 'right', 'justify']),
    before: distance,
    after: distance,
    lineHeight,
    firstLine: length,
    left: distance,
    right: distance,
    keepWithNext: flag,
    keepLines: flag,
    outline: count
  })

/** A sheet of styles: what all styles share, and each style's own, over those of the style that `from` names. */
export const sheetSchema = (color: z.ZodType<Color>) => {
  const fields = styleFields(color)
  return {defaults: fields, styles: z.record(z.string(), fields.partial().extend({from: z.string().optional()}))}
}

/** The styles' common values, complete. */
export type StyleDefaults = z.infer<ReturnType<typeof styleFields>>

/** A style as its file gives it: what is not said comes from the style named by `from`, else from the defaults. */
export type StyleEntry = z.infer<ReturnType<typeof sheetSchema>['styles']>[string]
