import type {Diagnose} from '../diagnostic.js'
import type {Places} from './types.js'

/** A line that gives a key. */
const keyLine = /^[a-z][\p{L}\p{N}_-]*:(?:\s|$)/iu
/** A line that belongs to the key above it. */
const continuation = /^(?:[ \t]|-(?: |$))/

/** The front matter of a text. */
export interface FrontMatterBlock {
  /** Offset of its YAML. */
  readonly start: number
  /** Offset at which its YAML ends. */
  readonly end: number
  /** Offset after the closing line. */
  readonly after: number
}

/**
 * Find the front matter: it opens on line 1, closes, and every line is `key:` or belongs to one.
 * What only looks so is text between rules, with a warning at the first line that is no front matter.
 */
export function findFrontMatter(text: string, places: Places, diagnose: Diagnose): FrontMatterBlock | null {
  const start = lineEnd(text, 0) + 1
  if (text.slice(0, start).trimEnd() !== '---') return null
  let keyed = false
  let odd: number | null = null
  for (let at = start; at < text.length; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at)).trimEnd()
    if (line === '---') {
      if (odd === null) return {start, end: at, after: at + 3}
      if (keyed) warnOdd(text, odd, places, diagnose)
      return null
    }
    keyed ||= keyLine.test(line)
    if (line !== '' && !keyLine.test(line) && !(keyed && continuation.test(line))) odd ??= at
  }
  if (keyLine.test(text.slice(start, lineEnd(text, start)))) warnOpen(places, diagnose)
  return null
}

/** Offset of the line feed that ends a line, or of the text's end. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function warnOpen(places: Places, diagnose: Diagnose): void {
  const message = {
    vi: 'Phần khai báo ở đầu tệp chưa được đóng bằng “---” nên được đọc như văn bản',
    en: 'The front matter is not closed with “---” and is read as text'
  }
  diagnose({rule: 'front-matter-text', severity: 'warning', message, place: places.at(0, 3)})
}

function warnOdd(text: string, odd: number, places: Places, diagnose: Diagnose): void {
  diagnose({
    rule: 'front-matter-text',
    severity: 'warning',
    message: {
      vi: 'Dòng này không có dạng “khóa: giá trị” nên cả phần giữa hai dòng “---” được đọc như văn bản',
      en: 'This line is not “key: value”, so all between the two “---” lines is read as text'
    },
    hint: {
      vi: 'Sửa thành “khóa: giá trị”, hoặc thụt dòng nếu là phần tiếp theo',
      en: 'Write “key: value”, or indent the line if it goes on'
    },
    place: places.at(odd, lineEnd(text, odd))
  })
}
