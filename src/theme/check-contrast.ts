import {meet} from './check-boxes.js'
import {contrast, leastContrast} from './contrast.js'
import type {SettingsFile} from './settings-file.js'
import type {Box, Color, SlideLayout, SlideLayoutName, Styles, TableLook, Theme} from './types.js'

/** Styles of the text that each layout's body may carry; rows of a table on their fill apart. */
const bodyStyles: Readonly<Record<SlideLayoutName, readonly string[]>> = {
  cover: ['cover-kind', 'cover-line'],
  agenda: ['agenda-item'],
  section: ['slide-body', 'slide-lead', 'slide-list'],
  figures: ['figure-value', 'figure-caption'],
  text: ['slide-body', 'slide-lead', 'slide-list', 'quote', 'code', 'footnote'],
  table: ['slide-body', 'table-cell', 'footnote'],
  closing: ['closing-line']
}

/** A style of the deck or the handout on a colour, and where they meet. */
interface Meeting {
  readonly part: 'deck' | 'handout'
  readonly style: string
  readonly below: Color
  readonly where: string
}

/** Each text has enough contrast with what lies below it: the slide, its decorations, the paper, the fill of a table's row. */
export function checkContrast({deck, handout}: Theme, file: SettingsFile): void {
  const layouts = Object.entries(deck.layouts) as [SlideLayoutName, SlideLayout][] // The record has these keys and no others.
  const meetings = [
    ...layouts.flatMap(([name, layout]) => onSlide(name, layout, deck.table)),
    ...onFills('deck', deck.table),
    ...onPaper(handout.styles, handout.table),
    ...onFills('handout', handout.table)
  ]
  const told = new Set<string>()
  for (const meeting of meetings) {
    const {part, style, below} = meeting
    const styles = part === 'deck' ? deck.styles : handout.styles
    const key = `${part} ${style} ${below}`
    if (!told.has(key)) compare(file, meeting, styles[style]?.color)
    told.add(key)
  }
}

function onSlide(name: SlideLayoutName, layout: SlideLayout, look: TableLook): Meeting[] {
  const {title, body, number} = layout
  const rows = name === 'table' ? unfilled(look) : []
  const slots: readonly (readonly [Box | null, readonly string[]])[] = [
    [title, [title.style]],
    [body, [...bodyStyles[name], ...rows]],
    [number, number ? [number.style] : []]
  ]
  return slots.flatMap(([box, styles]) =>
    box
      ? colorsBelow(box, layout).flatMap((below) =>
          styles.map((style): Meeting => ({part: 'deck', style, below, where: `deck.layouts.${name}`}))
        )
      : []
  )
}

function onPaper(styles: Styles, look: TableLook): Meeting[] {
  const rows = unfilled(look)
  return Object.keys(styles)
    .filter((style) => !['table-header', 'table-group'].includes(style) || rows.includes(style))
    .map((style) => ({part: 'handout', style, below: '#ffffff', where: 'handout.page'}))
}

/** Rows that stand on the slide or the paper itself. */
const unfilled = (look: TableLook): string[] => [...(look.headerFill ? [] : ['table-header']), ...(look.groupFill ? [] : ['table-group'])]

function onFills(part: Meeting['part'], look: TableLook): Meeting[] {
  const fills = [
    ['table-header', look.headerFill, 'headerFill'],
    ['table-group', look.groupFill, 'groupFill'],
    ['table-cell', look.stripeFill, 'stripeFill']
  ] as const
  return fills.flatMap(([style, below, key]) => (below ? [{part, style, below, where: `${part}.table.${key}`}] : []))
}

/** The colours that show below a box: from the topmost decoration down to one that carries the whole box. */
function colorsBelow(box: Box, {background, decorations}: SlideLayout): readonly Color[] {
  const colors: Color[] = []
  for (const decoration of [...decorations].reverse()) {
    if (!meet(box, decoration)) continue
    colors.push(decoration.fill)
    if (contains(decoration, box)) return colors
  }
  return [...colors, background]
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height

function compare({fault}: SettingsFile, {part, style, below, where}: Meeting, text: Color | undefined): void {
  if (!text || contrast(text, below) >= leastContrast) return
  // Cut, not rounded: 4.49 must not read as 4.5.
  const found = (Math.floor(contrast(text, below) * 100) / 100).toFixed(2)
  fault('contrast', [part, 'styles', style], {
    vi: `Độ tương phản của kiểu “${style}” (${text}) trên nền ${below} (${where}) chỉ đạt ${found.replace('.', ',')} : 1, cần từ 4,5 : 1 trở lên`,
    en: `The style “${style}” (${text}) on ${below} (${where}) has a contrast of ${found} : 1 only, at least 4.5 : 1 is needed`
  })
}
