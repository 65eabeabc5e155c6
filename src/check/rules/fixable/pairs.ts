/** No bracket or quotation that matters here is longer. */
const longest = 400

const partners: Readonly<Record<string, string>> = {')': '(', '”': '“', '(': ')', '“': '”'}

/** Offset of the opening mark (`(` or `“`) that a closing one belongs to; null when none is near or another one closed in between. */
export function openBefore(text: string, at: number): number | null {
  const close = text.charAt(at)
  const open = partners[close] ?? ''
  let depth = 0
  for (let from = at - 1; from >= Math.max(0, at - longest); from--) {
    const character = text.charAt(from)
    if (character === close) depth++
    else if (character === open && depth-- === 0) return from
  }
  return null
}

/** Offset of the closing mark that an opening one belongs to; null when none is near. */
export function closeAfter(text: string, at: number): number | null {
  const open = text.charAt(at)
  const close = partners[open] ?? ''
  let depth = 0
  for (let to = at + 1; to <= Math.min(text.length - 1, at + longest); to++) {
    const character = text.charAt(to)
    if (character === open) depth++
    else if (character === close && depth-- === 0) return to
  }
  return null
}
