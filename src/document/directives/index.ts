import type {Directive} from '../state.js'
import {agenda} from './agenda.js'
import {body} from './body.js'
import {columns} from './columns.js'
import {elections} from './elections.js'
import {figureSlides} from './figure-slides.js'
import {figures} from './figures.js'
import {grid} from './grid.js'
import {introductionSlides} from './introduction-slides.js'
import {line} from './line.js'
import {pageBreak} from './page-break.js'
import {rule} from './rule.js'
import {section} from './section.js'
import {sectionSlides} from './section-slides.js'
import {slide} from './slide.js'
import {space} from './space.js'
import {summary} from './summary.js'
import {targets} from './targets.js'

/** The directives that a template can use, by name. */
export const directives: Readonly<Record<string, Directive>> = {
  agenda,
  body,
  columns,
  elections,
  'figure-slides': figureSlides,
  figures,
  'introduction-slides': introductionSlides,
  letterhead: grid('letterhead'),
  line,
  'page-break': pageBreak,
  rule,
  section,
  'section-slides': sectionSlides,
  signature: grid('signature'),
  slide,
  space,
  summary,
  targets
}
