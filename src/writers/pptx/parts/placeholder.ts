import {element, type Xml} from '../../../ooxml/xml.js'
import type {SlideLayoutName} from '../../../theme/types.js'
import type {TextShape} from '../presentation.js'

/** What a placeholder is for. */
export type PlaceholderKind = NonNullable<TextShape['placeholder']>

/** How the kinds are called in a layout (ECMA-376-1, 19.3.1.36 `ph`); `type: undefined` takes text and tables alike. */
interface Marks {
  readonly type: string | undefined
  readonly idx: number | undefined
}

const ordinary: Readonly<Record<PlaceholderKind, Marks>> = {
  title: {type: 'title', idx: undefined},
  body: {type: undefined, idx: 1},
  number: {type: 'sldNum', idx: 12}
}
const opening: Readonly<Record<PlaceholderKind, Marks>> = {
  title: {type: 'ctrTitle', idx: undefined},
  body: {type: 'subTitle', idx: 1},
  number: ordinary.number
}
const section: Readonly<Record<PlaceholderKind, Marks>> = {...ordinary, body: {type: 'body', idx: 1}}

const marks: Readonly<Record<SlideLayoutName, Readonly<Record<PlaceholderKind, Marks>>>> = {
  cover: opening,
  agenda: ordinary,
  section,
  figures: ordinary,
  text: ordinary,
  table: ordinary,
  closing: section
}

/** The element that makes a shape a layout's placeholder; a slide's shape has the same. */
export function placeholderElement(layout: SlideLayoutName, kind: PlaceholderKind): Xml {
  return phElement(kind, marks[layout][kind])
}

/** The same on the master, where the body is always of type `body`. */
export function masterPlaceholderElement(kind: PlaceholderKind): Xml {
  return phElement(kind, kind === 'body' ? section.body : {...ordinary[kind], idx: kind === 'number' ? 4 : undefined})
}

function phElement(kind: PlaceholderKind, {type, idx}: Marks): Xml {
  return element('p:ph', {type, sz: kind === 'number' ? 'quarter' : undefined, idx})
}
