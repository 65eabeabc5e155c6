import type {Diagnose} from '../diagnostic.js'
import type {Document} from '../document/types.js'
import type {FontSet} from '../fonts/types.js'
import {fitValues} from './fit/fit-values.js'
import {selectToFit} from './fit/select-to-fit.js'
import {startTexts} from './lines/texts.js'
import {layoutPages} from './pages/layout-pages.js'
import {layoutSlides} from './slides/layout-slides.js'
import type {LaidOut} from './types.js'

/**
 * Lay out a document: choose what fits its pages, break its text into lines, and give each line, row and picture its
 * place on a page or slide. Throws a RangeError for a style or font that is not there.
 */
export function layout(document: Document, fonts: FontSet, diagnose: Diagnose): LaidOut {
  const texts = startTexts(fonts)
  if (document.flow === 'slides') return layoutSlides(document, texts, diagnose)

  const fitted = fitValues(document, texts) //              key figures in a size that fits
  const selected = selectToFit(fitted, texts, diagnose) //  ranked blocks -> those that have room
  return layoutPages(selected, texts) //                    blocks -> strips -> pages of frames
}
