const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Content types by what a part's name begins with (ECMA-376-1, 11.3). Parts that are not named here are not written. */
const types: readonly (readonly [start: string, type: string])[] = [
  ['word/document.xml', `${word}.document.main+xml`],
  ['word/styles.xml', `${word}.styles+xml`],
  ['word/settings.xml', `${word}.settings+xml`],
  ['word/numbering.xml', `${word}.numbering+xml`],
  ['word/footnotes.xml', `${word}.footnotes+xml`],
  ['word/fontTable.xml', `${word}.fontTable+xml`],
  ['word/header', `${word}.header+xml`],
  ['word/footer', `${word}.footer+xml`],
  ['word/theme/', 'application/vnd.openxmlformats-officedocument.theme+xml']
]

/** The content type of a part; null for parts that have no place in our files. */
export function partType(name: string): string | null {
  if (name.endsWith('.rels')) return null
  if (name.startsWith('word/media/')) return name.endsWith('.png') ? 'image/png' : 'image/jpeg'
  return types.find(([start]) => name.startsWith(start))?.[1] ?? null
}
