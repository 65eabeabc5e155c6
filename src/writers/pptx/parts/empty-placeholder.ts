import {element, text, type Xml} from '../../../ooxml/xml.js'
import type {Bullet, Placeholder} from '../presentation.js'
import {rectangleGeometry, transform} from './drawing.js'
import type {PlaceholderKind} from './placeholder.js'
import {bodyProperties, levelStyle} from './text-body.js'
import {slideNumberId, type Writing} from './writing.js'

/** Names in the selection pane, and what stands in a placeholder until somebody writes. */
const names: Readonly<Record<PlaceholderKind, string>> = {title: 'Tiêu đề', body: 'Nội dung', number: 'Số trang'}
const prompts: Readonly<Record<'title' | 'body', string>> = {title: 'Bấm để nhập tiêu đề', body: 'Bấm để nhập nội dung'}
const noBullet: Bullet = {type: 'none'}

/** A placeholder of master or layout; `mark` is its `p:ph`. */
export function emptyPlaceholder(writing: Writing, kind: PlaceholderKind, mark: Xml, placeholder: Placeholder, id: number): Xml {
  const locks = element('p:cNvSpPr', {}, element('a:spLocks', {noGrp: true}))
  const style = element('a:lstStyle', {}, levelStyle(writing, 'a:lvl1pPr', placeholder.style, noBullet))
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, element('p:cNvPr', {id, name: `${names[kind]} ${id}`}), locks, element('p:nvPr', {}, mark)),
    element('p:spPr', {}, transform(placeholder), rectangleGeometry),
    element('p:txBody', {}, bodyProperties(placeholder.anchor), style, element('a:p', {}, prompt(writing, kind)))
  )
}

function prompt({language}: Writing, kind: PlaceholderKind): Xml {
  const properties = element('a:rPr', {lang: language})
  if (kind !== 'number') return element('a:r', {}, properties, element('a:t', {}, text(prompts[kind])))
  return numberField(language)
}

/** A field of the slide's number without a look of its own; `shown` stands there until it is computed. */
export function numberField(language: string, shown = '‹#›'): Xml {
  return element('a:fld', {id: slideNumberId, type: 'slidenum'}, element('a:rPr', {lang: language}), element('a:t', {}, text(shown)))
}
