import {type ISectionOptions, SectionType} from 'docx'
import type {Block, Columns} from '../../document/types.js'
import {type Pt, pt, toTwip} from '../../units.js'
import {pageNumber} from './page-number.js'
import {endInParagraph} from './plain-table.js'
import {separator} from './separator.js'
import type {State} from './state.js'

/** Blocks that stand in equally many columns. */
interface Stretch {
  /** Null: one column. */
  readonly columns: Columns | null
  readonly nodes: readonly Block[]
  /** Whether it starts a page. */
  readonly newPage: boolean
}

/** Write a document's sections: a new one wherever the number of columns changes (ECMA-376-1, 17.6.17 `sectPr`). */
export function sections(state: State): ISectionOptions[] {
  const furniture = pageNumber(state)
  const {headers, footers} = furniture
  return stretches(state.document.children).map((stretch, index) => {
    const measure = stretch.columns ? columnWidth(state.measure, stretch.columns) : state.measure
    const made = state.blocks({...state, measure, top: index === 0}, stretch.nodes)
    return {
      properties: {
        ...pageProperties(state),
        type: stretch.newPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
        ...(index === 0 && furniture.titlePage && {titlePage: true}),
        ...(stretch.columns && {column: {count: stretch.columns.count, space: toTwip(stretch.columns.gap), equalWidth: true}})
      },
      ...(index === 0 && {...(headers && {headers}), ...(footers && {footers})}),
      children: made.length > 0 ? endInParagraph(state, made) : [separator(state)]
    }
  })
}

/** Columns are balanced only when another section follows, so a document ends in them only where they are not. */
function stretches(children: readonly Block[]): Stretch[] {
  const done: Stretch[] = []
  let nodes: Block[] = []
  let newPage = true
  const end = (): void => {
    if (nodes.length > 0) done.push({columns: null, nodes, newPage})
    if (nodes.length > 0) newPage = false
    nodes = []
  }
  for (const node of children) {
    if (node.type !== 'columns' || node.count <= 1) {
      nodes.push(node)
      continue
    }
    const breaks = nodes.at(-1)?.type === 'page-break'
    if (breaks) nodes.pop()
    end()
    done.push({columns: node, nodes: node.children, newPage: newPage || breaks})
    newPage = false
  }
  end()
  const last = done.at(-1)?.columns
  if (last === undefined || last?.balanced) done.push({columns: null, nodes: [], newPage: done.length === 0})
  return done
}

const columnWidth = (measure: Pt, {count, gap}: Columns): Pt => pt((measure - gap * (count - 1)) / count)

/** Paper, margins, and where the page number stands. */
function pageProperties({document}: State): {page: NonNullable<NonNullable<ISectionOptions['properties']>['page']>} {
  const {width, height, margins, pageNumber: number} = document.page
  const distance = number ? toTwip(number.distance) : 0
  return {
    page: {
      size: {width: toTwip(width), height: toTwip(height)},
      margin: {
        top: toTwip(margins.top),
        bottom: toTwip(margins.bottom),
        left: toTwip(margins.left),
        right: toTwip(margins.right),
        header: distance,
        footer: distance,
        gutter: 0
      }
    }
  }
}
