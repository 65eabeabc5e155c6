import type {Document, Inline, Slide} from '../../document/types.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Box} from '../../theme/types.js'
import {pt} from '../../units.js'
import {breakParagraph, type ParagraphToBreak} from '../lines/break-paragraph.js'
import type {Texts} from '../lines/texts.js'
import type {BrokenParagraph} from '../lines/types.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'
import {divide} from './divide.js'
import type {Range} from './leaves.js'
import {pack} from './pack.js'
import {lineSpare} from './spare.js'

/** Titles get no smaller than this, in pt; they shrink in steps of 2. */
const smallest = 20
const step = 2

type Elements = ParagraphToBreak['elements']
type TitleBox = Box & {readonly style: string}

/** The longest suffix that a title may have to take. */
const longestSuffix: Inline = {type: 'run', text: ' (999/999)'}

/** What a title box shows of a title, and the rest, which has no room in it even at the smallest size. */
export interface CutTitle {
  readonly shown: readonly Inline[]
  /** Empty for nearly all titles. */
  readonly rest: readonly Inline[]
}

/** Cut a title that no size makes fit its boxes (on slides of several layouts): after a sentence, a clause or a word. */
export function cutTitle(document: Document, texts: Texts, {title}: Slide, boxes: readonly TitleBox[]): CutTitle {
  const fits = (children: readonly Inline[]): boolean =>
    boxes.every((box) => fitSize(document, texts, [...children, longestSuffix], box).fits)
  if (fits(title)) return {shown: title, rest: []}
  const leaf = {type: 'paragraph' as const, style: '', children: title}
  const given = {leaves: [{leaf, block: 0, label: ''}], parts: [], styles: document.styles}
  const whole = {from: {leaf: 0, offset: 0}, to: {leaf: 1, offset: 0}}
  const length = plainText(title).length
  const rangeFits = ({from, to}: Range): boolean => fits(sliceInlines(title, from.offset, to.leaf === 1 ? length : to.offset))
  const [first] = pack(divide(given, whole, rangeFits), rangeFits)
  const end = !first || first.to.leaf === 1 ? length : first.to.offset
  return {shown: sliceInlines(title, 0, end), rest: sliceInlines(title, end, length)}
}

/** Break a title at the largest size that fits its box, else at the smallest. */
export function breakTitle(
  document: Document,
  texts: Texts,
  children: readonly Inline[],
  box: TitleBox,
  elements: Elements
): BrokenParagraph {
  const {size} = fitSize(document, texts, children, box)
  return breakTitleAt(document, texts, children, box, elements, size)
}

interface Fitted {
  readonly size: number
  readonly fits: boolean
}

function fitSize(document: Document, texts: Texts, children: readonly Inline[], box: TitleBox): Fitted {
  const {size: own} = styleOf(document.styles, box.style)
  const least = Math.min(smallest, own)
  for (let size: number = own; ; size = Math.max(size - step, least)) {
    const {lines, style} = breakTitleAt(document, texts, children, box, () => [0], size)
    if (lines.length * style.lineHeight <= box.height) return {size, fits: true}
    if (size === least) return {size, fits: false}
  }
}

function breakTitleAt(
  document: Document,
  texts: Texts,
  children: readonly Inline[],
  {width, style: styleName}: TitleBox,
  elements: Elements,
  size: number
): BrokenParagraph {
  const own = styleOf(document.styles, styleName)
  const scaled = scaleStyle(own, size / own.size, size)
  const style = {...scaled, before: pt(0), after: pt(0)}
  return breakParagraph(
    {children, ownStyle: scaled, style, styleName, label: null, level: 0, source: undefined, width, spare: lineSpare, elements},
    texts
  )
}
