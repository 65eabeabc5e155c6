import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Footnote, Section} from '../../report/types.js'
import {labelled} from '../convert/labelled.js'
import type {Piece, WholePiece} from '../text/pieces.js'
import type {Block, Inline, Paragraph, Slide, SlidePart} from '../types.js'
import {noteParagraph} from './notes.js'
import {pieceNotes} from './piece-notes.js'
import {type Selection, titleUnits} from './select-units.js'
import {spansOf, type TextLook, textBody} from './text-body.js'
import type {Titles} from './titles.js'
import type {TopicTable} from './topic-tables.js'
import type {Topic} from './topics.js'

/** What making a topic's slides needs. */
export interface TopicSetting {
  readonly titles: Titles
  readonly footnotes: readonly Footnote[]
  /** Title of slides that belong to no section. */
  readonly introduction: readonly Inline[]
}

/** A topic with what is shown of it. */
export interface PlannedTopic {
  readonly topic: Topic
  readonly tables: readonly TopicTable[]
  readonly selection: Selection
}

/** Slides, and notes that found no slide of their topic. */
export interface TopicSlides {
  readonly slides: readonly Slide[]
  readonly left: readonly Paragraph[]
}

/** Slides that are filled in the order of the text: text goes on one, each table on its own. */
interface Draft {
  readonly layout: 'text' | 'table'
  readonly parts: SlidePart[]
}

/** A topic's slides: its divider, then text and tables in the order of the source. `before` are notes that wait for a slide. */
export function topicSlides(planned: PlannedTopic, before: readonly Paragraph[], setting: TopicSetting): TopicSlides {
  const {section, opener} = planned.topic
  const heading = section ? noteParagraph(fullTitle(section), section.id) : []
  const drafts = opener ? [] : [...before, ...heading]
  const {parts, left} = draftSlides(planned, drafts, setting)
  const slides: Slide[] = []
  if (opener && section) slides.push(openerSlide(section, planned.topic, [...before, ...heading], setting))
  for (const draft of parts) slides.push(draftSlide(draft, planned.topic, setting))
  const last = slides.at(-1)
  if (left.length === 0 || !last) return {slides, left}
  return {slides: [...slides.slice(0, -1), withNotes(last, left)], left: []}
}

/** Put pieces on slides; what is not shown is told in the notes of what is shown before it (or, at the beginning, after it). */
function draftSlides(
  {topic, tables, selection}: PlannedTopic,
  before: readonly Paragraph[],
  {footnotes}: TopicSetting
): {parts: Draft[]; left: readonly Paragraph[]} {
  const drafts: Draft[] = []
  const shown = new Set<TopicTable>()
  const look = lookOf(selection)
  const ownSlide = topic.pieces.some((piece) => piece.type === 'whole' && piece.kind === 'slide')
  let waiting = before
  const show = (layout: Draft['layout'], body: readonly Block[], notes: readonly Paragraph[]): void => {
    const last = drafts.at(-1)
    const part = {body, notes: [...waiting, ...notes]}
    waiting = []
    if (last && last.layout === layout && layout === 'text') last.parts.push(part)
    else drafts.push({layout, parts: [part]})
  }
  const tell = (notes: readonly Paragraph[]): void => {
    const part = drafts.at(-1)?.parts.pop()
    if (part) drafts.at(-1)?.parts.push({...part, notes: [...part.notes, ...notes]})
    else waiting = [...waiting, ...notes]
  }
  for (const piece of topic.pieces) {
    const notes = pieceNotes(piece, footnotes)
    const table = tables.find(({pieces}) => pieces.has(piece))
    const body = ownSlide && piece.type === 'text' ? [] : bodyOf(piece, selection, look)
    if (table && !shown.has(table)) {
      shown.add(table)
      show('table', [table.table], notes)
    } else if (table || body.length === 0) tell(notes)
    else show(piece.type === 'whole' && piece.kind === 'table' ? 'table' : 'text', body, notes)
  }
  return {parts: drafts, left: waiting}
}

function lookOf(selection: Selection): TextLook {
  const shown = [...selection].flatMap(([piece, units]) => [...units].map((unit) => titleUnits(piece).includes(unit)))
  const spans = [...selection].flatMap(([piece, units]) => spansOf(piece, units))
  return {bullets: spans.length > 1, onlyTitles: shown.every((isTitle) => isTitle)}
}

function bodyOf(piece: Piece, selection: Selection, look: TextLook): readonly Block[] {
  if (piece.type === 'notes') return []
  if (piece.type === 'whole') return wholeBody(piece)
  const chosen = selection.get(piece)
  return chosen ? textBody(piece, chosen, look) : []
}

/** Code is for the notes; all else stands whole. */
const wholeBody = ({kind, blocks}: WholePiece): readonly Block[] => (kind === 'code' ? [] : blocks)

const fullTitle = ({label, title, place}: Section): readonly Inline[] => labelled(label, title, place)

function openerSlide(section: Section, topic: Topic, notes: readonly Paragraph[], {titles}: TopicSetting): Slide {
  return {
    type: 'slide',
    layout: 'section',
    title: titles.take(wordings(section, topic.parents)),
    parts: [{body: [], notes}],
    section: chapterOf(topic),
    source: section.id
  }
}

function draftSlide({layout, parts}: Draft, topic: Topic, {titles, introduction}: TopicSetting): Slide {
  const {section, parents} = topic
  const title = titles.take(section ? wordings(section, parents) : [introduction])
  const slide: Slide = {
    type: 'slide',
    layout,
    title,
    parts,
    section: section ? chapterOf(topic) : plainText(introduction),
    ...(section ? {source: section.id} : {})
  }
  // A table is seen, not read out; but no slide is without a word for the speaker.
  return parts.some(({notes}) => notes.length > 0) ? slide : withNotes(slide, noteParagraph(title, section?.id))
}

/** How a section can be called: with its label, without it, with the label of the section above. */
function wordings(section: Section, parents: readonly Section[]): (readonly Inline[])[] {
  const parent = parents.findLast(({label}) => label !== '')
  const title = withoutColon(section.title)
  const full = labelled(section.label, title, section.place)
  const above = parent ? [labelled(parent.label, full, parent.place)] : []
  return [full, ...(title.length > 0 ? [title] : []), ...above]
}

/** A heading's words without the colon that leads over to its text. */
function withoutColon(title: readonly Inline[]): readonly Inline[] {
  const text = plainText(title)
  return text.endsWith(':') ? sliceInlines(title, 0, text.slice(0, -1).trimEnd().length) : title
}

/** The name of the deck's part that a topic belongs to: its section of level 1. */
function chapterOf({section, parents}: Topic): string {
  const chapter = parents[0] ?? section
  return chapter ? plainText(fullTitle(chapter)) : ''
}

/** A slide with more to say at its end. */
export function withNotes(slide: Slide, notes: readonly Paragraph[]): Slide {
  const last = slide.parts.at(-1) ?? {body: [], notes: []}
  return {...slide, parts: [...slide.parts.slice(0, -1), {...last, notes: [...last.notes, ...notes]}]}
}
