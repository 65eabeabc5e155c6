import type {Document, Inline, Slide} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Box, ParagraphStyle} from '../../theme/types.js'
import {pt} from '../../units.js'
import {breakParagraph} from '../lines/break-paragraph.js'
import {noElements, type TextElements} from '../lines/measure-text.js'
import type {BrokenParagraph} from '../lines/types.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'
import {divide} from './divide.js'
import {lineSpare} from './spare.js'

/** Titles get no smaller than this, in pt; they shrink in steps of 2. */
const smallest = 20
const step = 2

type TitleBox = Box & {readonly style: string}

/** The longest suffix that a title may have to take. */
const longestSuffix: Inline = {type: 'run', text: ' (99/99)'}

/** What a title box shows of a title, and the rest, which has no room in it even at the smallest size. */
export interface CutTitle {
  readonly shown: readonly Inline[]
  /** Empty for nearly all titles. */
  readonly rest: readonly Inline[]
}

/** Cut a title that no size makes fit its box: after a sentence, a clause or a word. */
export function cutTitle(document: Document, fonts: FontSet, slide: Slide, box: TitleBox): CutTitle {
  const {title} = slide
  const fits = (children: readonly Inline[]): boolean => breakTitle(document, fonts, [...children, longestSuffix], box, noElements) !== null
  if (fits(title)) return {shown: title, rest: []}
  const leaf = {type: 'paragraph' as const, style: box.style, children: title}
  const given = {leaves: [{leaf, block: 0, label: ''}], parts: [], styles: document.styles}
  const whole = {from: {leaf: 0, offset: 0}, to: {leaf: 1, offset: 0}}
  const length = plainText(title).length
  const pieces = divide(given, whole, ({from, to}) => fits(sliceInlines(title, from.offset, to.leaf === 1 ? length : to.offset)))
  const end = pieces[0]?.to.leaf === 1 ? length : (pieces[0]?.to.offset ?? length)
  return {shown: sliceInlines(title, 0, end), rest: sliceInlines(title, end, length)}
}

/** Break a title at the largest size that fits its box; null when none does. */
export function breakTitle(
  document: Document,
  fonts: FontSet,
  children: readonly Inline[],
  box: TitleBox,
  elements: TextElements
): BrokenParagraph | null {
  const style = styleOf(document.styles, box.style)
  for (let size: number = style.size; size >= Math.min(smallest, style.size); size -= step) {
    const broken = breakTitleAt(fonts, children, box, elements, scaleStyle(style, size / style.size, size))
    if (broken.lines.length * broken.style.lineHeight <= box.height) return broken
  }
  return null
}

function breakTitleAt(
  fonts: FontSet,
  children: readonly Inline[],
  box: TitleBox,
  elements: TextElements,
  style: ParagraphStyle
): BrokenParagraph {
  const {width, style: styleName} = box
  const flat = {...style, before: pt(0), after: pt(0)}
  return breakParagraph(
    {children, style: flat, styleName, label: null, level: 0, source: undefined, width, spare: lineSpare, elements},
    fonts
  )
}
