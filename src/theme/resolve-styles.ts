import {pt} from '../units.js'
import type {Fault, Path} from './settings-file.js'
import type {StyleDefaults, StyleEntry} from './style-schema.js'
import type {ParagraphStyle, Styles} from './types.js'

/** A sheet as read: `path` leads to it in the file, `names` must be in it. */
interface Sheet {
  readonly defaults: StyleDefaults
  readonly styles: Readonly<Record<string, StyleEntry>>
  readonly path: Path
  readonly names: readonly string[]
}

/** Fill each style from the one that it is based on, down to the defaults. Tells missing styles, unknown bases and circles. */
export function resolveStyles(sheet: Sheet, fault: Fault): Styles {
  for (const name of sheet.names) if (!Object.hasOwn(sheet.styles, name)) missing(sheet, name, fault)
  const names = Object.keys(sheet.styles)
  return Object.fromEntries(names.map((name) => [name, toStyle(inherited(sheet, name, fault))]))
}

/** A style's own values over those of the styles above it, and all over the defaults. */
function inherited(sheet: Sheet, name: string, fault: Fault): StyleDefaults & Pick<StyleEntry, 'from'> {
  const chain: StyleEntry[] = []
  const seen = new Set<string>()
  let current = name
  for (;;) {
    seen.add(current)
    const entry = sheet.styles[current] ?? {}
    chain.unshift(entry)
    if (entry.from === undefined) break
    if (!Object.hasOwn(sheet.styles, entry.from) || seen.has(entry.from)) {
      // Told once, by the style that names the wrong base, not by those that are based on it in turn.
      if (current === name) wrongBase(sheet, name, entry.from, fault)
      break
    }
    current = entry.from
  }
  return Object.assign({}, sheet.defaults, ...chain)
}

function toStyle({from: _, lineHeight, ...rest}: StyleDefaults & {readonly from?: string | undefined}): ParagraphStyle {
  return {...rest, lineHeight: 'length' in lineHeight ? lineHeight.length : pt(rest.size * lineHeight.factor)}
}

function missing(sheet: Sheet, name: string, fault: Fault): void {
  fault('missing-style', [...sheet.path, 'styles'], {vi: `Còn thiếu kiểu “${name}”`, en: `The style “${name}” is missing`})
}

function wrongBase(sheet: Sheet, name: string, base: string, fault: Fault): void {
  const path = [...sheet.path, 'styles', name, 'from']
  if (Object.hasOwn(sheet.styles, base)) {
    fault('style-circle', path, {
      vi: `Kiểu “${name}” kế thừa vòng quanh chính nó`,
      en: `The style “${name}” is based on itself, in a circle`
    })
  } else {
    fault('unknown-style', path, {vi: `Không có kiểu “${base}” để kế thừa`, en: `There is no style “${base}” to be based on`})
  }
}
