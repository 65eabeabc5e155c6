const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscripts = '₀₁₂₃₄₅₆₇₈₉'

/** Raised or lowered digits as the characters for them: `m2` is no square metre, and `10` and `6` make no million. Other text stays as it is. */
export function raise(text: string, place: 'baseline' | 'superscript' | 'subscript'): string {
  if (place === 'baseline' || !/^\s*\d+\s*$/.test(text)) return text
  const digits = place === 'superscript' ? superscripts : subscripts
  return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)))
}
