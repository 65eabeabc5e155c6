import type {PhrasingContent} from 'mdast'
import type {Markup} from '../template/types.js'
import type {Positioned} from './state.js'
import type {Inline, Run} from './types.js'

/** Marks that a run takes from the nodes around it. */
type Style = Pick<Run, 'bold' | 'italic'>

/** What turning template text into inlines needs. */
export interface InlineReading {
  readonly markup: Markup
  /** Tell that a node cannot stand in a template. */
  unsupported(node: Positioned & {readonly type: string}): void
  /** Tell that the template's own words hold a figure. */
  figure(node: Positioned, words: string): void
}

/** Words of the template (without a place) and the model's own inlines where a mark stood. */
export function inlinesOfNodes(nodes: readonly PhrasingContent[], reading: InlineReading, style: Style = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return textInlines(node.value, node, reading, style)
      case 'strong':
        return inlinesOfNodes(node.children, reading, {...style, bold: true})
      case 'emphasis':
        return inlinesOfNodes(node.children, reading, {...style, italic: true})
      case 'break':
        return [{type: 'break'}]
      default:
        reading.unsupported(node)
        return []
    }
  })
}

function textInlines(text: string, node: Positioned, reading: InlineReading, style: Style): Inline[] {
  return reading.markup.split(text).flatMap((piece): readonly Inline[] => {
    if (typeof piece !== 'string') return piece.map((inline) => (inline.type === 'run' ? {...inline, ...style} : inline))
    if (/\p{N}/u.test(piece)) reading.figure(node, piece)
    const words = piece.replace(/\s+/g, ' ')
    return words === '' ? [] : [{type: 'run', text: words, ...style}]
  })
}
