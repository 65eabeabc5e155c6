import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import type {Diagnose} from '../diagnostic.js'
import {readHtmlBlock} from './html-block.js'
import {HtmlFindings} from './html-findings.js'
import {dropPhrasingHtml} from './html-phrasing.js'
import {Points} from './points.js'
import type {Places} from './types.js'

/** What goes along while a tree is rid of HTML. */
interface State {
  readonly text: string
  readonly points: Points
  readonly findings: HtmlFindings
}

/**
 * Rid a tree of raw HTML. Tags go, with a warning; their text stays and is read as Markdown; `<br>` and the tags of blocks
 * become line breaks, those of cells spaces; comments, scripts and style sheets go with their content.
 */
export function dropHtml(tree: Root, text: string, places: Places, diagnose: Diagnose): void {
  const findings = new HtmlFindings()
  if (text.includes('<')) dropFrom(tree, {text, points: new Points(text), findings})
  findings.tell(places, diagnose)
}

/** Blocks of HTML as their Markdown; everything else as it is. */
function readBlocks(nodes: readonly RootContent[], {text, points, findings}: State): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'html') return [node]
    return readHtmlBlock(node, text, points, (name, start, end) => findings.note(name === '' ? 'comment' : 'hidden', name, start, end))
  })
}

/** Whether HTML is all that a node of text held. */
function isEmptied(node: Nodes): boolean {
  return (node.type === 'paragraph' || node.type === 'heading') && node.children.length === 0
}

/** Whether HTML stands somewhere among inlines. */
const hasHtml = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'html' || ('children' in node && hasHtml(node.children)))

function dropFrom(node: Nodes, state: State): void {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition': {
      const children = readBlocks(node.children, state)
      const emptied = new Set<RootContent>()
      for (const child of children) {
        const before = isEmptied(child)
        dropFrom(child, state)
        if (isEmptied(child) && !before) emptied.add(child)
      }
      // What was read from HTML may stand wherever that stood.
      node.children = children.filter((child) => !emptied.has(child)) as typeof node.children
      break
    }
    case 'list':
    case 'table':
    case 'tableRow':
      for (const child of node.children) dropFrom(child, state)
      break
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      if (hasHtml(node.children)) node.children = dropPhrasingHtml(node.children, state.points, state.findings)
      break
    default:
  }
}
