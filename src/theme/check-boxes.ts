import type {SettingsFile} from './settings-file.js'
import type {Box, SlideLayout, SlideLayoutName, Theme} from './types.js'

/** A slot of a layout as its file names it. */
type Slot = readonly [name: string, box: (Box & {readonly style?: string}) | null]

/** The slots of each layout lie on the slide and apart from one another, and the styles that they name exist. */
export function checkBoxes(theme: Theme, file: SettingsFile): void {
  const layouts = Object.entries(theme.deck.layouts) as [SlideLayoutName, SlideLayout][] // The record has these keys and no others.
  for (const [name, {title, body, number}] of layouts)
    checkLayout(
      name,
      [
        ['title', title],
        ['body', body],
        ['number', number]
      ],
      theme,
      file
    )
}

function checkLayout(name: SlideLayoutName, slots: readonly Slot[], {deck}: Theme, file: SettingsFile): void {
  for (const [index, [slot, box]] of slots.entries()) {
    const path = ['deck', 'layouts', name, slot]
    // What comes from another layout is told there.
    if (!box || !file.has(path)) continue
    if (box.x + box.width > deck.width || box.y + box.height > deck.height) file.fault('box-outside', path, outside(slot, name))
    if (box.style !== undefined && !Object.hasOwn(deck.styles, box.style)) {
      file.fault('unknown-style', [...path, 'style'], unknownStyle(box.style))
    }
    for (const [other, below] of slots.slice(index + 1)) {
      if (below && meet(box, below)) file.fault('boxes-overlap', path, overlap(slot, other, name))
    }
  }
}

/** Whether two boxes share more than an edge. */
export const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

const outside = (slot: string, layout: string) => ({
  vi: `Ô “${slot}” của bố cục “${layout}” nằm ra ngoài trang`,
  en: `The box “${slot}” of the layout “${layout}” leaves the slide`
})

const overlap = (slot: string, other: string, layout: string) => ({
  vi: `Ô “${slot}” và ô “${other}” của bố cục “${layout}” chồng lên nhau`,
  en: `The boxes “${slot}” and “${other}” of the layout “${layout}” overlap`
})

const unknownStyle = (style: string) => ({vi: `Không có kiểu “${style}”`, en: `There is no style “${style}”`})
