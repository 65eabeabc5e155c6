import {plainText} from '../../language/inlines.js'
import {anyText, oneOf, readAttributes} from '../attributes.js'
import {fitCover} from '../deck/fit-cover.js'
import {spokenBlocks} from '../deck/spoken-blocks.js'
import type {Directive, DirectiveNode, State} from '../state.js'
import type {Block} from '../types.js'
import {labelOf} from './heading-label.js'

const layouts = ['cover', 'agenda', 'section', 'figures', 'text', 'table', 'closing'] as const

/** Layouts whose slides stand for themselves; others are left out when nothing is on them. */
const standing: ReadonlySet<string> = new Set(['cover', 'section', 'closing'])

/** `:::slide[title]{layout="text" section="name"}` … `:::`: one slide, or as many as its content needs. The notes are its words. */
export const slide: Directive = {
  form: 'container',
  build(state, node) {
    const {layout = 'text', section} = readAttributes(state, node, {layout: oneOf(layouts), section: anyText})
    const children = labelOf(state, node)
    const body = contentOf(state, node)
    if (plainText(children).trim() === '') {
      state.fault(
        'template-slide-title',
        node,
        {vi: 'Trang trình chiếu phải có tiêu đề', en: 'A slide must have a title'},
        {vi: ':::slide[Nội dung]', en: ':::slide[Nội dung]'}
      )
      return []
    }
    if (body.length === 0 && !standing.has(layout)) return []
    const title = state.titles.take([children])
    const shown = layout === 'cover' ? fitCover(body, state.setting.theme.deck.maxWords) : body
    const parts = [{body: shown, notes: spokenBlocks(body)}]
    return [{type: 'slide', layout, title, section: section ?? plainText(title), parts}]
  }
}

function contentOf(state: State, node: DirectiveNode): Block[] {
  if (node.type !== 'containerDirective') return []
  const blocks = state.blocks(node.children.filter((child) => child.type !== 'paragraph' || child.data?.directiveLabel !== true))
  const stray = blocks.find(({type}) => type === 'slide' || type === 'columns' || type === 'page-break')
  if (!stray) return blocks
  state.fault('template-in-slide', node, {
    vi: `“${stray.type}” không thể nằm trong một trang trình chiếu`,
    en: `“${stray.type}” cannot stand inside a slide`
  })
  return blocks.filter((block) => block !== stray)
}
