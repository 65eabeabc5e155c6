import type {Rule} from '../../rule.js'
import {bracketUnbalanced} from './bracket-unbalanced.js'
import {doubleSpace} from './double-space.js'
import {fullStopMissing} from './full-stop-missing.js'
import {gluedUnit} from './glued-unit.js'
import {invisibleCharacter} from './invisible-character.js'
import {legacyEncoding} from './legacy-encoding.js'
import {markdownTab} from './markdown-tab.js'
import {markdownTilde} from './markdown-tilde.js'
import {numberSeparators} from './number-separators.js'
import {quoteStyles} from './quote-styles.js'
import {quoteUnbalanced} from './quote-unbalanced.js'
import {rangeDash} from './range-dash.js'
import {spaceAfterPunctuation} from './space-after-punctuation.js'
import {spaceAroundBrackets} from './space-around-brackets.js'
import {spaceBeforePunctuation} from './space-before-punctuation.js'
import {spaceInBrackets} from './space-in-brackets.js'
import {toneMarkStyles} from './tone-mark-styles.js'
import {unicodeForm} from './unicode-form.js'

/** Spacing, Unicode form, tone marks and marks: what `--fix` may mend, and its neighbours. */
export const fixableRules: readonly Rule[] = [
  unicodeForm,
  toneMarkStyles,
  doubleSpace,
  spaceBeforePunctuation,
  spaceAfterPunctuation,
  spaceInBrackets,
  spaceAroundBrackets,
  gluedUnit,
  numberSeparators,
  quoteUnbalanced,
  quoteStyles,
  bracketUnbalanced,
  fullStopMissing,
  rangeDash,
  markdownTab,
  markdownTilde,
  legacyEncoding,
  invisibleCharacter
]
