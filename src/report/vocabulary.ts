import type {IndicatorVocabulary} from './indicator-vocabulary.js'
import type {RoleVocabulary} from './roles.js'

/** The words that reports are read by: data files, which an office may put its own before. */
export interface Vocabulary {
  readonly roles: RoleVocabulary
  readonly indicators: IndicatorVocabulary
}
