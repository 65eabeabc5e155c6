import type {TypedPart} from '../../ooxml/typed-parts.js'
import {element, join, xmlDocument} from '../../ooxml/xml.js'
import type {Figure} from '../../sheets/types.js'
import {contentTypes, main, partNames} from './names.js'

/** Cell formats of a workbook; indexes into `cellXfs` (ECMA-376-1, 18.8.10). */
export interface Formats {
  readonly head: number
  readonly text: number
  readonly day: number
  /** Of a number with its decimals, groups and bound words. */
  ofFigure(figure: Figure): number
  part(): TypedPart
}

const fixed = {head: 1, text: 2, day: 3} as const
/** Ids of custom number formats begin here (18.8.30). */
const firstCustom = 164

/** A new table of formats. */
export function formats(): Formats {
  const codes = ['dd/mm/yyyy']
  const indexOf = (code: string): number => {
    const known = codes.indexOf(code)
    return known >= 0 ? known : codes.push(code) - 1
  }
  return {
    ...fixed,
    ofFigure: (figure) => fixed.day + indexOf(numberFormat(figure)),
    part: () => ({name: partNames.styles, contentType: contentTypes.styles, data: xmlDocument(styleSheet(codes))})
  }
}

/** `"khoảng "#,##0.0`: the words are shown and the value stays a number; signs are those of the file format, shown as the reader's system has them. */
function numberFormat({decimals, grouped, before, after}: Figure): string {
  const quote = (words: string): string => (words === '' ? '' : `"${words}"`)
  const digits = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return quote(before) + digits + quote(after)
}

const font = (bold: boolean) =>
  element(
    'font',
    {},
    ...(bold ? [element('b')] : []),
    element('sz', {val: 12}),
    element('name', {val: 'Times New Roman'}),
    element('family', {val: 1})
  )

const edge = (side: string) => element(side, {style: 'thin'}, element('color', {rgb: 'FFBFBFBF'}))

function styleSheet(codes: readonly string[]) {
  const wrapped = element('alignment', {horizontal: 'left', vertical: 'top', indent: 1, wrapText: true})
  const head = element('alignment', {horizontal: 'center', vertical: 'center', wrapText: true})
  const common = {fontId: 0, fillId: 0, borderId: 1, xfId: 0, applyBorder: true, applyAlignment: true}
  const fills = [
    element('fill', {}, element('patternFill', {patternType: 'none'})),
    element('fill', {}, element('patternFill', {patternType: 'gray125'})),
    element('fill', {}, element('patternFill', {patternType: 'solid'}, element('fgColor', {rgb: 'FFF2E6E6'})))
  ]
  const cells = [
    element('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0}),
    element('xf', {...common, numFmtId: 0, fontId: 1, fillId: 2, applyFont: true, applyFill: true}, head),
    element('xf', {...common, numFmtId: 0}, wrapped),
    ...codes.map((_, index) =>
      element('xf', {...common, numFmtId: firstCustom + index, applyNumberFormat: true}, element('alignment', {vertical: 'top'}))
    )
  ]
  const borders = [
    element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
    element('border', {}, ...['left', 'right', 'top', 'bottom'].map(edge), element('diagonal'))
  ]
  return element(
    'styleSheet',
    {xmlns: main},
    element(
      'numFmts',
      {count: codes.length},
      ...codes.map((formatCode, index) => element('numFmt', {numFmtId: firstCustom + index, formatCode}))
    ),
    element('fonts', {count: 2}, font(false), font(true)),
    element('fills', {count: fills.length}, ...fills),
    element('borders', {count: borders.length}, ...borders),
    element('cellStyleXfs', {count: 1}, element('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0})),
    element('cellXfs', {count: cells.length}, join(cells)),
    element('cellStyles', {count: 1}, element('cellStyle', {name: 'Normal', xfId: 0, builtinId: 0}))
  )
}
