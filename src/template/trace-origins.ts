import {lineStartsOf} from './check/faults.js'
import type {Program} from './check/parse-template.js'
import {noteOrigin} from './origins.js'
import type {TemplateFile} from './types.js'

type Node = hbs.AST.Node & {readonly body?: readonly Node[]; readonly program?: Node; readonly inverse?: Node}

/** Put a note of its origin before every piece of content, so that what is rendered can be traced back. Changes the tree, which is the caller's own. */
export function traceOrigins(program: Program, {path, text}: TemplateFile): void {
  const starts = lineStartsOf(text)
  const visit = (node: Node): void => {
    if (node.type === 'ContentStatement') note(node as hbs.AST.ContentStatement, path, starts) // The type names it.
    for (const inner of [...(node.body ?? []), ...[node.program, node.inverse].filter((part) => part !== undefined)]) visit(inner)
  }
  visit(program)
}

function note(content: hbs.AST.ContentStatement, path: string, starts: readonly number[]): void {
  if (content.value === '') return
  const original = String(content.original) // Handlebars' types call it flags; it is the text as written.
  const skipped = Math.max(original.indexOf(content.value), 0)
  const before = original.slice(0, skipped).split('\n')
  const line = content.loc.start.line + before.length - 1
  const column = (before.length > 1 ? 0 : content.loc.start.column) + (before.at(-1)?.length ?? 0)
  content.value = noteOrigin({path, start: (starts[line - 1] ?? 0) + column, line, column: column + 1}) + content.value
}
