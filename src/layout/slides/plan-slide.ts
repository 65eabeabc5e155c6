import type {Block, Inline, Slide} from '../../document/types.js'
import type {SlideLayout, Styles} from '../../theme/types.js'
import type {SlidePage} from '../types.js'
import type {DeckState} from './deck-state.js'
import {cutTitle} from './fit-title.js'
import {restrict} from './leaves.js'
import {planBody} from './plan-body.js'
import {notesOf} from './slide-notes.js'

/** One slide, before its title has its suffix and its frames are drawn. */
export interface PlannedSlide {
  readonly node: Slide
  readonly layout: SlideLayout
  /** Without suffix. */
  readonly title: readonly Inline[]
  readonly body: readonly Block[]
  /** At the size that was found. */
  readonly styles: Styles
  readonly notes: SlidePage['notes']
}

/** Style of what a title box has no room for. */
const openingStyle = 'slide-body'

/** Divide what shall stand on one slide over as many as it needs. A body that its layout has no place for stands on slides of the layout `text`. */
export function planSlide(state: DeckState, node: Slide): readonly PlannedSlide[] {
  const {document, deck, texts} = state
  const layout = deck.layouts[node.layout]
  const bodyLayout = layout.body ? layout : deck.layouts.text
  const {shown: title, rest} = cutTitle(document, texts, node, [layout.title, bodyLayout.title])
  const opening: readonly Block[] = rest.length > 0 ? [{type: 'paragraph', style: openingStyle, children: rest}] : []
  const blocks = [...opening, ...node.parts.flatMap(({body}) => body)]
  const bare: PlannedSlide = {node, layout, title, body: [], styles: document.styles, notes: []}
  if (blocks.length === 0) return [{...bare, notes: notesOf(document, node, null)}]

  const slides = planBody(state, node, blocks, opening.length, bodyLayout).map(
    ({blocks: whole, range, parts, styles}): PlannedSlide => ({
      node,
      layout: bodyLayout,
      title,
      body: restrict(whole, range),
      styles,
      notes: notesOf(document, node, {range, parts})
    })
  )
  return layout.body ? slides : [bare, ...slides]
}
