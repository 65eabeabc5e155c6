/** How a list counts (ISO 32000-1, table 347). */
export type ListNumbering = 'Disc' | 'Circle' | 'Square' | 'Decimal' | 'UpperRoman' | 'LowerRoman' | 'UpperAlpha' | 'LowerAlpha'

/** By the first marker's beginning, outer brackets apart. A Roman `i` or `I` opens a list far more often than the ninth letter does. */
const kinds: readonly (readonly [beginning: RegExp, numbering: ListNumbering])[] = [
  [/^\d/, 'Decimal'],
  [/^[IVX]+(?!\p{L})/u, 'UpperRoman'],
  [/^[ivx]+(?!\p{L})/u, 'LowerRoman'],
  [/^\p{Lu}(?!\p{L})/u, 'UpperAlpha'],
  [/^\p{Ll}(?!\p{L})/u, 'LowerAlpha'],
  // Number words, such as `Một là,`.
  [/^\p{L}/u, 'Decimal'],
  [/^[◦○]/u, 'Circle'],
  [/^[▪■□☐]/u, 'Square']
]

/** The numbering that a list's first marker shows; what is no number or letter, such as a hyphen, counts as a disc: there is no value for it. */
export function listNumbering(marker: string): ListNumbering {
  const inner = marker.trim().replace(/^[([]/, '')
  return kinds.find(([beginning]) => beginning.test(inner))?.[1] ?? 'Disc'
}
