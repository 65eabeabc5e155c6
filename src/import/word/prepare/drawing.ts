import {elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {choose} from './choose.js'
import type {Line, PictureFacts} from './types.js'

/** What was met in a drawing. */
interface Found {
  readonly line: Line
  alt: string
  readonly pictures: PictureFacts[]
  /** Charts, diagrams, objects of other programs, by what they call themselves. */
  readonly others: string[]
}

const charts = /(?:chart|chartex|diagram)$/i

/** A drawing: pictures leave a mark, text boxes wait for the end of the paragraph, all else that has content is told. */
export function drawing(line: Line, element: XmlElement): string {
  const found: Found = {line, alt: '', pictures: [], others: []}
  visit(found, element)
  const {state} = line.story
  const paragraph = state.paragraphs.length
  for (const text of found.others) state.findings.push({kind: 'drawing', paragraph, text})
  // The preview of an object is no picture of its own.
  if (found.others.length > 0) return ''
  return found.pictures
    .map((picture) => {
      state.pictures.push(picture)
      return `<w:bookmarkStart w:name="picture ${state.pictures.length - 1}"/>`
    })
    .join('')
}

function visit(found: Found, element: XmlElement): void {
  const {name, attributes} = element
  const {relationships} = found.line.story
  if (name === 'mc:AlternateContent') {
    for (const one of choose(element)) visit(found, one)
    return
  }
  if (name === 'w:txbxContent') {
    found.line.boxes.push(element)
    return
  }
  // The nearest description wins: a group's, then a picture's own.
  if (name === 'wp:docPr' || name === 'pic:cNvPr') found.alt = (attributes.descr ?? attributes.title ?? '').trim() || found.alt
  if (name === 'v:shape' || name === 'v:rect') found.alt = (attributes.alt ?? '').trim() || found.alt
  if (name === 'a:graphicData' && charts.test(attributes.uri ?? '')) found.others.push(found.alt)
  // Letters that are drawn, such as a watermark.
  if (name === 'v:textpath') found.others.push(attributes.string ?? '')
  if (name === 'o:OLEObject') found.others.push(attributes.ProgID ?? '')
  if (name === 'a:blip' || name === 'v:imagedata') {
    const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link']
    const part = relationships.byId(id)?.part ?? null
    if (id !== undefined) found.pictures.push({part, alt: found.alt || (attributes['o:title'] ?? '').trim()})
  }
  for (const child of elementsOf(element)) visit(found, child)
}
