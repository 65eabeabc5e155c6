import {paragraphsIn} from './content/paragraphs-in.js'
import type {ConvertedParagraph} from './content/read-content.js'
import type {Content} from './content/types.js'
import type {Told} from './findings.js'
import {converted, lostLink} from './losses.js'
import {isAddress} from './markdown/link-address.js'

/** Conversions from old encodings, each kind once with the number of its paragraphs. */
export function tellConversions(conversions: readonly ConvertedParagraph[]): Told[] {
  const kinds = new Map<string, {readonly first: ConvertedParagraph; readonly paragraphs: Set<number>}>()
  for (const one of conversions) {
    const key = `${one.encoding} ${one.by}`
    const known = kinds.get(key) ?? {first: one, paragraphs: new Set()}
    known.paragraphs.add(one.paragraph)
    kinds.set(key, known)
  }
  return [...kinds.values()].map(({first, paragraphs}) => ({
    diagnostic: converted(first.encoding, first.by, paragraphs.size),
    paragraph: first.paragraph
  }))
}

/** Links that lead to a file of some computer. */
export function tellLinks({blocks, notes}: Content): Told[] {
  const all = [...blocks, ...[...notes.values()].flat()].flatMap(paragraphsIn)
  return all.flatMap(({number, spans}) => {
    const links = new Set(spans.filter(({link}) => link !== '' && !isAddress(link)).map(({link}) => link))
    return [...links].map((link) => ({diagnostic: lostLink(link), paragraph: number}))
  })
}
