import type {Diagnose} from '../../diagnostic.js'
import type {Deck, Document} from '../../document/types.js'
import type {Box, SlideLayoutName, Styles} from '../../theme/types.js'
import {startState} from '../flow/start-state.js'
import type {State} from '../flow/types.js'
import type {Texts} from '../lines/texts.js'
import {scaleStyles, sizeSteps} from './scale-styles.js'
import {heightSpare, lineSpare} from './spare.js'

/** What every slide of a deck is planned with. */
export interface DeckState {
  readonly document: Document
  readonly deck: Deck
  readonly texts: Texts
  readonly diagnose: Diagnose
  /** The styles at each size, largest first, for one kind of slide. */
  styles(layout: SlideLayoutName): readonly Styles[]
}

/** Layouts whose text keeps its own size where there is room, instead of growing. */
const ownSize: readonly SlideLayoutName[] = ['cover', 'section', 'closing']

/** The state before the first slide; the styles of all sizes are made here, once. */
export function startDeck(document: Document, deck: Deck, texts: Texts, diagnose: Diagnose): DeckState {
  const sizes = (most: number): Styles[] =>
    Array.from({length: sizeSteps(deck)}, (_, step) => scaleStyles(document.styles, deck, step, most))
  const own = sizes(1)
  const free = sizes(Number.POSITIVE_INFINITY)
  return {document, deck, texts, diagnose, styles: (layout) => (ownSize.includes(layout) ? own : free)}
}

/** The state in which a body is only measured. */
export function bodyState({document, texts}: DeckState, styles: Styles, {width, height}: Box): State {
  const measure = {width, room: height * heightSpare, spare: lineSpare}
  return {...startState(document, texts, measure), styles, measuredRows: new WeakMap(), nested: true}
}
