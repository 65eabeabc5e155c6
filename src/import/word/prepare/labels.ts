import {encodingOfFont, toUnicode} from '../../../language/legacy/to-unicode.js'
import {isKnownFormat} from '../numbering/formats.js'
import type {List} from '../numbering/types.js'
import {readLook, resolveLook} from '../styles/look.js'
import type {ParagraphStyle} from '../styles/read-styles.js'
import {child, numberOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import type {AutomaticLabel, Story} from './types.js'

/** A level of a list. */
interface Numbering {
  readonly id: string
  readonly list: List
  readonly level: number
}

/** The list and level of a paragraph, by itself or by its style; null when it has none. */
function numberingOf({state: {lists}}: Story, properties: XmlElement | undefined, style: ParagraphStyle): Numbering | null {
  const own = child(properties, 'w:numPr')
  const ownId = valueIn(own, 'w:numId')
  const ownLevel = numberOf(valueIn(own, 'w:ilvl'))
  const id = ownId ?? style.numbering?.list ?? '0'
  const list = lists.get(id)
  if (!list) return null
  if (ownId !== undefined || ownLevel !== undefined) return {id, list, level: ownLevel ?? 0}
  const bringing = style.numbering?.style
  const linked = [...list.levels].find(([, level]) => level.style === bringing)?.[0]
  const level = linked ?? style.numbering?.level ?? 0
  // A level that belongs to another style numbers no paragraph of this one.
  const owner = list.levels.get(level)?.style ?? null
  return owner === null || owner === bringing ? {id, list, level} : null
}

/** The label that Word gives a paragraph, counted on from those before it; null when it shows none. */
export function labelOf(story: Story, properties: XmlElement | undefined, style: ParagraphStyle): AutomaticLabel | null {
  const numbering = numberingOf(story, properties, style)
  const level = numbering?.list.levels.get(numbering.level)
  if (!numbering || !level) return null
  const written = story.counter.next(numbering.id, numbering.list, numbering.level)
  const own = {...readLook(child(properties, 'w:rPr')), ...level.look}
  const look = resolveLook(story.state.styles.defaults, style.look, {}, own)
  if (look.hidden || written.trim() === '') return null
  const isBullet = level.format === 'bullet'
  if (!isBullet && !isKnownFormat(level.format)) {
    const paragraph = story.state.paragraphs.length
    story.state.findings.push({kind: 'number-format', paragraph, text: written})
  }
  const encoding = encodingOfFont(look.other || look.ascii)
  const text = encoding ? toUnicode(written, encoding) : written
  return {
    text: look.caps ? text.toUpperCase() : text,
    suffix: level.suffix === 'nothing' ? '' : ' ',
    isBullet,
    level: numbering.level,
    bold: look.bold,
    italic: look.italic
  }
}
