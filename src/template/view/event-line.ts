import type {Place} from '../../diagnostic.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import {type Span, sentences} from '../../language/sentences.js'
import {textOffset} from '../../language/text-offset.js'
import type {Block, Inline, Moment, Paragraph, Report, Section} from '../../report/types.js'

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

/** When and where: the dates of the sentence that tells of the event, and what follows them up to the end of the place. */
export function eventLines(report: Report): EventLines {
  const {event, quantities} = report.facts
  if (!event) return {when: null, where: null}
  const dates = quantities.filter((quantity): quantity is Moment => quantity.kind === 'date' && within(quantity.place, event.place))
  const [first] = dates
  const paragraph = first && findParagraph(report, first.place)
  const when = first && paragraph ? datesSpan(paragraph, first, dates) : null
  const where = when && paragraph ? placeSpan(paragraph, when, event.venue?.place) : null
  return {
    when: when && paragraph ? sliceInlines(paragraph.children, when.start, when.end) : null,
    where: where ?? event.venue?.children ?? null
  }
}

const within = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end

/** From the words that open the first date to the last date of its sentence. */
function datesSpan({children}: Paragraph, first: Moment, dates: readonly Moment[]): Span | null {
  const text = plainText(children)
  const at = textOffset(children, first.place.start)
  const sentence = at === null ? undefined : sentences(text).find(({start, end}) => start <= at && at < end)
  if (at === null || !sentence) return null
  const ends = dates.map(({place}) => (textOffset(children, place.end - 1) ?? sentence.end) + 1).filter((end) => end <= sentence.end)
  const start = at - (dateOpening.exec(text.slice(sentence.start, at))?.[0].length ?? 0)
  const end = Math.max(at, ...ends)
  return end > at && isShort(text.slice(start, end)) ? {start, end} : null
}

/** From the end of the dates to the end of the place, when it follows them in one sentence. */
function placeSpan({children}: Paragraph, dates: Span, venue: Place | undefined): readonly Inline[] | null {
  const text = plainText(children)
  const last = venue ? textOffset(children, venue.end - 1) : null
  if (last === null || last < dates.end) return null
  const between = text.slice(dates.end, last + 1)
  const start = dates.end + between.length - between.replace(/^[\s,]+/u, '').length
  return isShort(between) && !/[.;]\s/.test(between) ? sliceInlines(children, start, last + 1) : null
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
