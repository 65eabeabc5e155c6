import type {Block, Document, Inline, Slide} from '../../../src/document/types.js'

/** Plain words of inlines; a footnote is `[n]`, a break a new line. */
export const textOf = (children: readonly Inline[]): string =>
  children.map((inline) => (inline.type === 'run' ? inline.text : inline.type === 'break' ? '\n' : `[${inline.number}]`)).join('')

/** Every text of a block with its style: `style: words`. */
export function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`h${block.level} ${block.style}: ${textOf(block.children)}`]
    case 'paragraph':
      return [`${block.style}: ${textOf(block.children)}`]
    case 'list':
      return block.items.flatMap(({label, children}) =>
        children.flatMap(linesOf).map((line, index) => (index === 0 ? `${label} ${line}` : line))
      )
    case 'quote':
    case 'columns':
      return block.children.flatMap(linesOf)
    case 'grid':
      return block.cells.flatMap((cell) => ['|', ...cell.flatMap(linesOf)])
    case 'table':
      return block.rows.map(
        ({kind, cells}) => `${kind} ${cells.map((cell) => cell.children.map(({children}) => textOf(children)).join('/')).join(' | ')}`
      )
    case 'figures':
      return block.items.map(({value, caption}) => `${textOf(value.children)} :: ${textOf(caption.children)}`)
    case 'slide':
      return [`[${block.layout}] ${textOf(block.title)}`, ...block.parts.flatMap(({body}) => body.flatMap(linesOf))]
    default:
      return [block.type]
  }
}

/** Every text of a document. */
export const documentLines = ({children}: Document): string[] => children.flatMap(linesOf)

/** A deck's slides. */
export const slidesOf = ({children}: Document): Slide[] => children.filter((block) => block.type === 'slide')

/** All runs of blocks, notes of slides too. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [...block.children]
      case 'list':
        return block.items.flatMap((item) => inlinesOf(item.children))
      case 'quote':
      case 'columns':
        return inlinesOf(block.children)
      case 'grid':
        return inlinesOf(block.cells.flat())
      case 'table':
        return block.rows.flatMap(({cells}) => cells.flatMap((cell) => inlinesOf(cell.children)))
      case 'figures':
        return block.items.flatMap(({value, caption}) => inlinesOf([value, caption]))
      case 'slide':
        return [...block.title, ...block.parts.flatMap(({body, notes}) => inlinesOf([...body, ...notes]))]
      default:
        return []
    }
  })
}

/** Every source id that blocks name, notes of slides too. */
export function sourcesOf(blocks: readonly Block[]): Set<string> {
  const found = new Set<string>()
  const see = (node: unknown): void => {
    if (Array.isArray(node)) for (const inner of node) see(inner)
    else if (typeof node === 'object' && node !== null) {
      if ('source' in node && typeof node.source === 'string') found.add(node.source)
      for (const inner of Object.values(node)) see(inner)
    }
  }
  see(blocks)
  return found
}
