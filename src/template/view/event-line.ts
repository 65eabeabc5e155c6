import type {Place} from '../../diagnostic.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import {type Span, sentences} from '../../language/sentences.js'
import {textOffset} from '../../language/text-offset.js'
import type {StatedEvent} from '../../parse/types.js'
import type {Block, Inline, Moment, Paragraph, Passage, Report, Section} from '../../report/types.js'

/** Words before a date that belong to it. */
const dateOpening = /(?:(?:từ|trong|vào|các)\s+)*(?:(?:sáng|chiều|tối)\s+)?(?:ngày\s+|tháng\s+)?$/iu

/** Longer than this is no line for a cover; in words. */
const longest = 16

/** When and where an event takes place, each a span of the announcement; null where no fact tells it. */
export interface EventLines {
  /** Such as `từ ngày 03/10 đến ngày 05/10/2025`. */
  readonly when: readonly Inline[] | null
  /** Such as `tại Hội trường Nhà văn hóa xã`. */
  readonly where: readonly Inline[] | null
}

/** When and where: the days that the author states, else the dates of the sentence that tells of the event, and what follows them up to the end of the place. */
export function eventLines(report: Report): EventLines {
  const {event, quantities} = report.facts
  if (!event) return {when: null, where: null}
  const stated = statedDays(report.meta.facts?.event?.value)
  const dates = quantities.filter((quantity): quantity is Moment => quantity.kind === 'date' && within(quantity.place, event.place))
  const paragraph = stated ? null : findParagraph(report, dates[0]?.place ?? event.place)
  const when = paragraph && datesSpan(paragraph, dates, event.start)
  const where = when && paragraph ? placeSpan(paragraph, when, event.venue) : null
  return {
    when: stated ?? (when && paragraph ? sliceInlines(paragraph.children, when.start, when.end) : null),
    where: where ?? event.venue?.children ?? null
  }
}

/** The first and the last day as the author writes them; null when none is stated. */
function statedDays(stated: StatedEvent | null | undefined): readonly Inline[] | null {
  const [first, last] = [stated?.start, stated?.end].map((day): Inline[] =>
    day?.value ? [{type: 'run', text: day.text, place: day.place}] : []
  )
  if (first!.length === 0) return null
  return last!.length === 0 || stated?.start?.value === stated?.end?.value ? first! : [...first!, {type: 'run', text: ' - '}, ...last!]
}

const within = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end

/** From the words that open the first date of the event to the last date of its sentence. */
function datesSpan({children}: Paragraph, dates: readonly Moment[], start: string | null): Span | null {
  const text = plainText(children)
  const spans = spansOf(children, dates)
  const first =
    spans[
      Math.max(
        0,
        dates.findIndex(({value}) => value === start)
      )
    ]
  const sentence = first && sentences(text).find((one) => one.start <= first.start && first.start < one.end)
  if (!first || !sentence) return null
  const opening = dateOpening.exec(text.slice(sentence.start, first.start))?.[0].length ?? 0
  const end = Math.max(...spans.map((span) => span.end).filter((at) => at <= sentence.end))
  return isShort(text.slice(first.start - opening, end)) ? {start: first.start - opening, end} : null
}

/** Where dates stand in a text. Of decomposed letters no offset is known: there they are found by their words, in their order. */
function spansOf(children: readonly Inline[], dates: readonly Moment[]): Span[] {
  const text = plainText(children)
  let from = 0
  return dates.flatMap(({text: words, place}) => {
    const start = textOffset(children, place.start) ?? text.indexOf(words, Math.max(from, runOffset(children, place)))
    if (start < 0) return []
    from = start + words.length
    return [{start, end: from}]
  })
}

/** Offset of the run that holds a place; 0 when none does. */
function runOffset(children: readonly Inline[], {start}: Place): number {
  const index = children.findIndex((inline) => 'place' in inline && inline.place && inline.place.start <= start && start < inline.place.end)
  return index < 0 ? 0 : plainText(children.slice(0, index)).length
}

/** From the end of the dates to the end of the place, when it follows them in one sentence. */
function placeSpan({children}: Paragraph, dates: Span, venue: Passage | null): readonly Inline[] | null {
  const text = plainText(children)
  const found = venue?.origin === 'text' ? text.indexOf(venue.text, dates.end) : -1
  if (!venue || found < 0) return null
  const end = found + venue.text.length
  const between = text.slice(dates.end, end)
  const start = dates.end + between.length - between.replace(/^[\s,]+/u, '').length
  return isShort(between) && !/[.;]\s/.test(between) ? sliceInlines(children, start, end) : null
}

const isShort = (text: string): boolean => text.trim().split(/\s+/u).length <= longest

function findParagraph(report: Report, place: Place): Paragraph | null {
  const inBlocks = (blocks: readonly Block[]): Paragraph | null => {
    for (const block of blocks) {
      if (!within(place, block.place)) continue
      if (block.type === 'paragraph') return block
      const inner =
        block.type === 'list'
          ? block.items.flatMap((item) => item.blocks)
          : block.type === 'quote' || block.type === 'fence'
            ? block.blocks
            : []
      return inBlocks(inner)
    }
    return null
  }
  const inSections = ({blocks, sections}: Pick<Section, 'blocks' | 'sections'>): Paragraph | null =>
    inBlocks(blocks) ?? sections.reduce<Paragraph | null>((found, section) => found ?? inSections(section), null)
  return inSections(report)
}
