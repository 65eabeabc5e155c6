import type {Quantity, Report} from '../report/types.js'
import {sentencesOf} from '../texts/clauses.js'
import type {Text} from '../texts/texts.js'
import {boundName, figure, plainNumber, unitOf} from './figure.js'
import {titleOf} from './section-titles.js'
import type {Column, Sheet, Value} from './types.js'

const columns: readonly Column[] = [
  {title: 'TT', width: 6},
  {title: 'Số liệu (nguyên văn)', width: 28},
  {title: 'Mức', width: 14},
  {title: 'Từ', width: 14},
  {title: 'Đến', width: 14},
  {title: 'Đơn vị tính', width: 20},
  {title: 'Ước', width: 7},
  {title: 'Tăng, giảm', width: 11},
  {title: 'Trong câu', width: 80},
  {title: 'Mục', width: 36},
  {title: 'Dòng', width: 7}
]

const changes = {up: 'tăng', down: 'giảm', keep: 'duy trì'} as const

/** Every amount, ratio and rank of the text, with its sentence, section and line; dates, ordinals and labels are no figures. */
export function figuresSheet({facts}: Report, texts: readonly Text[]): Sheet {
  const rows: Value[][] = []
  for (const text of texts) {
    const sentences = text.quantities.length === 0 ? [] : sentencesOf([text])
    for (const {index, start} of text.quantities) {
      const quantity = facts.quantities[index]
      if (!quantity) throw new RangeError(`no quantity ${index}`)
      const cells = valueCells(quantity)
      const sentence = sentences.find(({end}) => end > start)?.text ?? text.text
      const section = text.sections.at(-1)
      const where = [sentence, section ? titleOf(section) : '', plainNumber(quantity.place.line, false)]
      if (cells) rows.push([plainNumber(rows.length + 1, false), quantity.text, ...cells, ...where])
    }
  }
  return {file: 'facts-figures', name: 'Số liệu', columns, rows}
}

/** Bound, from, to, unit, estimate, change; null for what is no figure. */
function valueCells(quantity: Quantity): Value[] | null {
  switch (quantity.kind) {
    case 'amount': {
      const values = [figure(quantity, quantity.min, false), figure(quantity, quantity.max, false)]
      const estimate = quantity.status === 'estimate' || null
      return [boundName(quantity), ...values, unitOf(quantity), estimate, quantity.change && changes[quantity.change]]
    }
    case 'ratio':
    case 'rank':
      return [
        quantity.kind === 'rank' ? 'thứ hạng' : 'tỷ số',
        plainNumber(quantity.part, true),
        plainNumber(quantity.whole, true),
        null,
        null,
        null
      ]
    case 'date':
    case 'time':
    case 'period':
    case 'ordinal':
    case 'label':
      return null
  }
}
