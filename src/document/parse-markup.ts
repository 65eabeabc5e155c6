import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {directive} from 'micromark-extension-directive'

/** Off, since templates indent and their words hold colons: what would turn them into code, headings, tags. */
const disabled = {disable: {null: ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText', 'autolink', 'characterReference']}}

/** Parse the Markdown of a rendered template, with leaf and container directives; a colon within a line is text. */
export function parseMarkup(text: string): Root {
  const {flow} = directive()
  return fromMarkdown(text, {extensions: [...(flow ? [{flow}] : []), disabled], mdastExtensions: [directiveFromMarkdown()]})
}
