import type {Diagnose} from '../../../diagnostic.js'
import type {Deck, Document} from '../../../document/types.js'
import type {LaidOut, Page} from '../../../layout/types.js'
import {toEmu} from '../../../units.js'
import type {Presentation} from '../presentation.js'
import type {SlideContext} from './slide-context.js'
import {textStyle} from './text-style.js'
import {toColorScheme} from './to-color-scheme.js'
import {slideLayoutNames, toLayout, toMaster} from './to-layout.js'
import {toSections} from './to-sections.js'
import {type Sheet, toSlide} from './to-slide.js'

/** Pages of frames to a deck. Says to `diagnose` what PowerPoint cannot hold. Throws a RangeError when the document is no deck. */
export function toPresentation({document, pages}: LaidOut, diagnose: Diagnose): Presentation {
  const {deck} = document
  if (!deck) throw new RangeError(`${document.name} is no deck`)
  const sheets = pages.filter((page): page is Sheet => page.slide !== null)
  const context: SlideContext = {styles: document.styles, diagnose}
  return {
    properties: {title: document.title, creator: document.author, language: document.language, date: document.date},
    ...slideSize(document, sheets),
    theme: {name: deck.theme, colors: toColorScheme(deck.colors)},
    master: toMaster(deck.layouts, document.styles),
    layouts: toLayouts(deck, document),
    slides: sheets.map((sheet) => toSlide(context, sheet)),
    sections: toSections(sheets.map(({slide}) => slide.node.section)),
    notes: textStyle(document.styles, 'notes')
  }
}

const toLayouts = (deck: Deck, {styles}: Document) => slideLayoutNames.map((name) => toLayout(name, deck.layouts[name], styles))

/** All slides of a deck have one size; a deck without slides has its page's. */
function slideSize({page}: Document, sheets: readonly Page[]) {
  const {width, height} = sheets[0] ?? page
  return {width: toEmu(width), height: toEmu(height)}
}
