/**
 * The kinds of outline labels that offices use. The order of a document's kinds is its own: `A.` > `I.` > `1.` in one paper,
 * `I.` > `1.` > `(1)` in the next.
 */
export type LabelKind =
  /** `Phần thứ hai`, `Phần I.` */
  | 'part'
  /** `Chương II` */
  | 'chapter'
  /** `Mục 1.` */
  | 'division'
  /** `Điều 5.` */
  | 'article'
  /** `A.` */
  | 'capital'
  /** `I.`, `I-`, `I -` */
  | 'roman'
  /** `1.`, `1.1.`, `2.3.1.`, `1)`, `1/` */
  | 'decimal'
  /** `(1)`, `(i)`, `(a)` */
  | 'bracketed'
  /** `a)`, `a.` */
  | 'letter'
  /** `Một là,`, `Thứ nhất,` */
  | 'word'

/** An outline label that opens a text. */
export interface Label {
  /** As written, with its outer marks: `2.3.1.`, `(14)`, `Một là,`. */
  readonly label: string
  /** Offset of the first character after the label and the white space that follows it. */
  readonly length: number
  readonly kind: LabelKind
}

const units: readonly string[] = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const others: Readonly<Record<string, string>> = {nhất: '1', nhì: '2', tư: '4', bẩy: '7'}
/** A word in lower case, in capitals, or with a capital at its start; the forms cannot ignore case, since capitals mark titles. */
const cased = (word: string): string => `(?:${word}|${word.toUpperCase()}|${word.charAt(0).toUpperCase()}${word.slice(1)})`
const anyOf = (list: readonly string[]): string => `(?:${list.map(cased).join('|')})`
const counting = `(?:${cased('mười')}\\s+)?${anyOf([...units, ...Object.keys(others)])}`

/** What a Roman numeral up to 89 looks like; the look-ahead keeps it from being empty. */
const roman = '(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
/** A numeral, number or counting word after `Phần`, `Chương`, `Điều`. */
const ordinal = `(?:(?:${cased('thứ')}\\s+)?${counting}|${roman}|\\d{1,3})`
/** After a title word without a mark: nothing more, or a title in capitals. */
const capitals = '(?=\\s*$|\\s+[\\p{Lu}“"]{2})'

/** A row a kind, the first that matches wins; group 1 is the label, the whole match ends where the title begins. */
const forms: readonly (readonly [LabelKind, RegExp])[] = [
  ['part', new RegExp(`^(${cased('phần')}\\s+${ordinal}(?:\\s?[.:–-]|${capitals}))(?:\\s+|$)`, 'u')],
  ['chapter', new RegExp(`^(${cased('chương')}\\s+${ordinal}(?:\\s?[.:–-]|${capitals}))(?:\\s+|$)`, 'u')],
  ['division', new RegExp(`^(${cased('mục')}\\s+${ordinal}(?:\\s?[.:–-]|${capitals}))(?:\\s+|$)`, 'u')],
  ['article', /^(điều\s+\d{1,3}[a-zđ]?(?:[.:]|\s?[–-](?=\s+[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|(?=\s*$)))(?:\s+|$)/i],
  ['word', new RegExp(`^(${counting}\\s+là\\s?[,:])(?:\\s+|$)`, 'iu')],
  ['word', new RegExp(`^(thứ\\s+${counting}\\s?[,:])(?:\\s+|$)`, 'iu')],
  [
    'roman',
    new RegExp(
      `^(${roman}(?:[.)/–-]|\\s[–—-](?=\\s+\\p{Lu})|\\s?:(?=\\s+\\p{Lu}{2})))(?:\\s+|$|(?<=-)(?=\\p{Lu})|(?<=\\.)(?=\\p{Lu}{2}))`,
      'u'
    )
  ],
  ['decimal', /^(\d{1,3}(?:\.\d{1,3}){0,8}\.)(?:\s+|$|(?=[\p{Lu}“"]))/u],
  ['decimal', /^(\d{1,3}(?:\.\d{1,2}){2,8})(?:\s+(?=[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ“"])|$)/],
  ['decimal', /^(\d{1,3}\.\d{1,2})(?:\s+(?=[\p{Lu}“"])|$)/u],
  ['decimal', /^(\d{1,3}(?:\.\d{1,2}){0,8}[)/–-])\s+(?=[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ“"])/],
  ['decimal', /^(\d{1,2}(?:\.-|\s[–-]))\s+(?=[\p{Lu}“"])/u],
  ['bracketed', /^(\((?:\d{1,3}|[ivxlIVXL]{1,6}|[a-zđA-ZĐ])\))(?:\s+|$|(?=[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ“"]))/],
  ['capital', /^([A-ZĐ][.)/])(?:\s+|$)/],
  ['capital', /^([A-ZĐ](?:\s?[:–-]))\s+(?=\p{Lu}{2})/u],
  ['letter', /^([a-zđ][.)/])(?:\s+|$)/]
]

const digitForms = forms.filter(([kind]) => kind === 'decimal')
const bracketForms = forms.filter(([kind]) => kind === 'bracketed')
const letterForms = forms.filter(([kind]) => kind !== 'decimal' && kind !== 'bracketed')

/** The forms that may begin as a text does. */
function formsFor(opening: string): typeof forms {
  const first = opening.charAt(0)
  return first === '(' ? bracketForms : first >= '0' && first <= '9' ? digitForms : letterForms
}

/** Names of people that open with initials, not with a label. */
const initials = /^(?:C\.\s+Mác|[A-ZĐ]\.\s*[A-ZĐ]\.\s|V\.\s+Lê|Ph\.)/

/** The outline label that opens a text, or null. A bullet (`- `) is none; neither is an initial (`C. Mác`, `V. I. Lênin`). */
export function readLabel(text: string): Label | null {
  const opening = text.slice(0, 64)
  // The first character excludes nearly every paragraph without trying one form after the other.
  if (!/^[(\d\p{Lu}a-zđ]/u.test(opening) || initials.test(opening)) return null
  for (const [kind, form] of formsFor(opening)) {
    const match = form.exec(opening)
    if (match?.[1] === undefined) continue
    if (kind === 'word' && !/^\p{Lu}/u.test(opening)) return null
    return {label: match[1], length: match[0].length, kind}
  }
  return null
}

/** A counting word (`mười hai`, `nhất`) as digits; undefined when it is none. */
function readCounting(word: string): string | undefined {
  const [first = '', second] = word.toLowerCase().split(/\s+/)
  const digits = (one: string): string | undefined => {
    const at: number = units.indexOf(one)
    return at < 0 ? others[one] : String(at + 1)
  }
  if (second === undefined) return digits(first)
  const rest = digits(second)
  return rest === undefined ? undefined : String(10 + Number(rest))
}

/** The inner parts of a label: `2.3.1.` is 2, 3, 1; `(14)` is 14; `Một là,` is 1; `Phần thứ hai` is 2; `I-` is I. */
export function labelParts(label: string): string[] {
  const inner = label
    .normalize('NFC')
    .trim()
    .replace(/\s*[.,:–—-]+$/, '')
    .replace(/^(?:phần|chương|mục|điều)\s+/i, '')
  const number = readCounting(inner.replace(/\s+là$/i, '').replace(/^thứ\s+/i, ''))
  return number === undefined ? inner.split(/[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}]+/u).filter((part) => part !== '') : [number]
}
