import {z} from 'zod'
import {hexColor, namedColor, type Palette} from './color-schema.js'
import {distance} from './length-schema.js'
import {pageSchema} from './page-schema.js'
import {count, sheetSchema} from './style-schema.js'

/** Only the colours, which the rest of the file names: read before it. */
export const colorsSchema = z.looseObject({
  colors: z.strictObject({
    dark1: hexColor,
    light1: hexColor,
    dark2: hexColor,
    light2: hexColor,
    accents: z.tuple([hexColor, hexColor, hexColor, hexColor, hexColor, hexColor])
  })
})

const box = {x: distance, y: distance, width: distance, height: distance}
const anchor = z.enum(['top', 'middle', 'bottom'])
const none = z.literal('none').transform(() => null)

/** Type sizes, largest first, none below `least`. */
const sizes = (least: number) =>
  z
    .array(distance)
    .min(1)
    .refine((list) => list.every((size, index) => size >= least && size < (list[index - 1] ?? Number.POSITIVE_INFINITY)), {
      params: {
        rule: 'value',
        wording: {
          vi: `Các cỡ chữ phải xếp từ lớn đến nhỏ và không nhỏ hơn ${least}pt`,
          en: `Sizes must run from large to small, none below ${least}pt`
        }
      }
    })

/** `templates/themes/<name>.yaml`; a colour may be named by its key in `colors`. */
export const themeSchema = (palette: Palette) => {
  const color = namedColor(palette)
  const table = z.strictObject({
    headerFill: z.union([none, color]),
    groupFill: z.union([none, color]),
    stripeFill: z.union([none, color]),
    line: color,
    lineWidth: distance,
    padding: distance
  })
  const layout = z
    .strictObject({
      background: color,
      decorations: z.array(z.strictObject({...box, fill: color})),
      title: z.strictObject({...box, style: z.string(), anchor}),
      body: z.union([none, z.strictObject({...box, anchor})]),
      number: z.union([none, z.strictObject({...box, style: z.string()})])
    })
    .partial()
    .extend({from: z.string().optional()})
  return z.strictObject({
    title: z.strictObject({vi: z.string().min(1), en: z.string().min(1)}),
    colors: colorsSchema.shape.colors,
    deck: z.strictObject({
      width: distance,
      height: distance,
      ...sheetSchema(color),
      layouts: z.strictObject({
        cover: layout,
        agenda: layout,
        section: layout,
        figures: layout,
        text: layout,
        table: layout,
        closing: layout
      }),
      bodySizes: sizes(18),
      tableSizes: sizes(12),
      maxWords: count,
      table
    }),
    handout: z.strictObject({page: pageSchema, ...sheetSchema(color), table})
  })
}

/** A theme as its file gives it. */
export type ThemeEntry = z.infer<ReturnType<typeof themeSchema>>
