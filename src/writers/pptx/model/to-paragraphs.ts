import type {SetParagraph, Span} from '../../../layout/types.js'
import {type Pt, pt, toEmu} from '../../../units.js'
import type {Content, Paragraph, ParagraphLook, RunStyle} from '../presentation.js'
import type {SlideContext} from './slide-context.js'
import {paragraphLook, runStyle} from './text-style.js'
import {labelReader} from './to-bullet.js'
import {toContent} from './to-content.js'

/** Levels that PowerPoint knows: 0 to 8. */
const deepest = 8
/** Least space between a label and its text, as a share of the size. */
const leastGap = 0.1

/** The paragraphs of one frame or cell; `x` is where its text area begins. Above the first and below the last there is no space, as in the layout. */
export function toParagraphs(context: SlideContext, paragraphs: readonly SetParagraph[], area: {readonly x: Pt}): Paragraph[] {
  const readBullet = labelReader()
  return paragraphs.map((set, index): Paragraph => {
    const level = Math.min(Math.max(set.level, 0), deepest)
    const style = runStyle(set.style)
    const label = readLabel(set)
    const bullet = readBullet(label?.fits && !label.raised ? label.text : null, level)
    const literal = label && bullet.type === 'none' ? [labelRun(label, style)] : []
    return {
      ...paragraphLook(set.style),
      ...margins(set, area.x),
      before: index === 0 ? pt(0) : set.style.before,
      after: index === paragraphs.length - 1 ? pt(0) : set.style.after,
      level,
      bullet,
      content: [...literal, ...toContent(context, set.children, style)],
      end: style
    }
  })
}

/** A label with what the first line tells of it. */
interface Label {
  readonly text: string
  readonly span: Span | undefined
  /** A footnote's number before its text. */
  readonly raised: boolean
  /** It stands whole in the hanging indent, with some space after it. */
  readonly fits: boolean
}

function readLabel({label, lines, style}: SetParagraph): Label | null {
  if (label === null) return null
  const span = lines[0]?.spans[0]
  const hanging = beginsAtLeft(style) ? -style.firstLine : 0
  const fits = span !== undefined && span.width + leastGap * style.size <= hanging
  return {text: label, span, raised: (span?.rise ?? 0) > 0, fits}
}

/** A label that no automatic one equals, as text of its own: a tab leads to the hanging indent; one that is wider has a space after it. */
function labelRun({text, span, raised, fits}: Label, style: RunStyle): Content {
  const look = span ? {...style, bold: span.font.bold, italic: span.font.italic} : style
  return {type: 'run', text: `${text}${fits ? '\t' : ' '}`, link: null, superscript: raised, ...look}
}

/**
 * Margins as they were set: read from the lines where these begin at the left, since the rest of a paragraph that began
 * on another slide does not hang; centred and right-aligned lines begin anywhere, so there the style says it.
 */
function margins({style, lines}: SetParagraph, x: Pt): Partial<ParagraphLook> {
  const [first, second] = lines.map((line) => line.spans.find(({text}) => text !== ''))
  if (!first || !beginsAtLeft(style)) return {}
  const margin = Math.max(0, second ? second.x - x : style.left)
  return {marginLeft: toEmu(pt(margin)), indent: toEmu(pt(first.x - x - margin))}
}

/** Whether all lines begin at the left. */
const beginsAtLeft = ({align}: SetParagraph['style']): boolean => align === 'left' || align === 'justify'
