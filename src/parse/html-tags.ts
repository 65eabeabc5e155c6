/** How the tag of raw HTML parts the text around it: onto two lines, into two words, or not at all. */
export type Gap = 'break' | 'space' | null

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that stand on lines of their own (HTML, 15.3 "Non-replaced elements"), and `br`. */
const lines = names(
  'address article aside blockquote br caption center details dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
)
/** Elements that stand beside one another. */
const cells = names('option select td th')

/** Elements whose content is no text. */
const hidden = names('script style')

/** The tag of an inline `html` node. */
interface Tag {
  /** In lower case; empty for comments, declarations, instructions and CDATA. */
  readonly name: string
  readonly closing: boolean
  readonly gap: Gap
  /** Whether what stands between it and its closing tag is no text. */
  readonly hides: boolean
}

/** Read the tag of an inline `html` node. */
export function readTag(html: string): Tag {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  const closing = html.startsWith('</')
  return {name, closing, gap: lines.has(name) ? 'break' : cells.has(name) ? 'space' : null, hides: !closing && hidden.has(name)}
}

/** A half-open range of a block's HTML that is no text, and what it is. */
export interface Hidden {
  readonly start: number
  readonly end: number
  readonly name: '' | 'script' | 'style'
}

const opening = /<(script|style)\b[^>]*>/iy

/** Finds what follows an offset, and remembers when there is nothing more, so that no text is searched twice. */
function finder(html: string, pattern: RegExp): (from: number) => number {
  let exhausted = false
  return (from) => {
    if (exhausted) return -1
    pattern.lastIndex = from
    const found = pattern.exec(html)
    exhausted = found === null
    return found ? found.index + found[0].length : -1
  }
}

/** Comments, scripts and style sheets of a block of HTML, in order. One that is not closed is text. */
export function hiddenRanges(html: string): Hidden[] {
  const ends = {'': finder(html, /-->/g), script: finder(html, /<\/script\s*>/gi), style: finder(html, /<\/style\s*>/gi)}
  const lastBracket = html.lastIndexOf('>')
  const ranges: Hidden[] = []
  for (let at = html.indexOf('<'); at >= 0 && at < lastBracket; ) {
    const range = hiddenAt(html, at, ends)
    if (range) ranges.push(range)
    at = html.indexOf('<', range ? range.end : at + 1)
  }
  return ranges
}

function hiddenAt(html: string, at: number, ends: Readonly<Record<Hidden['name'], (from: number) => number>>): Hidden | null {
  if (html.startsWith('<!--', at)) {
    const end = ends[''](at + 4)
    return end < 0 ? null : {start: at, end, name: ''}
  }
  opening.lastIndex = at
  const tag = opening.exec(html)
  if (!tag) return null
  const name = tag[1]?.toLowerCase() === 'script' ? 'script' : 'style'
  const end = ends[name](at + tag[0].length)
  return end < 0 ? null : {start: at, end, name}
}
