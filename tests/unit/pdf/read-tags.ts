import {type Dictionary, latin1, type Pdf, type Value} from './read-pdf.js'

/** A structure element with what it reads. */
export interface Tag {
  readonly type: string
  readonly dictionary: Dictionary
  readonly children: readonly (Tag | string | Dictionary)[]
}

/** A page's content by marked-content number, and what is outside of it. */
interface PageText {
  readonly marked: ReadonlyMap<number, {readonly tag: string; readonly text: string}>
  readonly artifacts: readonly string[]
}

/** Decode a page's text with its fonts' ToUnicode maps. Throws for text that is neither marked nor an artifact. */
export function readPage(pdf: Pdf, page: Dictionary): PageText {
  const fonts = pdf.get(pdf.dictionary(page.Resources).Font) as Dictionary | undefined
  const maps = new Map(Object.entries(fonts ?? {}).map(([name, font]) => [name, unicodeOf(pdf, font)]))
  const marked = new Map<number, {tag: string; text: string}>()
  const artifacts: string[] = []
  let font = new Map<string, string>()
  let add: ((text: string) => void) | null = null
  for (const line of latin1(pdf.stream(page.Contents)).split('\n')) {
    const mark = line.match(/^\/(\w+) <<\/(?:MCID (\d+)|Type \/\w+)>> BDC$/)
    if (mark?.[2]) {
      const entry = {tag: mark[1]!, text: ''}
      marked.set(Number(mark[2]), entry)
      add = (text) => {
        entry.text += text
      }
    } else if (mark) {
      const at = artifacts.push('') - 1
      add = (text) => {
        artifacts[at] += text
      }
    } else if (line === 'EMC') add = null
    else if (line.endsWith(' Tf')) font = maps.get(line.match(/^\/(\w+)/)![1]!)!
    else if (/T[jJ]$/.test(line)) {
      if (!add) throw new RangeError('text that is not marked')
      for (const [, codes] of line.matchAll(/<([0-9a-f]*)>/g))
        add((codes!.match(/.{4}/g) ?? []).map((code) => font.get(code) ?? '\ufffd').join(''))
    } else if (/( re f| Do)$/.test(line) && !add) throw new RangeError('drawing that is not marked')
  }
  return {marked, artifacts}
}

function unicodeOf(pdf: Pdf, font: Value | undefined): Map<string, string> {
  const map = latin1(pdf.stream(pdf.dictionary(font).ToUnicode))
  return new Map(
    [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code, units]) => [
      code!,
      String.fromCharCode(...units!.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16)))
    ])
  )
}

/** The structure tree as a screen reader gets it; checks on the way that the parent tree leads back. */
export function readTags(pdf: Pdf): Tag {
  const root = pdf.dictionary(pdf.dictionary(pdf.trailer.Root).StructTreeRoot)
  const numbers = pdf.array(pdf.dictionary(root.ParentTree).Nums)
  const owners = new Map(numbers.flatMap((key, at) => (at % 2 ? [] : [[Number(key), numbers[at + 1]!] as const])))
  const texts = new Map<Dictionary, PageText>()
  const textOf = (page: Dictionary, number: number, element: Dictionary): string => {
    const owner = pdf.dictionary(pdf.array(owners.get(Number(page.StructParents)))[number])
    if (owner !== element) throw new RangeError('the parent tree leads elsewhere')
    const text = texts.get(page) ?? readPage(pdf, page)
    texts.set(page, text)
    const content = text.marked.get(number)!
    if (`/${content.tag}` !== element.S) throw new RangeError(`marked as ${content.tag}, in ${String(element.S)}`)
    return content.text
  }
  const read = (value: Value | undefined): Tag => {
    const element = pdf.dictionary(value)
    const kids = element.K === undefined ? [] : pdf.array(element.K)
    const children = kids.map((kid) => {
      if (typeof kid === 'number') return textOf(pdf.dictionary(element.Pg), kid, element)
      const child = pdf.dictionary(kid)
      if (child.Type === '/MCR') return textOf(pdf.dictionary(child.Pg), Number(child.MCID), element)
      if (child.Type === '/OBJR') return child
      if (pdf.dictionary(child.P) !== element) throw new RangeError('a child with another parent')
      return read(kid)
    })
    return {type: String(element.S).slice(1), dictionary: element, children}
  }
  return read(pdf.array(root.K)[0])
}

/** Elements of a type, in reading order. */
export const tagsOf = (tag: Tag, type: string): Tag[] => [
  ...(tag.type === type ? [tag] : []),
  ...tag.children.flatMap((child) => (typeof child === 'object' && 'children' in child ? tagsOf(child as Tag, type) : []))
]

/** Nested lists of types and texts, such as `['P', 'Xem ', ['Link', 'trang']]`. */
export type Outline = readonly (string | Outline)[]
export const outlineOf = ({type, children}: Tag): Outline => [
  type,
  ...children.flatMap((child): Outline => (typeof child === 'string' ? [child] : 'children' in child ? [outlineOf(child as Tag)] : []))
]
