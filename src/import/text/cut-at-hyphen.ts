/** The value of a number as it is written: `1.200`, `73,5`. */
const numberIn = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))

/** Compounds that are written with a spaced hyphen: what stands before it, and after it. */
const compounds: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:kinh tế|chính trị|văn h(?:óa|oá))$/iu, /^[-–] xã hội/iu],
  [/quốc phòng$/iu, /^[-–] an ninh/iu],
  [/công nghiệp$/iu, /^[-–] xây dựng/iu],
  [/Mác$/u, /^[-–] Lênin/u],
  [/Độc lập$/u, /^[-–] Tự do/u],
  [/Tự do$/u, /^[-–] Hạnh phúc/u]
]

/**
 * Whether a line goes on with a range or a compound that was cut at its hyphen: `73,5` over `- 74 tuổi`, where the hyphen itself had no room
 * above it and the numbers rise; `kinh tế` over `- xã hội`; or a hyphen that was left at the end of the line.
 */
export function isCutAtHyphen(above: string, next: string, width: number): boolean {
  if (/[^\s-]\s[-–]$/.test(above) && /^[\p{L}\d]/u.test(next)) return true
  if (!/^[-–]\s/.test(next) || above.length + 2 < width * 0.9) return false
  const [end, start] = [above.slice(-20), next.slice(0, 20)]
  if (compounds.some(([before, after]) => before.test(end) && after.test(start))) return true
  const low = /(?:^|\s)(\d[\d.]*(?:,\d+)?)$/.exec(end)?.[1]
  const high = /^[-–]\s(\d[\d.]*(?:,\d+)?)/.exec(start)?.[1]
  return low !== undefined && high !== undefined && numberIn(low) < numberIn(high)
}
