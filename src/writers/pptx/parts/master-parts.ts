import {relationshipsOf} from '../../../ooxml/relationships.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import {pt, toEmu} from '../../../units.js'
import type {Bullet, Master, Presentation, TextStyle} from '../presentation.js'
import {background, colorMap, shapeTree} from './drawing.js'
import {emptyPlaceholder} from './empty-placeholder.js'
import {contentTypes, partNames, rootNamespaces} from './names.js'
import {masterPlaceholderElement, type PlaceholderKind} from './placeholder.js'
import {levelStyle} from './text-body.js'
import type {Writing} from './writing.js'

/** Ids of master and layouts share one range, from 2^31 (ECMA-376-1, 19.7.11 `ST_SlideMasterId`). */
export const firstMasterId = 2_147_483_648

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** How far each level of the body stands to the right of the one above. */
const step = toEmu(pt(18))
const noBullet: Bullet = {type: 'none'}
const dash: Bullet = {type: 'character', character: '–'}

/** The slide master with its relationships. */
export function masterParts(writing: Writing, {master, layouts}: Presentation): TypedPart[] {
  const relationships = relationshipsOf(partNames.slideMaster)
  const ids = layouts.map((_, index) =>
    element('p:sldLayoutId', {id: firstMasterId + 1 + index, 'r:id': relationships.add('slideLayout', partNames.slideLayout(index + 1))})
  )
  relationships.add('theme', partNames.theme)
  const place = (kind: PlaceholderKind, id: number) => emptyPlaceholder(writing, kind, masterPlaceholderElement(kind), master[kind], id)
  const look = element(
    'p:cSld',
    {},
    background(writing, master.background),
    shapeTree(place('title', 2), place('body', 3), place('number', 4))
  )
  const root = element('p:sldMaster', rootNamespaces, look, colorMap, element('p:sldLayoutIdLst', {}, ...ids), textStyles(writing, master))
  return [{name: partNames.slideMaster, contentType: contentTypes.slideMaster, data: xmlDocument(root)}, ...relationships.parts()]
}

function textStyles(writing: Writing, {title, body}: Master): Xml {
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, levelStyle(writing, 'a:lvl1pPr', title.style, noBullet)),
    element('p:bodyStyle', {}, ...levels.map((level) => bodyLevel(writing, body.style, level))),
    element('p:otherStyle', {}, otherStyle(writing, body.style))
  )
}

/** The first level is running text; the others are lists with hanging dashes. */
function bodyLevel(writing: Writing, style: TextStyle, level: number): Xml {
  const name = `a:lvl${level}pPr`
  if (level === 1) return levelStyle(writing, name, style, noBullet)
  // Whole EMU times a whole number is whole EMU.
  const marginLeft = (step * (level - 1)) as TextStyle['marginLeft']
  return levelStyle(writing, name, {...style, marginLeft, indent: -step as TextStyle['indent']}, dash)
}

/** Text boxes and tables: the body's look without its place. */
export function otherStyle(writing: Writing, style: TextStyle): Xml {
  const none = toEmu(pt(0))
  const plain: TextStyle = {...style, align: 'left', marginLeft: none, marginRight: none, indent: none, before: pt(0), after: pt(0)}
  return levelStyle(writing, 'a:lvl1pPr', plain, noBullet)
}
