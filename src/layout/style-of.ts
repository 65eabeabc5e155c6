import type {ParagraphStyle, Styles} from '../theme/types.js'

/** A style by its name. Throws a RangeError that names it when the document has none of that name. */
export function styleOf(styles: Styles, name: string): ParagraphStyle {
  const style = styles[name]
  if (!style) throw new RangeError(`no such style: ${name}`)
  return style
}
