import {child, childrenOf, numberOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {type GivenLook, readLook} from './look.js'

/** A list that a style puts its paragraphs into. */
export interface StyleNumbering {
  readonly list: string
  /** Level, from 0; undefined where only the list's own link tells it. */
  readonly level?: number
  /** Id of the style that says so: the paragraph's own, or one that it is based on. */
  readonly style: string
}

/** What a paragraph's style says, with all that it is based on. */
export interface ParagraphStyle {
  /** In lower case; empty when the style is not defined. */
  readonly name: string
  /** Level of the outline, from 0; null for body text. */
  readonly outline: number | null
  readonly numbering: StyleNumbering | null
  /** `center`, `both`, …; null where it says nothing. */
  readonly alignment: string | null
  readonly look: GivenLook
}

/** The styles of a document. */
export interface Styles {
  readonly defaults: GivenLook
  /** The style of an id; the default style for none. */
  paragraph(id: string | undefined): ParagraphStyle
  /** The look that a style of runs gives. */
  run(id: string | undefined): GivenLook
  /** The list that a style of lists stands for. */
  list(id: string): string | undefined
}

/** More steps than any office bases its styles on one another. */
const maxSteps = 40

/** Read `styles.xml`; without one nothing has a style. */
export function readStyles(root: XmlElement | null): Styles {
  const all = root ? childrenOf(root, 'w:style') : []
  const ofType = (type: string) => new Map(all.filter(({attributes}) => attributes['w:type'] === type).map((style) => [idOf(style), style]))
  const paragraphs = ofType('paragraph')
  const runs = ofType('character')
  const lists = ofType('numbering')
  const standard = [...paragraphs.values()].find(({attributes}) => /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
  const read = remember((id: string) => readParagraphStyle(chain(paragraphs, id)))
  return {
    defaults: readLook(child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    paragraph: (id) => read(id !== undefined && paragraphs.has(id) ? id : standard ? idOf(standard) : ''),
    run: remember((id) => lookOf(chain(runs, id ?? ''))),
    list: (id) => valueIn(child(child(lists.get(id), 'w:pPr'), 'w:numPr'), 'w:numId')
  }
}

const idOf = ({attributes}: XmlElement): string => attributes['w:styleId'] ?? ''

/** A function of an id whose answers are kept. */
function remember<Id, Value>(read: (id: Id) => Value): (id: Id) => Value {
  const known = new Map<Id, Value>()
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const value = read(id)
    known.set(id, value)
    return value
  }
}

/** A style and those that it is based on, nearest first; a circle ends. */
function chain(styles: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const steps: XmlElement[] = []
  for (let style = styles.get(id); style && !steps.includes(style) && steps.length < maxSteps; ) {
    steps.push(style)
    style = styles.get(valueIn(style, 'w:basedOn') ?? '')
  }
  return steps
}

/** What the nearest of some styles gives wins. */
const lookOf = (steps: readonly XmlElement[]): GivenLook =>
  Object.assign({}, ...steps.map((style) => readLook(child(style, 'w:rPr'))).reverse())

function readParagraphStyle(steps: readonly XmlElement[]): ParagraphStyle {
  const properties = steps.map((style) => ({style, own: child(style, 'w:pPr')}))
  const first = <Value>(read: (own: XmlElement | undefined, style: XmlElement) => Value | undefined): Value | undefined => {
    for (const {own, style} of properties) {
      const value = read(own, style)
      if (value !== undefined) return value
    }
    return undefined
  }
  const list = first((own, style) => {
    const id = valueIn(child(own, 'w:numPr'), 'w:numId')
    return id === undefined ? undefined : {id, style: idOf(style)}
  })
  const level = first((own) => numberOf(valueIn(child(own, 'w:numPr'), 'w:ilvl')))
  const outline = first((own, style) => numberOf(valueIn(own, 'w:outlineLvl')) ?? outlineByName(nameOf(style)))
  return {
    name: steps[0] ? nameOf(steps[0]) : '',
    outline: outline !== undefined && outline >= 0 && outline < 9 ? outline : null,
    numbering: list ? {list: list.id, style: list.style, ...(level !== undefined && {level})} : null,
    alignment: first((own) => valueIn(own, 'w:jc')) ?? null,
    look: lookOf(steps)
  }
}

const nameOf = (style: XmlElement): string => (valueIn(style, 'w:name') ?? '').toLowerCase()

/** The built-in headings, whose level some programs leave out. */
function outlineByName(name: string): number | undefined {
  const level = /^heading ([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}
