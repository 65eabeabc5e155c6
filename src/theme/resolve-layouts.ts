import type {SettingsFile} from './settings-file.js'
import type {ThemeEntry} from './theme-schema.js'
import type {SlideLayout, SlideLayoutName} from './types.js'

type Entries = ThemeEntry['deck']['layouts']
type Entry = Entries[SlideLayoutName]
type Layouts = Readonly<Record<SlideLayoutName, SlideLayout>>

/** Fill each slide layout from the one that `from` names. Null, and an error a fault, when something stays open. */
export function resolveLayouts(entries: Entries, file: SettingsFile): Layouts | null {
  const layouts = {
    cover: resolve('cover', entries, file),
    agenda: resolve('agenda', entries, file),
    section: resolve('section', entries, file),
    figures: resolve('figures', entries, file),
    text: resolve('text', entries, file),
    table: resolve('table', entries, file),
    closing: resolve('closing', entries, file)
  }
  // Every slot was found, or `resolve` told what is missing.
  return file.sound() ? (layouts as Layouts) : null
}

const slots = ['background', 'decorations', 'title', 'body', 'number'] as const

/** One step only: a layout's base is complete itself. */
function resolve(name: SlideLayoutName, entries: Entries, {fault}: SettingsFile): Partial<SlideLayout> {
  const {from, ...own} = entries[name]
  const base = from === undefined ? {} : baseOf(entries, from)
  if (!base) fault('unknown-layout', ['deck', 'layouts', name, 'from'], unknownLayout(from ?? ''))
  const layout: Entry = {...base, ...own}
  for (const slot of base ? slots : []) {
    if (layout[slot] === undefined) fault('missing-key', ['deck', 'layouts', name], missingSlot(`deck.layouts.${name}.${slot}`))
  }
  // `from` is of the file only; optional fields that are absent are simply not there.
  const {from: _, ...filled} = layout
  return filled as Partial<SlideLayout>
}

/** A layout that another may be based on: one without a base of its own. */
function baseOf(entries: Entries, name: string): Entry | null {
  // Looked up by a name from the file; hasOwn says that it is one of the seven.
  const base = Object.hasOwn(entries, name) ? entries[name as SlideLayoutName] : null
  return base && base.from === undefined ? base : null
}

const unknownLayout = (name: string) => ({
  vi: `Không có bố cục “${name}” đầy đủ để kế thừa`,
  en: `There is no complete layout “${name}” to be based on`
})

const missingSlot = (key: string) => ({vi: `Còn thiếu “${key}”`, en: `“${key}” is missing`})
