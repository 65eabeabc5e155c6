import type {Document} from '../../document/types.js'
import {pt} from '../../units.js'
import {furniture} from '../lines/furniture.js'
import type {Texts} from '../lines/texts.js'
import {styleOf} from '../style-of.js'
import type {TextFrame} from '../types.js'

/** The page's number in its place; null where the page shows none. */
export function pageNumber({page, styles}: Document, texts: Texts, number: number): TextFrame | null {
  const {pageNumber: setup, margins, width, height} = page
  if (!setup || number < setup.from) return null
  const style = {...styleOf(styles, setup.style), align: setup.position === 'bottom-right' ? ('right' as const) : ('center' as const)}
  const y = setup.position === 'top-center' ? setup.distance : height - setup.distance - style.lineHeight
  const box = {x: margins.left, y: pt(y), width: pt(width - margins.left - margins.right), height: style.lineHeight}
  return furniture(box, String(number), style, setup.style, texts)
}
