import type {Diagnose, Diagnostic} from '../diagnostic.js'
import type {Places} from './types.js'

/** A kind of HTML that was met: where first, and how often. */
interface Finding {
  readonly start: number
  readonly end: number
  count: number
}

const rules = {comment: 'html-comment', hidden: 'html-hidden', tag: 'html-tag'} as const
type Kind = keyof typeof rules

/** Collects what of raw HTML was dropped, so that a table of a thousand cells is told once. */
export class HtmlFindings {
  readonly #found = new Map<string, Finding>()

  /** Note a tag, a comment, or an element that was dropped with its content. */
  note(kind: Kind, name: string, start: number, end: number): void {
    const key = `${kind} ${name}`
    const finding = this.#found.get(key)
    if (finding) finding.count++
    else this.#found.set(key, {start, end, count: 1})
  }

  /** Whether a tag was met before. */
  has(kind: Kind, name: string): boolean {
    return this.#found.has(`${kind} ${name}`)
  }

  /** Tell each kind once, at its first place, in the order of the places. */
  tell(places: Places, diagnose: Diagnose): void {
    const inOrder = [...this.#found].sort(([, one], [, other]) => one.start - other.start)
    for (const [key, {start, end, count}] of inOrder) {
      const [kind, name = ''] = key.split(' ') as [Kind, string] // As `note` joined them.
      diagnose({...wording(kind, name, count), rule: rules[kind], place: places.at(start, end)})
    }
  }
}

function wording(kind: Kind, name: string, count: number): Pick<Diagnostic, 'severity' | 'message' | 'hint'> {
  const places = count === 1 ? {vi: '', en: ''} : {vi: ` (${count} chỗ)`, en: ` (${count} places)`}
  if (kind === 'comment') {
    return {
      severity: 'note',
      message: {vi: `Chú thích HTML không đưa vào tài liệu${places.vi}`, en: `HTML comments are left out${places.en}`}
    }
  }
  const hint = {vi: 'Dùng Markdown thay cho HTML', en: 'Write Markdown instead of HTML'}
  const message =
    kind === 'hidden'
      ? {
          vi: `Thẻ <${name}> và nội dung của thẻ không đưa vào tài liệu${places.vi}`,
          en: `<${name}> is left out with its content${places.en}`
        }
      : {
          vi: `Thẻ HTML <${name}> bị bỏ, chữ trong thẻ được giữ lại${places.vi}`,
          en: `The HTML tag <${name}> is dropped, its text kept${places.en}`
        }
  return {severity: 'warning', message, hint}
}
