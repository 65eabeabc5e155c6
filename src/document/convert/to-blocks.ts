import {plainText} from '../../language/inlines.js'
import type {
  Block as ReportBlock,
  ListItem as ReportItem,
  Picture as ReportPicture,
  Table as ReportTable,
  TableRow
} from '../../report/types.js'
import {pt} from '../../units.js'
import type {Block, Inline, ListItem, Paragraph, Row} from '../types.js'
import type {Conversion} from './conversion.js'
import {labelled} from './labelled.js'

type Converters = {
  readonly [Type in ReportBlock['type']]: (block: Extract<ReportBlock, {type: Type}>, conversion: Conversion) => Block[]
}

/** One converter a kind of block. */
const converters: Converters = {
  paragraph: ({id, label, children, place}, {styles}) => [
    {type: 'paragraph', style: styles.body, children: labelled(label, children, place), source: id, place}
  ],
  list: ({id, items}, conversion) => [
    {type: 'list', style: conversion.styles.list, source: id, items: items.map((item) => listItem(item, conversion))}
  ],
  quote: ({id, blocks}, conversion) => {
    const {styles} = conversion
    return [{type: 'quote', source: id, children: toBlocks(blocks, {...conversion, styles: {...styles, body: styles.quote}})}]
  },
  code: ({id, lines, place}, {styles}) => {
    const children = lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{type: 'break'} as const] : []),
      ...(line.text === '' ? [] : [line])
    ])
    return children.length > 0 ? [{type: 'paragraph', style: styles.code, children, source: id, place}] : []
  },
  table,
  rule: () => [{type: 'rule', length: 0.3, thickness: pt(0.5), color: '#000000', before: pt(6), after: pt(6)}],
  picture,
  fence: ({blocks}, conversion) => toBlocks(blocks, conversion)
}

/** Blocks of the report as blocks of a document, every one and in order; fences are transparent. */
export function toBlocks(blocks: readonly ReportBlock[], conversion: Conversion): Block[] {
  return blocks.flatMap((block) => {
    // TypeScript does not see that the key and the block agree; the mapped type above does.
    const convert = converters[block.type] as (block: ReportBlock, conversion: Conversion) => Block[]
    return convert(block, conversion)
  })
}

function listItem({id, label, checked, blocks}: ReportItem, conversion: Conversion): ListItem {
  const {styles} = conversion
  const box = checked === null ? '' : checked ? ' [x]' : ' [ ]'
  return {label: label + box, source: id, children: toBlocks(blocks, {...conversion, styles: {...styles, body: styles.list}})}
}

function table({id, align, rows}: ReportTable, {styles}: Conversion): Block[] {
  const columns = align.map((side) => ({share: null, align: side ?? 'left'}) as const)
  const [header] = rows
  const names = (header?.cells ?? []).map(plainText).filter((name) => name.trim() !== '')
  return [
    {
      type: 'table',
      source: id,
      columns,
      headerRows: 1,
      rows: rows.map((row, index) => tableRow(row, index === 0, index === 0 ? styles.tableHeader : styles.tableCell)),
      alt: names.length > 0 ? `Bảng: ${names.join(', ')}` : 'Bảng'
    }
  ]
}

function tableRow({id, cells, place}: TableRow, header: boolean, style: string): Row {
  const paragraph = (children: readonly Inline[]): Paragraph => ({type: 'paragraph', style, children, source: id, place})
  return {kind: header ? 'header' : 'body', source: id, cells: cells.map((cell) => ({span: 1, children: [paragraph(cell)]}))}
}

/** A picture that could not be read was told when it was loaded; telling it again at the same place says it once. */
function picture({id, address, alt, place}: ReportPicture, {pictures, diagnose}: Conversion): Block[] {
  const found = pictures.get(address)
  if (found) {
    const {width, height, ...file} = found
    return [{type: 'picture', source: id, ...file, pixelWidth: width, pixelHeight: height, alt: alt.trim() === '' ? 'Ảnh' : alt}]
  }
  diagnose({
    rule: 'picture-missing',
    severity: 'error',
    message: {vi: `Không tìm thấy ảnh “${address}”`, en: `There is no picture “${address}”`},
    place
  })
  return []
}
