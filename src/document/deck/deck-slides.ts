import type {State} from '../state.js'
import type {Block, Inline, Paragraph, Slide} from '../types.js'
import {planDeck} from './plan-deck.js'
import {topicSlides, withNotes} from './topic-slides.js'

/** The slides that tell an announcement. */
interface DeckSlides {
  /** By the section of level 1 that they belong to; null is the introduction. */
  readonly chapters: ReadonlyMap<string | null, readonly Slide[]>
  /** Notes of an announcement that has nothing to show. */
  readonly left: readonly Paragraph[]
}

const made = new WeakMap<State, DeckSlides>()

/** The slides of one section of level 1 (null: of what stands before them), in order. `introduction` is the title of the latter. */
export function chapterSlides(state: State, chapter: string | null, introduction: readonly Inline[]): readonly Slide[] {
  const known = made.get(state) ?? makeSlides(state, introduction)
  made.set(state, known)
  return known.chapters.get(chapter) ?? []
}

/** A deck with the notes that no slide of the announcement could take: its last slide tells them. */
export function withUntold(blocks: readonly Block[], state: State): readonly Block[] {
  const left = made.get(state)?.left ?? []
  const last = blocks.findLast((block) => block.type === 'slide')
  return left.length === 0 || !last ? blocks : blocks.map((block) => (block === last ? withNotes(last, left) : block))
}

function makeSlides(state: State, introduction: readonly Inline[]): DeckSlides {
  const setting = {titles: state.titles, footnotes: state.setting.report.footnotes, introduction}
  const chapters = new Map<string | null, Slide[]>()
  let waiting: readonly Paragraph[] = []
  for (const planned of planDeck(state)) {
    const {section, parents} = planned.topic
    const chapter = (parents[0] ?? section)?.id ?? null
    const {slides, left} = topicSlides(planned, waiting, setting)
    waiting = left
    const before = chapters.get(chapter) ?? []
    before.push(...slides)
    chapters.set(chapter, before)
  }
  return waiting.length > 0 ? atEnd(chapters, waiting) : {chapters, left: []}
}

/** Notes that no later slide took are told with the last one. */
function atEnd(chapters: Map<string | null, Slide[]>, waiting: readonly Paragraph[]): DeckSlides {
  const [key, slides] = [...chapters].findLast(([, some]) => some.length > 0) ?? []
  const last = slides?.at(-1)
  if (key === undefined || !slides || !last) return {chapters, left: waiting}
  return {chapters: new Map([...chapters, [key, [...slides.slice(0, -1), withNotes(last, waiting)]]]), left: []}
}
