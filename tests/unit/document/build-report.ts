import type {Place} from '../../../src/diagnostic.js'
import type {FrontMatter} from '../../../src/parse/types.js'
import type {Block, Facts, Inline, List, Paragraph, Report, Section} from '../../../src/report/types.js'

/** A place that stands for a piece of source of a text's length. */
let offset = 0
export function place(text: string): Place {
  const start = offset
  offset += text.length + 1
  return {path: 'a.md', start, end: start + text.length, line: 1, column: start + 1}
}

export const words = (text: string): Inline[] => (text === '' ? [] : [{type: 'run', text, place: place(text)}])

let blocks = 0
const nextId = (): string => `/${++blocks}`

export function p(text: string, label = ''): Paragraph {
  const children = words(text)
  return {type: 'paragraph', id: nextId(), label, children, place: placeOf(children) ?? place(text)}
}

export function ul(...items: readonly string[]): List {
  const made = items.map((text) => {
    const paragraph = p(text)
    return {id: `${paragraph.id}i`, label: '-', checked: null, blocks: [paragraph], place: paragraph.place}
  })
  return {type: 'list', id: nextId(), items: made, place: place('')}
}

export function section(label: string, title: string, inside: readonly (Block | Section)[], role: Section['role'] = null): Section {
  const sections = inside.filter((one): one is Section => !('type' in one))
  const own = inside.filter((one): one is Block => 'type' in one)
  return {
    id: label === '' ? title : label.replace(/\W+$/, ''),
    label,
    title: words(title),
    level: 1,
    role,
    blocks: own,
    sections,
    place: place(title)
  }
}

const noFacts: Facts = {
  event: null,
  delegates: null,
  theme: null,
  motto: null,
  quantities: [],
  equations: [],
  targets: [],
  indicators: [],
  elections: [],
  officers: []
}

interface Parts {
  readonly meta?: FrontMatter
  readonly title?: string
  readonly abstract?: string
  readonly facts?: Partial<Facts>
  readonly footnotes?: Report['footnotes']
}

/** A report of blocks and sections; levels and ids of sections are set by where they stand. */
export function report(
  inside: readonly (Block | Section)[],
  {meta = {}, title = '', abstract = '', facts = {}, footnotes = []}: Parts = {}
): Report {
  return {
    schema: 'thongbao/report/1',
    source: {name: 'a.md', sha256: '0'.repeat(64)},
    meta,
    title: words(title),
    abstract: words(abstract),
    blocks: inside.filter((one): one is Block => 'type' in one),
    sections: inside.filter((one): one is Section => !('type' in one)).map((one) => placed(one, '', 1)),
    footnotes,
    facts: {...noFacts, ...facts}
  }
}

function placed(one: Section, above: string, level: number): Section {
  const id = above === '' ? one.id : `${above}.${one.id}`
  return {...one, id, level, sections: one.sections.map((inner) => placed(inner, id, level + 1))}
}

export const field = <Value extends string>(value: Value): {value: Value; place: Place} => ({value, place: place(value)})

const placeOf = (children: readonly Inline[]): Place | undefined =>
  children.flatMap((inline) => (inline.type === 'run' && inline.place ? [inline.place] : []))[0]
