import {countLabels} from '../numbering/count-labels.js'
import {readNumbering} from '../numbering/read-numbering.js'
import type {WordPackage} from '../package/open-package.js'
import {badXml} from '../refusal.js'
import {readStyles} from '../styles/read-styles.js'
import {child, childrenOf, elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {blocks} from './blocks.js'
import {fieldsOf} from './fields.js'
import {headers} from './headers.js'
import {wordsIn} from './revisions.js'
import type {Finding, ParagraphFacts, PictureFacts, State, Story} from './types.js'

/** A part as mammoth is to see it: plain paragraphs, runs and tables, with their looks worked out and nothing else. */
export interface PreparedPart {
  readonly xml: string
  /** Ids of its links, by address. */
  readonly links: ReadonlyMap<string, string>
}

/** A document ready for mammoth, and what was learned of it on the way. */
export interface Prepared {
  readonly document: PreparedPart
  /** Null when there is no such part. */
  readonly footnotes: PreparedPart | null
  readonly endnotes: PreparedPart | null
  /** By number from 1; what mammoth gives carries the number. The first member stands for none. */
  readonly paragraphs: readonly ParagraphFacts[]
  readonly pictures: readonly PictureFacts[]
  readonly findings: readonly Finding[]
}

const nobody: ParagraphFacts = {label: null, outline: null, style: '', alignment: null}

/** Prepare the text, the footnotes and the endnotes of a document, in this order. Throws a Refusal. */
export function prepareDocument(file: WordPackage): Prepared {
  const {document} = file
  const relationships = file.relationships(document)
  const part = (type: string): string | null => relationships.ofType(type)[0]?.part ?? null
  const xml = (type: string): XmlElement | null => {
    const name = part(type)
    return name === null ? null : file.xml(name)
  }
  const styles = readStyles(xml('styles'))
  const state: State = {
    styles,
    lists: readNumbering(xml('numbering'), styles.list),
    comments: new Map(
      childrenOf(xml('comments') ?? undefined, 'w:comment').map((one) => [one.attributes['w:id'] ?? '', wordsIn(one).trim()])
    ),
    paragraphs: [nobody],
    pictures: [],
    findings: []
  }
  const body = child(file.xml(document) ?? undefined, 'w:body')
  if (!body) throw badXml(document, 'không có phần thân', 'it has no body')
  const begin = (root: XmlElement, links: Map<string, string>, name: string): Story => ({
    state,
    relationships: name === document ? relationships : file.relationships(name),
    links,
    counter: countLabels(),
    fields: fieldsOf(root),
    carried: ''
  })
  const links = new Map<string, string>()
  const prepared = {xml: wrap('document', `<w:body>${blocks(begin(body, links, document), elementsOf(body))}</w:body>`), links}
  const notes = (type: 'footnote' | 'endnote'): PreparedPart | null => {
    const name = part(`${type}s`)
    const root = name === null ? null : file.xml(name)
    if (name === null || !root) return null
    const own = new Map<string, string>()
    const story = begin(root, own, name)
    const all = childrenOf(root, `w:${type}`).filter(({attributes}) => (attributes['w:type'] ?? 'normal') === 'normal')
    return {xml: wrap(`${type}s`, all.map((note) => noteXml(type, note, blocks(story, elementsOf(note)))).join('')), links: own}
  }
  const [footnotes, endnotes] = [notes('footnote'), notes('endnote')]
  state.findings.push(...headers(file, relationships))
  return {document: prepared, footnotes, endnotes, paragraphs: state.paragraphs, pictures: state.pictures, findings: state.findings}
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const wrap = (name: string, content: string): string => `<w:${name} ${namespaces}>${content}</w:${name}>`

/** Ids of notes are whole numbers; anything else refers to nothing. */
const noteXml = (type: string, {attributes}: XmlElement, content: string): string =>
  `<w:${type} w:id="${(attributes['w:id'] ?? '').replace(/[^\d-]/g, '')}">${content}</w:${type}>`
