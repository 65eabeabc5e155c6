import {pt} from '../units.js'
import type {ParagraphStyle} from './types.js'

/** Black upright letters, flush left, without space around: what a style of our own starts from. */
export const plainStyle: ParagraphStyle = {
  family: 'Times New Roman',
  size: pt(12),
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  align: 'left',
  before: pt(0),
  after: pt(0),
  lineHeight: pt(14),
  firstLine: pt(0),
  left: pt(0),
  right: pt(0),
  keepWithNext: false,
  keepLines: false,
  outline: 0
}
