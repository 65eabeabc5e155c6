import {z} from 'zod'
import type {Color, Theme} from './types.js'

/** Colours of a theme by the names that its file may use, such as `accent1`. */
export type Palette = Readonly<Record<string, Color>>

/** `#rrggbb`, in either case. */
export const hexColor = z.string().transform((text, context): Color => {
  const color = toColor(text)
  if (color !== null) return color
  context.issues.push({code: 'custom', input: text, params: {rule: 'color', wording: notColor(text, [])}})
  return z.NEVER
})

/** A colour as `#rrggbb` or by its name in the theme. */
export const namedColor = (palette: Palette) =>
  z.string().transform((text, context): Color => {
    const color = Object.hasOwn(palette, text) ? palette[text] : toColor(text)
    if (color) return color
    context.issues.push({code: 'custom', input: text, params: {rule: 'color', wording: notColor(text, Object.keys(palette))}})
    return z.NEVER
  })

/** The names of a theme's colours: `dark1 light1 dark2 light2 accent1 … accent6`, as in an OOXML colour scheme. */
export function toPalette({dark1, light1, dark2, light2, accents}: Theme['colors']): Palette {
  return {dark1, light1, dark2, light2, ...Object.fromEntries(accents.map((color, index) => [`accent${index + 1}`, color]))}
}

const toColor = (text: string): Color | null => {
  const found = /^#([0-9a-f]{6})$/i.exec(text)
  return found?.[1] ? `#${found[1].toLowerCase()}` : null
}

const notColor = (text: string, names: readonly string[]) => ({
  vi: `“${text}” không phải là màu dạng #rrggbb${names.length > 0 ? ` hoặc một trong các tên ${names.join(', ')}` : ''}`,
  en: `“${text}” is not a colour like #rrggbb${names.length > 0 ? ` or one of ${names.join(', ')}` : ''}`
})
