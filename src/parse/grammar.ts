import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {fenceMarkFromMarkdown, fenceMarkSyntax, type Syntax} from './fence-mark.js'

/** Of CommonMark: a first line after a tab or four spaces is a paragraph, and text over `-----` is one, with a rule below it. */
const disabled = ['codeIndented', 'setextUnderline']

/** What every autolink literal needs; without it the tokenizer need not stop at each letter. */
const autolinkTrigger = /[@&]|www|http/i
const autolinks: ReadonlySet<string | undefined> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

const everything: Syntax = gfm({singleTilde: false})
const withoutAutolinks: Syntax = {...everything, text: withoutThem(everything.text ?? {})}
const handlers = gfmFromMarkdown()

/** Leave the autolink literals out of a map of constructs. */
function withoutThem(constructs: NonNullable<Syntax['text']>): NonNullable<Syntax['text']> {
  const entries = Object.entries(constructs).map(([code, list]) => {
    const kept = [list ?? []].flat().filter(({name}) => !autolinks.has(name))
    return [code, kept] as const
  })
  return Object.fromEntries(entries.filter(([, kept]) => kept.length > 0))
}

/**
 * Parse Markdown of the announcement's grammar: CommonMark and GFM with the constructs above switched off, single `~` as text, and fence marks.
 * Fence marks and raw HTML are still nodes of the tree; `html` says whether a line may open a block of HTML.
 */
export function toTree(text: string, html: 'blocks' | 'inline'): Root {
  const links = autolinkTrigger.test(text)
  const constructs = {null: html === 'blocks' ? disabled : [...disabled, 'htmlFlow']}
  return fromMarkdown(text, {
    extensions: [links ? everything : withoutAutolinks, fenceMarkSyntax, {disable: constructs}],
    mdastExtensions: [links ? handlers : handlers.filter(({transforms}) => !transforms), fenceMarkFromMarkdown]
  })
}
