import type {Form} from '../../../parse/types.js'
import {movedTitle} from '../../diagnostics.js'
import {namesType} from '../../document-types.js'
import type {FoundFields} from '../../front-matter.js'
import {endOf, type Line, startOf} from '../../line.js'
import {readFrame, type Tell} from '../../read-frame.js'
import type {BodyLine} from '../../text/body-line.js'
import type {SourceLine} from '../../text/source-lines.js'
import {findTitleBlock} from '../../title-block.js'
import {paragraphsIn} from '../content/paragraphs-in.js'
import type {PlainText} from '../content/plain-text.js'
import type {Content, Paragraph} from '../content/types.js'
import {lineOf, type TextLine} from '../markdown/text-line.js'
import {readDepths} from './headings.js'
import type {Item, Items} from './items.js'

/** A document in parts. */
export interface Structure {
  readonly form: Form
  readonly fields: FoundFields
  /** What is not in the front matter, in order. */
  readonly items: readonly Item[]
  /** Depths of the headings among them, by index. */
  readonly depths: ReadonlyMap<number, number>
  /** Notes whose place is in the front matter now, where no note can stand: key, and number of the paragraph. */
  readonly strayNotes: readonly {readonly key: string; readonly paragraph: number}[]
  /** Pictures of letterhead and closing, which the text does not have. */
  readonly strayPictures: readonly number[]
}

/** Tell front matter, headings and text apart, as with plain text, but with what Word knows of styles. */
export function readStructure({items: all, emblems}: Items, plain: PlainText, {blocks}: Content, tell: Tell): Structure {
  const paragraphs = blocks.flatMap(paragraphsIn)
  const frame = readFrame(
    all.map(({line}) => line),
    null,
    tell
  )
  const known = new Map(all.map((item) => [lineKey(item.line), item]))
  const items = frame.lines.map((line): Item => {
    const same = known.get(lineKey(line))
    return same ? {...same, line} : {type: 'text', line, text: partOfParagraph(line, plain, paragraphs)}
  })
  const body = items.map(bodyLine)
  const block = frame.hasTitle ? {pageTitle: false, heading: -1} : findTitleBlock(body)
  const heading = styledTitle(items) ?? (looksLikeTitle(items[block.heading]) ? block.heading : -1)
  // Of a page that was copied; in other papers the first lines may repeat one another for other reasons.
  const page = block.pageTitle && namesType(body[block.heading]?.text ?? '') ? body[0] : undefined
  if (page) tell(movedTitle, page)
  const from = page ? 1 : 0
  const kept = new Set(items.map(keyOf))
  const stray = all.filter((item) => !kept.has(keyOf(item)))
  return {
    form: frame.form,
    fields: page ? {...frame.fields, title: page} : frame.fields,
    items: items.slice(from),
    depths: readDepths(items.slice(from), body.slice(from), heading - from, frame.hasTitle, tell),
    strayNotes: stray.flatMap((item) => {
      return item.type === 'text' ? item.text.notes.map(({key}) => ({key, paragraph: item.text.paragraph.number})) : []
    }),
    strayPictures: [...emblems, ...stray.flatMap((item) => (item.type === 'pictures' ? item.pictures : []))]
  }
}

const lineKey = (line: SourceLine): string => `${startOf(line)} ${line.text}`
const keyOf = ({type, line}: Item): string => `${type} ${startOf(line)}`

/** A column of a line, which stays text where the rest of that line does not. */
function partOfParagraph(line: Line, plain: PlainText, paragraphs: readonly Paragraph[]): TextLine {
  const paragraph = paragraphs.findLast(({number}) => plain.offset(number) <= startOf(line))
  if (!paragraph) throw new RangeError('a line of no paragraph')
  const offset = plain.offset(paragraph.number)
  return lineOf(paragraph, startOf(line) - offset, endOf(line) - offset)
}

function bodyLine(item: Item): BodyLine {
  const {text, spans, gap, isDoubtful} = item.line
  const line: Line & Pick<BodyLine, 'gap' | 'isDoubtful'> = {text, spans, gap, isDoubtful}
  return item.type === 'text' ? line : {...line, table: {rows: [], isHeaderDoubtful: false}}
}

/** Index of the paragraph that has the style of titles; null when none has. */
function styledTitle(items: readonly Item[]): number | null {
  const index = items.findIndex((item) => item.type === 'text' && item.text.paragraph.facts.style === 'title')
  return index < 0 ? null : index
}

/** Whether a line near the top is set as titles are: it names a type, or stands in the middle, or in bold. */
function looksLikeTitle(item: Item | undefined): boolean {
  if (item?.type !== 'text') return false
  const {text, paragraph} = item.text
  if (!/\p{L}/u.test(text)) return false
  return (
    namesType(text) || paragraph.facts.alignment === 'center' || paragraph.facts.outline !== null || paragraph.spans.every(({bold}) => bold)
  )
}
