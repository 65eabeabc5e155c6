/** A text in lower case with the same offsets; one in which a letter becomes two is left as it is. */
export function toLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
