import type {Diagnose} from '../../../diagnostic.js'
import type {Frame} from '../../../layout/types.js'
import type {Styles} from '../../../theme/types.js'
import type {TextShape} from '../presentation.js'

/** What all slides of a deck share. */
export interface SlideContext {
  readonly styles: Styles
  readonly diagnose: Diagnose
}

/** Which placeholder of its layout each frame of a slide fills; what is not in it is a box of its own. */
export type Filled = ReadonlyMap<Frame, NonNullable<TextShape['placeholder']>>
