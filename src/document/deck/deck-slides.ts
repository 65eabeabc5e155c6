import type {State} from '../state.js'
import type {Inline, Paragraph, Slide} from '../types.js'
import {planDeck} from './plan-deck.js'
import {topicSlides, withNotes} from './topic-slides.js'

/** The slides that tell the announcement, by the section of level 1 that they belong to; `null` is the introduction. */
export type DeckSlides = ReadonlyMap<string | null, readonly Slide[]>

const made = new WeakMap<State, DeckSlides>()

/** The announcement's slides, made once for a document. `introduction` is the title of what stands before its sections. */
export function deckSlides(state: State, introduction: readonly Inline[]): DeckSlides {
  const known = made.get(state) ?? makeSlides(state, introduction)
  made.set(state, known)
  return known
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
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), ...slides])
  }
  return waiting.length > 0 ? atEnd(chapters, waiting) : chapters
}

/** Notes that no later slide took are told with the last one. */
function atEnd(chapters: Map<string | null, Slide[]>, waiting: readonly Paragraph[]): DeckSlides {
  const [key, slides] = [...chapters].findLast(([, some]) => some.length > 0) ?? []
  const last = slides?.at(-1)
  if (key === undefined || !slides || !last) return chapters
  return new Map([...chapters, [key, [...slides.slice(0, -1), withNotes(last, waiting)]]])
}
