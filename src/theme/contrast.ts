import type {Color} from './types.js'

/** Least contrast of text with what lies below it (WCAG 2.1, success criterion 1.4.3). */
export const leastContrast = 4.5

/** Contrast ratio of two colours, from 1 (equal) to 21 (black on white), whichever is the text (WCAG 2.1, "contrast ratio"). */
export function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number] // Two in, two out.
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance from 0 (black) to 1 (white) (WCAG 2.1, "relative luminance"). */
function luminance(color: Color): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
