import {type Pt, pt} from '../../units.js'

/** A label's width in a font of this size, a little too wide rather than too narrow: only its reach over a hanging indent is wanted. */
export function labelWidth(label: string, size: Pt): Pt {
  let width = 0
  for (const character of label) width += /[\s.,:;()\-/ijl]/.test(character) ? narrow : character === character.toLowerCase() ? usual : wide
  return pt(width * size)
}

/** Advances of Times New Roman and Arial, in sizes of the font. */
const narrow = 0.3
const usual = 0.52
const wide = 0.74
