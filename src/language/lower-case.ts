/** A text in lower case with the same offsets: `İ`, the one letter that would become two, becomes `i`. */
export function toLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()
}
