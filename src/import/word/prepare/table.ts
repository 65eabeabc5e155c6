import {child, elementsOf, numberOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {isMarkedDeleted, wordsIn} from './revisions.js'
import type {Story} from './types.js'

type Blocks = (story: Story, elements: readonly XmlElement[]) => string

/** More columns than Word allows (63) are no table. */
const maxSpan = 63

/** A table as mammoth is to see it. */
export function table(story: Story, element: XmlElement, blocks: Blocks): string {
  const rows = inner(element, 'w:tr').map((row) => tableRow(story, row, blocks))
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

/** Rows or cells, which content controls and insertions may wrap. */
function inner(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((one) =>
    one.name === name ? [one] : /^w:(?:sdt|sdtContent|ins|customXml|moveTo)$/.test(one.name) ? inner(one, name) : []
  )
}

function tableRow(story: Story, row: XmlElement, blocks: Blocks): string {
  const properties = child(row, 'w:trPr')
  const {findings, paragraphs} = story.state
  if (isMarkedDeleted(properties)) {
    findings.push({kind: 'deleted', paragraph: paragraphs.length, text: wordsIn(row)})
    return ''
  }
  const before = spanOf(valueIn(properties, 'w:gridBefore'), 0)
  const lead = before > 0 ? `<w:tc>${cellProperties(before, undefined)}</w:tc>` : ''
  return `<w:tr>${lead}${cells(story, inner(row, 'w:tc'), blocks)}</w:tr>`
}

const spanOf = (text: string | undefined, none: number): number => Math.min(maxSpan, Math.max(none, numberOf(text) ?? none))

/** Cells; those that an old way of merging joins to the one before (`w:hMerge`) widen it. */
function cells(story: Story, all: readonly XmlElement[], blocks: Blocks): string {
  const written: {span: number; merge: string | undefined; content: string}[] = []
  for (const cell of all) {
    const properties = child(cell, 'w:tcPr')
    const span = spanOf(valueIn(properties, 'w:gridSpan'), 1)
    const joined = child(properties, 'w:hMerge')
    const content = blocks(
      story,
      elementsOf(cell).filter(({name}) => name !== 'w:tcPr')
    )
    const before = written.at(-1)
    if (joined && joined.attributes['w:val'] !== 'restart' && before) {
      before.span += span
      before.content += content
    } else written.push({span, merge: mergeOf(child(properties, 'w:vMerge')), content})
  }
  return written.map(({span, merge, content}) => `<w:tc>${cellProperties(span, merge)}${content}</w:tc>`).join('')
}

const mergeOf = (merge: XmlElement | undefined): string | undefined =>
  merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue')

const cellProperties = (span: number, merge: string | undefined): string =>
  `<w:tcPr><w:gridSpan w:val="${span}"/>${merge ? `<w:vMerge w:val="${merge}"/>` : ''}</w:tcPr>`
