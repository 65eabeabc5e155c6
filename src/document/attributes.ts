import type {DirectiveNode, State} from './state.js'

/** Reads one attribute's value; undefined when it is not allowed. */
export type AttributeReader<Value> = (value: string, state: State) => Value | undefined

type Values<Readers> = {readonly [Name in keyof Readers]?: Readers[Name] extends AttributeReader<infer Value> ? Value : never}

/** Read a directive's attributes. An unknown one, and a value that is not allowed, are told and left out. */
export function readAttributes<Readers extends Readonly<Record<string, AttributeReader<unknown>>>>(
  state: State,
  node: DirectiveNode,
  readers: Readers
): Values<Readers> {
  const values: Record<string, unknown> = {}
  for (const [name, written] of Object.entries(node.attributes ?? {})) {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    const value = read?.(state.attribute(written ?? ''), state)
    if (value !== undefined) values[name] = value
    else tell(state, node, name, written ?? '', read !== undefined, Object.keys(readers))
  }
  return values as Values<Readers> // Each value was made by the reader of its name.
}

function tell(state: State, node: DirectiveNode, name: string, value: string, known: boolean, names: readonly string[]): void {
  if (known) {
    state.fault('template-attribute-value', node, {
      vi: `Thuộc tính “${name}” của “${node.name}” không nhận giá trị “${state.attribute(value)}”`,
      en: `The attribute “${name}” of “${node.name}” cannot be “${state.attribute(value)}”`
    })
    return
  }
  const list = names.join(', ') || '-'
  state.fault(
    'template-unknown-attribute',
    node,
    {vi: `“${node.name}” không có thuộc tính “${name}”`, en: `“${node.name}” has no attribute “${name}”`},
    {vi: `có: ${list}`, en: `there are: ${list}`}
  )
}

/** A whole number in a range, its ends included. */
export const whole =
  (least: number, most: number): AttributeReader<number> =>
  (value) => {
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN
    return number >= least && number <= most ? number : undefined
  }

/** A number above 0. */
export const positive: AttributeReader<number> = (value) =>
  /^\d{1,4}(?:\.\d{1,3})?$/.test(value) && Number(value) > 0 ? Number(value) : undefined

/** Numbers above 0, separated by spaces. */
export const positives: AttributeReader<readonly number[]> = (value, state) => {
  const numbers = value.split(/\s+/).map((part) => positive(part, state))
  return numbers.every((number) => number !== undefined) ? numbers : undefined
}

/** One of some words. */
export const oneOf =
  <const Word extends string>(words: readonly Word[]): AttributeReader<Word> =>
  (value) =>
    words.find((word) => word === value)

/** The name of a style that the document has. */
export const styleName: AttributeReader<string> = (value, {styles}) => (Object.hasOwn(styles, value) ? value : undefined)

/** Any text. */
export const anyText: AttributeReader<string> = (value) => value
