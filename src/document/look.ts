import type {Setting} from '../template/types.js'
import type {TableLook} from '../theme/types.js'
import {pt} from '../units.js'
import type {Document} from './types.js'

/** Tables of official papers: black lines, no fills. */
const plainTable: TableLook = {
  headerFill: null,
  groupFill: null,
  stripeFill: null,
  line: '#000000',
  lineWidth: pt(0.5),
  padding: pt(4)
}

/** Page, styles and table look of a document, and what a deck has besides: from the profile, or from the theme's deck or handout. */
export function lookOf({profile, theme, settings}: Setting): Pick<Document, 'page' | 'styles' | 'table' | 'deck'> {
  switch (settings.styles) {
    case 'profile':
      return {page: profile.page, styles: profile.styles, table: plainTable, deck: null}
    case 'handout':
      return {...theme.handout, deck: null}
    case 'deck':
      return deckLook(theme)
  }
}

function deckLook({name, colors, deck}: Setting['theme']): Pick<Document, 'page' | 'styles' | 'table' | 'deck'> {
  const {width, height, styles, table, layouts, bodySizes, tableSizes, maxWords} = deck
  const {accents, ...named} = colors
  const list = [...Object.entries(named), ...accents.map((value, index) => [`accent${index + 1}`, value] as const)]
  const none = pt(0)
  return {
    page: {width, height, margins: {top: none, bottom: none, left: none, right: none}, pageNumber: null},
    styles,
    table,
    deck: {theme: name, colors: list.map(([name, value]) => ({name, value})), layouts, bodySizes, tableSizes, maxWords}
  }
}
