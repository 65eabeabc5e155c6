import type {ListItem as MdastItem, RootContent} from 'mdast'
import {pt} from '../units.js'
import {directives} from './directives/index.js'
import type {DirectiveNode, State} from './state.js'
import type {Block, ListItem} from './types.js'

/** A node of the template as blocks. */
export function nodeBlocks(node: RootContent, state: State): Block[] {
  const {styles} = state.conversion
  switch (node.type) {
    case 'paragraph':
      return [{type: 'paragraph', style: styles.body, children: state.inlines(node.children)}]
    case 'heading':
      return [{type: 'heading', level: node.depth, style: `heading-${node.depth}`, children: state.inlines(node.children)}]
    case 'thematicBreak':
      return [{type: 'rule', length: 'full', thickness: pt(0.5), color: '#000000', before: pt(3), after: pt(3)}]
    case 'list':
      return [{type: 'list', style: styles.list, items: node.children.map((item) => listItem(item, state))}]
    case 'leafDirective':
    case 'containerDirective':
      return directiveBlocks(node, state)
    default:
      state.fault('template-markup', node, {
        vi: `Mẫu trình bày không dùng được “${node.type}”`,
        en: `A template cannot hold “${node.type}”`
      })
      return []
  }
}

function listItem(item: MdastItem, state: State): ListItem {
  const style = state.conversion.styles.list
  const children = state.blocks(item.children).map((block) => (block.type === 'paragraph' ? {...block, style} : block))
  return {label: '-', children}
}

function directiveBlocks(node: DirectiveNode, state: State): Block[] {
  const directive = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
  if (!directive) {
    const names = Object.keys(directives).join(', ')
    state.fault(
      'template-unknown-directive',
      node,
      {vi: `Không có chỉ dẫn “${node.name}”`, en: `There is no directive “${node.name}”`},
      {vi: `có: ${names}`, en: `there are: ${names}`}
    )
    return []
  }
  const form = node.type === 'leafDirective' ? 'leaf' : 'container'
  if (form === directive.form) return directive.build(state, node)
  const colons = directive.form === 'leaf' ? '::' : ':::'
  state.fault('template-directive-form', node, {
    vi: `Chỉ dẫn “${node.name}” phải viết là ${colons}${node.name}`,
    en: `The directive “${node.name}” is written ${colons}${node.name}`
  })
  return []
}
