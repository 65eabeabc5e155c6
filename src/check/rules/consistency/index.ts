import type {Rule} from '../../rule.js'
import {abbreviationNotWrittenOut} from './abbreviation-not-written-out.js'
import {dateImpossible} from './date-impossible.js'
import {dateInconsistent} from './date-inconsistent.js'
import {listCountDiffers} from './list-count-differs.js'
import {nameOfThingDiffers} from './name-of-thing-differs.js'
import {nameSpelledTwice} from './name-spelled-twice.js'
import {ordinalInconsistent} from './ordinal-inconsistent.js'
import {postDiffers} from './post-differs.js'
import {termInconsistent} from './term-inconsistent.js'
import {weekdayMismatch} from './weekday-mismatch.js'

/** What one part of a text says against another, or against the calendar. */
export const consistencyRules: readonly Rule[] = [
  ordinalInconsistent,
  termInconsistent,
  dateImpossible,
  weekdayMismatch,
  dateInconsistent,
  nameSpelledTwice,
  postDiffers,
  nameOfThingDiffers,
  abbreviationNotWrittenOut,
  listCountDiffers
]
