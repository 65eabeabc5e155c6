import {child, flagOf, numberOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'

/** What run properties say, each absent where they say nothing. */
export interface GivenLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strike?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  /** Font of ASCII characters, and of all other Latin ones; empty for a font of the theme. */
  readonly ascii?: string
  readonly other?: string
  readonly raised?: 'superscript' | 'subscript' | 'baseline'
}

/** What a run looks like in the end. */
export type Look = Required<GivenLook>

/** Properties that switch each other when a paragraph's style and a run's style both have them (ECMA-376-1, 17.7.3). */
const toggles = ['bold', 'italic', 'strike', 'caps', 'hidden'] as const

/** Leave out what is undefined. */
const given = <Values extends object>(values: Values): GivenLook =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Read `w:rPr`. */
export function readLook(properties: XmlElement | undefined): GivenLook {
  if (!properties) return {}
  const fonts = child(properties, 'w:rFonts')?.attributes
  return given({
    bold: flagOf(properties, 'w:b'),
    italic: flagOf(properties, 'w:i'),
    strike: flagOf(properties, 'w:strike') ?? flagOf(properties, 'w:dstrike'),
    caps: flagOf(properties, 'w:caps'),
    hidden: flagOf(properties, 'w:vanish'),
    ascii: fonts && (fonts['w:asciiTheme'] === undefined ? fonts['w:ascii'] : ''),
    other: fonts && (fonts['w:hAnsiTheme'] === undefined ? fonts['w:hAnsi'] : ''),
    raised: readRaised(properties)
  })
}

/** Half-points up to which a character is small beside any text, and from which on a shift is one to be seen. */
const small = 20
const shifted = 4

/** Superscript and subscript, which LibreOffice writes as small characters that are shifted. */
function readRaised(properties: XmlElement): GivenLook['raised'] {
  const named = valueIn(properties, 'w:vertAlign')
  if (named === 'superscript' || named === 'subscript' || named === 'baseline') return named
  const shift = numberOf(valueIn(properties, 'w:position')) ?? 0
  if (Math.abs(shift) < shifted || (numberOf(valueIn(properties, 'w:sz')) ?? Infinity) > small) return undefined
  return shift > 0 ? 'superscript' : 'subscript'
}

/** The look of a run: its own properties, over its style, over its paragraph's style, over the document's defaults. */
export function resolveLook(defaults: GivenLook, paragraph: GivenLook, style: GivenLook, own: GivenLook): Look {
  const base: Look = {bold: false, italic: false, strike: false, caps: false, hidden: false, ascii: '', other: '', raised: 'baseline'}
  const look = {...base, ...defaults, ...paragraph, ...style, ...own}
  for (const key of toggles) look[key] = own[key] ?? ((paragraph[key] === true) !== (style[key] === true) || defaults[key] === true)
  return look
}
