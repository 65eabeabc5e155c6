const steps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** A number from 1 as Roman numeral in capitals: `XVIII`. */
export function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [step, letters] of steps) {
    for (; rest >= step; rest -= step) text += letters
  }
  return text
}
