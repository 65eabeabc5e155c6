import type {Text} from '../../../texts/texts.js'
import type {IndicatorVocabulary} from '../../indicator-vocabulary.js'
import type {Event, Indicator, Target} from '../../types.js'

/** What indicators are read with, besides the text. */
interface IndicatorSources {
  readonly targets: readonly Target[]
  /** Its term is the period of what the text says of no other. */
  readonly event: Event | null
  readonly vocabulary: IndicatorVocabulary
}

/** The indicators of an announcement, each over time. */
export function readIndicators(_texts: readonly Text[], _sources: IndicatorSources): Indicator[] {
  return []
}
