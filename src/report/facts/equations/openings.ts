import type {Figure} from './figures.js'

/** How a list is opened, and so how far it is said to be complete. */
export type Opening = 'all' | 'brackets' | 'colon' | 'within' | 'some'

const opens = /[(:]|trong (?:số )?đó|trong số này|gồm|(?:chia|phân) (?:ra|thành)|cụ thể/g

/** How the words before a figure open a list of parts; null when they do not. The last opening counts. */
export function openingOf({before}: Figure): Opening | null {
  let last: RegExpExecArray | null = null
  opens.lastIndex = 0
  for (let found = opens.exec(before); found; found = opens.exec(before)) last = found
  if (!last) return null
  const rest = before.slice(last.index + last[0].length)
  if (rest.length > 120 || /[.;()]/.test(rest)) return null
  const [word] = last
  if (word === ':' || word === '(') {
    const marked = word === ':' ? openingOfColon(before.slice(0, last.index)) : null
    return word === '(' ? (/\d/.test(rest) ? null : 'brackets') : (marked ?? 'colon')
  }
  return word.startsWith('trong') ? 'some' : 'all'
}

/** `gồm:`, `trong đó:`, `cụ thể như sau:`. */
function openingOfColon(words: string): Opening | null {
  const end = words.slice(-24)
  return /(?:gồm|(?:chia|phân) (?:ra|thành)|cụ thể)(?: có| như sau| là)?\s?$/.test(end)
    ? 'all'
    : /trong (?:số )?đó(?: có)?\s?$/.test(end)
      ? 'some'
      : null
}
