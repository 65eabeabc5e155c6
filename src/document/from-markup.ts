import type {Diagnose} from '../diagnostic.js'
import {plainText} from '../language/inlines.js'
import type {Markup, Setting} from '../template/types.js'
import {type Pictures, textStyles} from './convert/conversion.js'
import {toBlocks} from './convert/to-blocks.js'
import {withUntold} from './deck/deck-slides.js'
import {createTitles} from './deck/titles.js'
import {footnoteNumbers} from './footnote-numbers.js'
import {inlinesOfNodes} from './inlines-of-nodes.js'
import {lookOf} from './look.js'
import {nodeBlocks} from './node-blocks.js'
import {parseMarkup} from './parse-markup.js'
import type {Positioned, State} from './state.js'
import type {Block, Document, Footnote} from './types.js'

/**
 * Rendered template to Document: the template's directives become blocks, its marks the model's own inlines. An unknown
 * directive, attribute, style or value is an error with its place in the template.
 */
export function fromMarkup(markup: Markup, setting: Setting, pictures: Pictures, diagnose: Diagnose): Document {
  const {report, settings} = setting
  const state = createState(markup, setting, pictures, diagnose)
  const children = withUntold(state.blocks(parseMarkup(markup.text).children), state)
  if (settings.flow === 'slides') tellStray(children, state)
  return {
    name: settings.name,
    flow: settings.flow,
    language: 'vi-VN',
    title: markup.title,
    author: report.meta.issuer?.value ?? null,
    date: report.meta.date?.value ?? null,
    ...lookOf(setting),
    children,
    footnotes: footnotesOf(children, state),
    fit: settings.pages === null ? null : {pages: settings.pages}
  }
}

function createState(markup: Markup, setting: Setting, pictures: Pictures, diagnose: Diagnose): State {
  const fault: State['fault'] = (rule, node, message, hint) => {
    diagnose({rule, severity: 'error', message, ...(hint ? {hint} : {}), place: markup.placeAt(offsetOf(node))})
  }
  const reading = {
    markup,
    unsupported: (node: Positioned & {readonly type: string}) =>
      fault('template-markup', node, {vi: `Mẫu trình bày không dùng được “${node.type}”`, en: `A template cannot hold “${node.type}”`}),
    figure: (node: Positioned, words: string) =>
      fault('template-figure', node, {
        vi: `Chữ của mẫu trình bày không được có số: “${words.trim()}”`,
        en: `The words of a template may hold no number: “${words.trim()}”`
      })
  }
  const state: State = {
    setting,
    markup,
    diagnose,
    styles: lookOf(setting).styles,
    conversion: {styles: textStyles(setting.settings.flow), pictures, diagnose},
    titles: createTitles(),
    blocks: (nodes) => nodes.flatMap((node) => nodeBlocks(node, state)),
    inlines: (nodes) => inlinesOfNodes(nodes, reading),
    attribute: (text) =>
      markup
        .split(text)
        .map((piece) => (typeof piece === 'string' ? piece : plainText(piece)))
        .join(''),
    fault
  }
  return state
}

const offsetOf = (node: Positioned): number => node.position?.start.offset ?? 0

/** A deck holds slides and nothing else. */
function tellStray(children: readonly Block[], {fault}: State): void {
  const stray = children.find(({type}) => type !== 'slide')
  if (!stray) return
  fault(
    'template-outside-slide',
    {},
    {
      vi: `Trong bản trình chiếu, “${stray.type}” phải nằm trong :::slide`,
      en: `In a deck, “${stray.type}” must stand inside :::slide`
    }
  )
}

/** The footnotes that the document's text calls, and those that they call, in the order of their numbers. Slides have no foot: their notes carry them. */
function footnotesOf(children: readonly Block[], {setting, conversion}: State): Footnote[] {
  if (setting.settings.flow === 'slides') return []
  const styles = {...conversion.styles, body: 'footnote', list: 'footnote', quote: 'footnote'}
  const all = new Map(
    setting.report.footnotes.map(({number, blocks}) => [number, {number, children: toBlocks(blocks, {...conversion, styles})}])
  )
  const called = new Set<number>()
  const call = (blocks: readonly Block[]): void => {
    for (const number of footnoteNumbers(blocks)) {
      if (called.has(number)) continue
      called.add(number)
      call(all.get(number)?.children ?? [])
    }
  }
  call(children)
  return [...all.values()].filter(({number}) => called.has(number))
}
