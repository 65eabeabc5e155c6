import type {SetCell, SetRow, TableFrame} from '../../../layout/types.js'
import {type Pt, pt, toEmu} from '../../../units.js'
import type {Anchor, TableRow, TableShape} from '../presentation.js'
import type {Filled, SlideContext} from './slide-context.js'
import {rectangle} from './to-layout.js'
import {toParagraphs} from './to-paragraphs.js'

/** A table frame to a native table with the widths and heights that were laid out. */
export function toTableShape(context: SlideContext, frame: TableFrame, filled: Filled): TableShape {
  return {
    type: 'table',
    placeholder: filled.get(frame) === 'body' ? 'body' : null,
    alt: frame.alt,
    columns: frame.columns.map(toEmu),
    rows: frame.rows.map((row) => toRow(context, row, frame.padding)),
    hasHeader: frame.rows[0]?.kind === 'header',
    line: frame.lineWidth > 0 ? {color: frame.line, width: toEmu(frame.lineWidth)} : null,
    padding: toEmu(frame.padding),
    ...rectangle(frame)
  }
}

function toRow(context: SlideContext, {height, fill, cells}: SetRow, padding: Pt): TableRow {
  return {
    height: toEmu(height),
    fill,
    cells: cells.map((cell) => ({
      span: cell.span,
      anchor: anchorOf(cell, padding),
      paragraphs: toParagraphs(context, cell.paragraphs, {x: pt(cell.x + padding)})
    }))
  }
}

/** Where the layout set the text of a cell that is higher than it: told by the space over its first line and under its last. */
function anchorOf({y, height, paragraphs}: SetCell, padding: Pt): Anchor {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  const top = first?.lines[0]
  const bottom = last?.lines.at(-1)
  if (!first || !last || !top || !bottom) return 'middle'
  // A baseline lies about four fifths down its line.
  const above = top.baseline - 0.8 * first.style.lineHeight - (y + padding)
  const below = y + height - padding - (bottom.baseline + 0.2 * last.style.lineHeight)
  if (above + below < 2) return 'top'
  if (above < below / 3) return 'top'
  return below < above / 3 ? 'bottom' : 'middle'
}
