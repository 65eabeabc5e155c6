import type {Block, Document} from '../../document/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {startState} from '../flow/start-state.js'
import type {Texts} from '../lines/texts.js'
import {bodyOf} from '../pages/body-of.js'
import {childrenOf, type Ranked} from './ranked.js'

/**
 * The document with the values of its key figures set so small that they stay on one line. The size is found once, with
 * all candidates, and is the style's own from then on: so every format has the same.
 */
export function fitValues(document: Document, texts: Texts): Document {
  if (!document.children.some(holdsFigures)) return document
  const valueStyles = new Map<string, ParagraphStyle>()
  const {width, height} = bodyOf(document)
  const state = {...startState(document, texts, {width, room: height, spare: 1}), valueStyles}
  state.blocks(state, document.children)
  return {...document, styles: {...document.styles, ...Object.fromEntries(valueStyles)}}
}

const holdsFigures = (node: Ranked | Block): boolean => ('type' in node && node.type === 'figures') || childrenOf(node).some(holdsFigures)
