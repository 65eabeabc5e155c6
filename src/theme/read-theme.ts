import type {Diagnose} from '../diagnostic.js'
import {checkBoxes} from './check-boxes.js'
import {checkContrast} from './check-contrast.js'
import {toPalette} from './color-schema.js'
import {resolveLayouts} from './resolve-layouts.js'
import {resolveStyles} from './resolve-styles.js'
import {openSettings, type SettingsFile} from './settings-file.js'
import {deckStyleNames, handoutStyleNames} from './style-names.js'
import {tellIssues} from './tell-issues.js'
import {colorsSchema, type ThemeEntry, themeSchema} from './theme-schema.js'
import type {Theme} from './types.js'

/** Read and check the text of `templates/themes/<name>.yaml`; null after an error a fault, with line and column. */
export function readTheme(name: string, text: string, diagnose: Diagnose): Theme | null {
  const file = openSettings('theme', name, text, diagnose)
  if (!file) return null
  const entry = parseTheme(file)
  const theme = entry && toTheme(name, entry, file)
  if (!theme) return null
  checkPageNumberStyle(theme, file)
  checkBoxes(theme, file)
  checkContrast(theme, file)
  return file.sound() ? theme : null
}

/** Colours first: the rest of the file may name them. */
function parseTheme(file: SettingsFile): ThemeEntry | null {
  const colors = colorsSchema.safeParse(file.value)
  const parsed = colors.success ? themeSchema(toPalette(colors.data.colors)).safeParse(file.value) : colors
  if (!parsed.success) {
    tellIssues(file, parsed.error.issues)
    return null
  }
  // The colours' own schema succeeds only on the way to the theme's.
  return parsed.data as ThemeEntry
}

function toTheme(name: string, {deck, handout, ...rest}: ThemeEntry, file: SettingsFile): Theme | null {
  const {defaults: deckDefaults, styles: deckEntries, layouts: layoutEntries, ...deckRest} = deck
  const {defaults: handoutDefaults, styles: handoutEntries, ...handoutRest} = handout
  const deckStyles = resolveStyles({defaults: deckDefaults, styles: deckEntries, path: ['deck'], names: deckStyleNames}, file.fault)
  const handoutStyles = resolveStyles(
    {defaults: handoutDefaults, styles: handoutEntries, path: ['handout'], names: handoutStyleNames},
    file.fault
  )
  const layouts = resolveLayouts(layoutEntries, file)
  if (!layouts) return null
  return {name, ...rest, deck: {...deckRest, styles: deckStyles, layouts}, handout: {...handoutRest, styles: handoutStyles}}
}

function checkPageNumberStyle({handout: {page, styles}}: Theme, {fault}: SettingsFile): void {
  const style = page.pageNumber?.style
  if (style === undefined || Object.hasOwn(styles, style)) return
  fault('unknown-style', ['handout', 'page', 'pageNumber', 'style'], {vi: `Không có kiểu “${style}”`, en: `There is no style “${style}”`})
}
