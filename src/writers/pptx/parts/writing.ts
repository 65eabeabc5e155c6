import type {Relationships} from '../../../ooxml/relationships.js'
import type {Color} from '../../../theme/types.js'
import {guid} from '../guid.js'
import type {ColorScheme, Presentation} from '../presentation.js'
import {collectMedia, type Media} from './media.js'

/** What the writing of all parts shares. */
export interface Writing {
  /** BCP 47, on every run. */
  readonly language: string
  /** Names of the theme's colours as text and fills refer to them. */
  readonly schemeNames: ReadonlyMap<Color, string>
  readonly media: Media
}

/** The same within one part, which has relationships of its own. */
export interface PartWriting extends Writing {
  readonly relationships: Relationships
}

/** The id of number fields; a field is known by its type, so all may have the same. */
export const slideNumberId = guid('slide number')

/** Slots by the names that the master's colour map gives them; the first slot with a colour wins. */
const names: readonly (readonly [keyof ColorScheme, string])[] = [
  ['dk1', 'tx1'],
  ['lt1', 'bg1'],
  ['dk2', 'tx2'],
  ['lt2', 'bg2'],
  ['accent1', 'accent1'],
  ['accent2', 'accent2'],
  ['accent3', 'accent3'],
  ['accent4', 'accent4'],
  ['accent5', 'accent5'],
  ['accent6', 'accent6']
]

/** Begin to write a presentation. */
export function startWriting({properties, theme}: Presentation): Writing {
  const schemeNames = new Map<Color, string>()
  for (const [slot, name] of names) {
    const color = theme.colors[slot]
    if (!schemeNames.has(color)) schemeNames.set(color, name)
  }
  return {language: properties.language, schemeNames, media: collectMedia()}
}
