import {countLabels} from '../numbering/count-labels.js'
import {child, elementsOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {choose} from './choose.js'
import {inlines} from './inlines.js'
import {labelOf} from './labels.js'
import {isDeleted, isMarkedDeleted, wordsIn} from './revisions.js'
import {table} from './table.js'
import type {Line, Story} from './types.js'

/** Blocks as mammoth is to see them: paragraphs with their numbers, tables, and nothing else. */
export function blocks(story: Story, elements: readonly XmlElement[]): string {
  const prepared = elements.map((element) => block(story, element)).join('')
  return prepared + leftOver(story)
}

/** What a deleted end would join to the next paragraph, where none follows. */
function leftOver(story: Story): string {
  const {carried} = story
  story.carried = ''
  return carried === '' ? '' : emit(story, carried, {label: null, outline: null, style: '', alignment: null})
}

/** Elements that hold no text of their own. */
const silent = new Set(['w:sectPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr', 'w:tblPr', 'w:tblGrid', 'w:pPr'])

function block(story: Story, element: XmlElement): string {
  const {findings, paragraphs} = story.state
  if (silent.has(element.name)) return ''
  if (isDeleted(element)) {
    if (element.name === 'w:del') findings.push({kind: 'deleted', paragraph: paragraphs.length, text: wordsIn(element)})
    return ''
  }
  switch (element.name) {
    case 'w:p':
      return paragraph(story, element)
    case 'w:tbl':
      return table(story, element, blocks)
    case 'mc:AlternateContent':
      return choose(element)
        .map((one) => block(story, one))
        .join('')
    case 'w:altChunk':
    case 'w:subDoc':
      findings.push({kind: 'embedded', paragraph: paragraphs.length, text: ''})
      return ''
    case 'm:oMathPara':
      return paragraph(story, {name: 'w:p', attributes: {}, children: [element]})
    default:
      // Content controls, custom XML, insertions: what they hold counts.
      return elementsOf(element)
        .map((one) => block(story, one))
        .join('')
  }
}

/** Tables of contents are made anew for each document; their paragraphs have styles of their own. */
const contents = /^toc (?:[1-9]|heading)$/

function paragraph(story: Story, element: XmlElement): string {
  const {state} = story
  const properties = child(element, 'w:pPr')
  const style = state.styles.paragraph(valueIn(properties, 'w:pStyle'))
  const line: Line = {story, style, boxes: []}
  const text = story.carried + inlines(line, elementsOf(element))
  story.carried = ''
  if (contents.test(style.name)) {
    state.findings.push({kind: 'contents', paragraph: state.paragraphs.length, text: ''})
    return boxes(line)
  }
  if (isMarkedDeleted(child(properties, 'w:rPr'))) {
    story.carried = text
    return boxes(line)
  }
  const outline = valueIn(properties, 'w:outlineLvl')
  const facts = {
    label: labelOf(story, properties, style),
    outline: outline === undefined ? style.outline : /^[0-8]$/.test(outline) ? Number(outline) : null,
    style: style.name,
    alignment: valueIn(properties, 'w:jc') ?? style.alignment
  }
  return emit(story, text, facts) + boxes(line)
}

/** A paragraph for mammoth; its bookmark leads back to the facts. */
function emit({state}: Story, text: string, facts: Story['state']['paragraphs'][number]): string {
  state.paragraphs.push(facts)
  return `<w:p><w:bookmarkStart w:name="paragraph ${state.paragraphs.length - 1}"/>${text}</w:p>`
}

/** Text boxes stand after the paragraph that holds their anchor; each counts its labels by itself. */
function boxes({story, boxes: contents}: Line): string {
  return contents
    .map((content) => {
      const {findings, paragraphs} = story.state
      const text = wordsIn(content).trim()
      if (text === '') return ''
      findings.push({kind: 'text-box', paragraph: paragraphs.length, text})
      return blocks({...story, counter: countLabels(), carried: ''}, elementsOf(content))
    })
    .join('')
}
