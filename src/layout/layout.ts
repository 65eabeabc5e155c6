import type {Diagnose} from '../diagnostic.js'
import type {Document} from '../document/types.js'
import type {FontSet} from '../fonts/types.js'
import {selectToFit} from './fit/select-to-fit.js'
import {layoutPages} from './pages/layout-pages.js'
import {layoutSlides} from './slides/layout-slides.js'
import type {LaidOut} from './types.js'

/**
 * Lay out a document: choose what fits its pages, break its text into lines, and give each line, row and picture its
 * place on a page or slide. Throws a RangeError for a style or font that is not there.
 */
export function layout(document: Document, fonts: FontSet, diagnose: Diagnose): LaidOut {
  if (document.flow === 'slides') return layoutSlides(document, fonts, diagnose)

  const selected = selectToFit(document, fonts, diagnose) // ranked blocks -> those that fit
  return layoutPages(selected, fonts, diagnose) //            blocks -> strips -> pages of frames
}
