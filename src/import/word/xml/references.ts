const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** What XML 1.0 allows as a character (2.2 `Char`). */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)

function resolve(reference: string): string | null {
  if (!reference.startsWith('#')) return named[reference] ?? null
  const code = reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10)
  return isCharacter(code) ? String.fromCodePoint(code) : null
}

/** A text with its references resolved; null when one is not of XML itself: entities are never expanded. */
export function resolveReferences(text: string): string | null {
  if (!text.includes('&')) return text
  let fault = false
  const resolved = text.replace(/&(?:(#\d{1,7}|#x[\da-fA-F]{1,6}|[a-z]{1,4});)?/g, (_, reference: string | undefined) => {
    const character = reference === undefined ? null : resolve(reference)
    fault ||= character === null
    return character ?? ''
  })
  return fault ? null : resolved
}
