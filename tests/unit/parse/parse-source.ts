import type {Nodes} from 'mdast'
import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {parse} from '../../../src/parse/parse.js'
import type {Parsed} from '../../../src/parse/types.js'

/** Parse a text or bytes as `a.md`. */
export function parseSource(content: string | Uint8Array): {readonly parsed: Parsed | null; readonly diagnostics: readonly Diagnostic[]} {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const collected = collectDiagnostics()
  return {parsed: parse({path: 'a.md', stem: 'a', bytes}, collected.diagnose), diagnostics: collected.diagnostics}
}

/** Parse a text that has no error. */
export function parsed(content: string): Parsed {
  const result = parseSource(content)
  if (!result.parsed) throw new Error(JSON.stringify(result.diagnostics))
  return result.parsed
}

/** A tree as nested text: `paragraph(text "a" break)`. */
export function outline(node: Nodes): string {
  if (node.type === 'break') return 'break'
  const own =
    'value' in node
      ? ` ${JSON.stringify(node.value)}`
      : node.type === 'fence'
        ? ` ${node.kind}`
        : node.type === 'heading'
          ? ` ${node.depth}`
          : ''
  return 'children' in node ? `${node.type}${own}(${node.children.map(outline).join(' ')})` : `${node.type}${own}`
}

/** What a text parses to. */
export const outlineOf = (content: string): string => outline(parsed(content).tree).replace(/^root\((.*)\)$/s, '$1')

/** Rules of the diagnostics with their lines and columns. */
export const said = (content: string | Uint8Array): string[] =>
  parseSource(content).diagnostics.map(({rule, severity, place}) => `${severity} ${rule} ${place?.line}:${place?.column}`)

/** The words of a tree, as a reader sees them. */
export function wordsOf(node: Nodes): string[] {
  return textOf(node)
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
}

const parting: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code'])

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  const inner = 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : ''
  return parting.has(node.type) ? `${inner}\n` : inner
}
