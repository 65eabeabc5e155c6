/** Text without the given characters at its end. A loop: an expression would try each of a long row of marks again. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
