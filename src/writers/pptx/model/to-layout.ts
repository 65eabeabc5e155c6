import type {Box, SlideLayout, SlideLayoutName, Styles} from '../../../theme/types.js'
import {toEmu} from '../../../units.js'
import type {FilledBox, Layout, Master, Placeholder, Rectangle} from '../presentation.js'
import {textStyle} from './text-style.js'

/** All slide layouts with the style of their body's text, in the order of PowerPoint's gallery. */
const bodyStyles: Readonly<Record<SlideLayoutName, string>> = {
  cover: 'cover-line',
  agenda: 'agenda-item',
  section: 'slide-body',
  figures: 'slide-body',
  text: 'slide-body',
  table: 'slide-body',
  closing: 'closing-line'
}

// The record above holds each name once; `Object.keys` forgets that they are names.
export const slideLayoutNames = Object.keys(bodyStyles) as SlideLayoutName[]

/** One slide layout with its placeholders. */
export function toLayout(name: SlideLayoutName, layout: SlideLayout, styles: Styles): Layout {
  const {background, decorations, title, body, number} = layout
  return {
    name,
    background,
    decorations: decorations.map(({fill, ...box}): FilledBox => ({type: 'box', fill, ...rectangle(box)})),
    title: placeholder(title, title.anchor, title.style, styles),
    body: body && placeholder(body, body.anchor, bodyStyles[name], styles),
    number: number && placeholder(number, 'middle', number.style, styles)
  }
}

/** The master stands for the plain text slide; it needs all three placeholders, so that layouts can inherit them. */
export function toMaster(layouts: Readonly<Record<SlideLayoutName, SlideLayout>>, styles: Styles): Master {
  const {background, title, body, number} = layouts.text
  return {
    background,
    title: placeholder(title, title.anchor, title.style, styles),
    body: placeholder(body ?? title, body?.anchor ?? 'top', bodyStyles.text, styles),
    number: placeholder(number ?? title, 'middle', number?.style ?? 'slide-number', styles)
  }
}

function placeholder(box: Box, anchor: Placeholder['anchor'], style: string, styles: Styles): Placeholder {
  return {...rectangle(box), anchor, style: textStyle(styles, style)}
}

/** A rectangle in EMU. */
export function rectangle({x, y, width, height}: Box): Rectangle {
  return {x: toEmu(x), y: toEmu(y), width: toEmu(width), height: toEmu(height)}
}
