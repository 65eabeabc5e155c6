import type {Text} from '../../../texts/texts.js'
import {byText, type PairMark} from './pair-marks.js'

/** What a mark does; null for one that is no mark of a pair. */
export type Turn = 'opens' | 'closes' | null

/** How many texts with marks of the kind a quotation or bracket may reach over. */
const reach = 12

/**
 * Marks without partner. A pair may open in one text and close in a later one, as long quotations do: at the start of a paragraph or after
 * a colon, to the end of another. A mark that such a quotation repeats at the start of each of its paragraphs is no opening of its own.
 * `turnOf` is told how many marks are open.
 */
export function unpaired(marks: readonly PairMark[], turnOf: (mark: PairMark, depth: number) => Turn): PairMark[] {
  const lonely = new Set<PairMark>()
  let open: PairMark | null = null
  let age = 0
  for (const [text, inText] of byText(marks)) {
    if (open && (++age > reach || isApart(open.text, text))) open = leave(lonely, open)
    const own: PairMark[] = []
    for (const mark of inText) {
      const turn = turnOf(mark, own.length + (open ? 1 : 0))
      if (turn === 'closes') {
        if (own.length > 0) own.pop()
        else if (open && reaches(open, mark)) open = null
        else lonely.add(mark)
      } else if (turn === 'opens' && !(open && own.length === 0 && mark.offset === 0)) own.push(mark)
    }
    const [first, ...more] = own
    for (const mark of more) lonely.add(mark)
    if (!first) continue
    if (open) leave(lonely, open)
    open = first
    age = 0
  }
  if (open) lonely.add(open)
  return lonely.size === 0 ? [] : marks.filter((mark) => lonely.has(mark))
}

/** Give a mark up that no other closed. */
function leave(lonely: Set<PairMark>, open: PairMark): null {
  lonely.add(open)
  return null
}

/** A quotation goes on within its section, not from cell to cell. */
const isApart = (one: Text, other: Text): boolean =>
  one.sections.at(-1) !== other.sections.at(-1) || one.cell !== null || other.cell !== null

/** Whether two marks of different texts are a pair. */
const reaches = (open: PairMark, close: PairMark): boolean =>
  /(?:^|:)\s?$/.test(open.text.text.slice(Math.max(0, open.offset - 2), open.offset)) || close.offset >= close.text.text.length - 2
