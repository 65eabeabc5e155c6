/** What a comparison found wrong, a sentence each: `officers[1].name: expected …, found …`. */
export type Faults = readonly string[]

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/** No fault when the value is among those that are right; `expected` is absent where nothing is asserted. */
export function compareValue(path: string, expected: readonly unknown[] | undefined, found: unknown): Faults {
  if (!expected || expected.some((right) => right === found)) return []
  return [`${path}: expected ${expected.map(shown).join(' or ')}, found ${shown(found)}`]
}

/** The fields of a thing that are asserted, each by its own comparison. */
export function compareFields<Name extends string>(
  path: string,
  expected: {readonly [Key in Name]?: readonly unknown[] | undefined},
  found: {readonly [Key in Name]?: unknown},
  names: readonly Name[]
): Faults {
  return names.flatMap((name) => compareValue(`${path}.${name}`, expected[name], found[name]))
}

/** Two lists in their order, item by item; where the lengths differ, that is a fault of its own, with both lists. */
export function compareLists<Expected, Found>(
  path: string,
  expected: readonly Expected[],
  found: readonly Found[],
  names: {readonly expected: (item: Expected) => unknown; readonly found: (item: Found) => unknown},
  compare: (path: string, expected: Expected, found: Found) => Faults
): Faults {
  const lengths =
    expected.length === found.length
      ? []
      : [
          `${path}: expected ${expected.length} ${shown(expected.map(names.expected))}, found ${found.length} ${shown(found.map(names.found))}`
        ]
  const items = expected.slice(0, found.length).flatMap((item, index) => compare(`${path}[${index}]`, item, found[index]!))
  return [...lengths, ...items]
}

/** Text in one form and with single spaces; null stays. */
export const plain = (text: string | null | undefined): string | null => text?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? null

/** A period by its years, however it is written: `2025–2030` as `2025/2030`; null stays. */
export const years = (text: string | null | undefined): string | null => text?.match(/\d{4}/g)?.join('/') ?? text ?? null
