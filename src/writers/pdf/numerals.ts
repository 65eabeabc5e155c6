/** A number as content streams have it: at most four decimals, no exponent (ISO 32000-1, 7.3.3). */
export const numeral = (value: number): string => String(Math.round(value * 10_000) / 10_000)

/** A colour as the operator that fills with it, in DeviceRGB, which the output intent defines (ISO 32000-1, 8.6.8). */
export function fillColor(color: string): string {
  const channel = (at: number): string => numeral(Number.parseInt(color.slice(at, at + 2), 16) / 255)
  return `${channel(1)} ${channel(3)} ${channel(5)} rg`
}
