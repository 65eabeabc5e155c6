import type {Rule} from '../../rule.js'
import {bodyEnding} from './body-ending.js'
import {componentMissing} from './component-missing.js'
import {dateLeadingZero} from './date-leading-zero.js'
import {formConflict} from './form-conflict.js'
import {kindUnknown} from './kind-unknown.js'
import {numberLeadingZero} from './number-leading-zero.js'
import {numberPrefix} from './number-prefix.js'
import {recipientsLast} from './recipients-last.js'
import {signingAuthority} from './signing-authority.js'
import {symbolForm} from './symbol-form.js'

/** What profile and form ask for. */
export const formatRules: readonly Rule[] = [
  componentMissing,
  formConflict,
  kindUnknown,
  numberPrefix,
  numberLeadingZero,
  symbolForm,
  dateLeadingZero,
  bodyEnding,
  signingAuthority,
  recipientsLast
]
