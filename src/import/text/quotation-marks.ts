/** Follows the quotations of a paragraph. */
export interface QuotationMarks {
  /** How many are open. */
  readonly open: number
  /** Whether straight marks count: the paragraph opens with one. */
  readonly isStraight: boolean
}

/** What a paragraph's first line leaves open. */
export const openedBy = (text: string): QuotationMarks => goOn({open: 0, isStraight: text.startsWith('"')}, text)

/** What is open after one more line. */
export function goOn({open, isStraight}: QuotationMarks, text: string): QuotationMarks {
  let count = open
  for (const mark of text.match(/[“”"]/g) ?? []) {
    if (mark === '“') count++
    else if (mark === '”') count = Math.max(0, count - 1)
    else if (isStraight) count = count > 0 ? count - 1 : 1
  }
  return {open: count, isStraight}
}
