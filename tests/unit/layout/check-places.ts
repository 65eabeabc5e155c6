import type {Frame, LaidOut, Line, Page, SetParagraph, Span} from '../../../src/layout/types.js'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Every place where text leaves its frame or cell, or a frame its page; none in a sound document. */
export function strays({pages}: LaidOut): string[] {
  return pages.flatMap((page) => page.frames.flatMap((frame) => frameStrays(page, frame)))
}

const tolerance = 0.05

function frameStrays(page: Page, frame: Frame): string[] {
  const found = inside(frame, {x: 0, y: 0, width: page.width, height: page.height}) ? [] : [`${frame.type} leaves page ${page.number}`]
  if (frame.type === 'text') found.push(...frame.paragraphs.flatMap((paragraph) => paragraphStrays(page, frame, paragraph)))
  if (frame.type !== 'table') return found
  for (const row of frame.rows) {
    for (const cell of row.cells) {
      if (!inside(cell, frame)) found.push(`cell leaves its table on page ${page.number}`)
      found.push(...cell.paragraphs.flatMap((paragraph) => paragraphStrays(page, cell, paragraph)))
    }
  }
  return found
}

const inside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance

function paragraphStrays(page: Page, around: Rectangle, {lines}: SetParagraph): string[] {
  return lines.flatMap((line) =>
    line.spans.filter((span) => strayed(line, span, around)).map((span) => `“${span.text}” on page ${page.number}`)
  )
}

/** Capitals reach about 0.7 of the size above the baseline, and tails 0.25 below. */
function strayed({baseline}: Line, {x, width, size, rise}: Span, around: Rectangle): boolean {
  const letters = {x, y: baseline - rise - 0.7 * size, width, height: 0.9 * size}
  return !inside(letters, around)
}

/** Frames that lie on one another, page furniture and what lies behind the text apart; none in a sound document. */
export function overlaps({pages}: LaidOut): string[] {
  return pages.flatMap(({frames, number}) => {
    const shown = frames.filter((frame) => frame.type !== 'box' && !(frame.type === 'text' && frame.artifact))
    return shown.flatMap((frame, index) =>
      shown
        .slice(index + 1)
        .filter((other) => overlap(frame, other))
        .map((other) => `${frame.type} and ${other.type} on page ${number}`)
    )
  })
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > tolerance &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > tolerance
