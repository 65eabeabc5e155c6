/** A wording as its parts, in order: a word, a value, or a choice of wordings (an optional part has an empty one among them). */
export type Wording = readonly Part[]
type Part = {readonly kind: 'word'; readonly word: string} | {readonly kind: 'value' | 'other'} | Choice

interface Choice {
  readonly kind: 'choice'
  readonly among: readonly Wording[]
}

const marks = /[[\]()|]|[^\s[\]()|,/–-]+/gu

/**
 * Read a wording: words with `[optional parts]` and `(one|of several)`; `…` is where the value stands and `~` another figure.
 * Commas, slashes and hyphens do not count. Throws a RangeError where a bracket has no partner.
 */
export function readWording(written: string): Wording {
  const left = [...written.matchAll(marks)].map(([mark]) => mark).reverse()
  const [wording] = readChoices(left, '')
  if (left.length > 0) throw new RangeError(`${JSON.stringify(written)}: a bracket is not open`)
  return wording!
}

/** Wordings apart by `|`, up to the bracket that closes them; on the outermost level there is one. Takes what it reads off the list's end. */
function readChoices(left: string[], closing: string): Wording[] {
  const choices: Part[][] = [[]]
  for (let mark = left.pop(); mark !== closing; mark = left.pop()) {
    if (mark === undefined && closing === '') break
    if (mark === undefined) throw new RangeError(`the bracket ${JSON.stringify(closing)} is missing`)
    if (mark === '|' && closing !== '') choices.push([])
    else if (mark === ']' || mark === ')' || mark === '|') throw new RangeError(`${JSON.stringify(mark)} stands outside brackets`)
    else choices.at(-1)!.push(toPart(mark, left))
  }
  return choices
}

function toPart(mark: string, left: string[]): Part {
  if (mark === '[') return {kind: 'choice', among: [[], ...readChoices(left, ']')]}
  if (mark === '(') return {kind: 'choice', among: readChoices(left, ')')}
  if (mark === '…') return {kind: 'value'}
  return mark === '~' ? {kind: 'other'} : {kind: 'word', word: mark}
}
