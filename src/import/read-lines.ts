import type {Span} from '../language/sentences.js'

/** A line of a plain text, or the lines of a hard-wrapped quotation. */
export interface Line {
  /** Half-open ranges of the source, without white space at their ends; more than one where a quotation was wrapped. */
  readonly spans: readonly Span[]
  /** The ranges, with single spaces between them. */
  readonly text: string
}

/** A quotation that is wrapped over more lines than this was rather never closed. */
const maxWrapped = 20

/** Blank lines, and lines that begin with a bullet or a label, end a wrapped quotation. */
const opensOther = /^(?:$|[-–+*•]\s|\(?\d{1,3}[.)]|[IVX]{1,5}[.-]\s)/

/** How many quotations a text leaves open. */
function openQuotes(text: string): number {
  let open = 0
  for (const mark of text.match(/[“”]/g) ?? []) open = mark === '“' ? open + 1 : Math.max(0, open - 1)
  return open
}

/** The lines of a text, blank ones too. */
function cutLines(text: string): Line[] {
  let at = 0
  return text.split('\n').map((raw) => {
    const line = raw.trim()
    const start = at + raw.length - raw.trimStart().length
    at += raw.length + 1
    return {text: line, spans: [{start, end: start + line.length}]}
  })
}

/** The line at an index together with those on which the quotation that it opens goes on; itself when it opens none. */
function unwrap(lines: readonly Line[], index: number): readonly Line[] {
  const first = lines[index]!
  let text = first.text
  if (openQuotes(text) === 0) return [first]
  for (let next = index + 1; next <= index + maxWrapped; next++) {
    const line = lines[next]
    if (!line || opensOther.test(line.text)) return [first]
    text += ` ${line.text}`
    if (openQuotes(text) === 0) return lines.slice(index, next + 1)
  }
  return [first]
}

/** Read the lines of a plain text that hold something; hard-wrapped quotations are joined. */
export function readLines(text: string): Line[] {
  const lines = cutLines(text)
  const read: Line[] = []
  for (let index = 0; index < lines.length; ) {
    const parts = unwrap(lines, index)
    index += parts.length
    const joined = parts.map((part) => part.text).join(' ')
    if (joined !== '') read.push({text: joined, spans: parts.flatMap(({spans}) => spans)})
  }
  return read
}
