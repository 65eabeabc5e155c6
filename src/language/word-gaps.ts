/** What stands between a word and the one before it. Commas and hyphens count with and without spaces around them; `edge`: a line ends. */
export const gaps = {edge: 0, space: 1, comma: 2, hyphen: 3, stop: 4, other: 5} as const

/** What one character between two words is. */
export function gapOf(code: number): number {
  if (code === 32) return gaps.space
  if (code === 10) return gaps.edge
  if (code === 44) return gaps.comma
  return code === 45 ? gaps.hyphen : gaps.other
}

/** What several characters between two words are. A full stop counts where white space follows, closing marks or not between them. */
export function gapBetween(text: string, start: number, end: number): number {
  let stop = false
  let gap: number = gaps.space
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return gaps.edge
    if (code === 32) {
      if (stop) return gaps.stop
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      stop = true
      gap = gaps.other
    } else {
      // A dash counts as a hyphen; two signs are neither of them.
      const sign = code === 0x2013 ? gaps.hyphen : gapOf(code)
      gap = gap === gaps.space ? sign : gaps.other
      stop &&= code === 0x201d || code === 0x2019 || code === 34 || code === 41
    }
  }
  return gap
}
