import type {Section} from '../../report/types.js'
import type {Block, Heading} from '../types.js'
import type {Conversion} from './conversion.js'
import {labelled} from './labelled.js'
import {toBlocks} from './to-blocks.js'

/**
 * A section's heading: label and title as written. `above` is the number of heading levels over the sections (1 below a
 * title); Word and PDF know six levels, deeper sections stay on the sixth.
 */
function sectionHeading({id, label, title, level, place}: Section, above: number): Heading {
  return {
    type: 'heading',
    level: Math.min(level + above, 6),
    style: `heading-${Math.min(level, 6)}`,
    children: labelled(label, title, place),
    source: id,
    place
  }
}

/** A section whole: heading, blocks and inner sections, in order. */
export function sectionBlocks(section: Section, above: number, conversion: Conversion): Block[] {
  return [
    sectionHeading(section, above),
    ...toBlocks(section.blocks, conversion),
    ...section.sections.flatMap((inner) => sectionBlocks(inner, above, conversion))
  ]
}
