import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Document, Inline, Slide} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {LaidOut, Page} from '../../../src/layout/types.js'
import {anyDeck} from './arbitrary.js'
import {deck, fonts} from './build.js'
import {overlaps, strays} from './check-places.js'
import {shownParagraphs} from './read-text.js'

const silent = (): void => {}
const words = (text: string): string[] => text.match(/\S+/g) ?? []
const plain = (inlines: readonly Inline[]): string => inlines.map((inline) => (inline.type === 'run' ? inline.text : ' ')).join('')

/** All words of a deck's titles and bodies, sorted: rows that are cut tell them in another order. */
function documentWords({children}: Document): string[] {
  const texts: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (value && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) if (key !== 'notes' && key !== 'title') visit(each)
    if (value && typeof value === 'object' && 'text' in value) texts.push(String(value.text))
    if (value && typeof value === 'object' && 'label' in value) texts.push(String(value.label))
  }
  visit(children)
  return words(texts.join(' ')).sort()
}

const headerWords = ({children}: Document): string[] =>
  children
    .flatMap((node) => (node as Slide).parts.flatMap(({body}) => body))
    .flatMap((node) => (node.type === 'table' ? (node.rows[0]?.cells ?? []) : []))
    .flatMap((cell) => cell.children.flatMap(({children: inlines}) => words(plain(inlines))))

/** The same of the pages: what the bodies show, without repeated headers. */
const shownText = (page: Page): string =>
  shownParagraphs({...page, frames: page.frames.filter((frame) => frame.type !== 'text' || frame.slot !== 'title')})
    .map(({lines}) => `${lines.map(({spans}) => spans.map(({text}) => text).join('')).join('')} `)
    .join('')

const runningWords = ({frames}: Page): number =>
  frames
    .flatMap((frame) => (frame.type === 'text' && !frame.artifact && frame.slot !== 'title' ? frame.paragraphs : []))
    .flatMap(({lines}) => words(lines.map(({spans}) => spans.map(({text}) => text).join('')).join(''))).length

const titles = ({pages}: LaidOut): string[] =>
  pages.map(({slide}) =>
    plain(slide?.title ?? [])
      .trim()
      .replace(/\s+/g, ' ')
  )

describe('every deck', () => {
  test('has no text that leaves its slide, box or cell, and nothing on another', () => {
    fc.assert(
      fc.property(anyDeck(60), (document) => {
        const laidOut = layout(document, fonts, silent)
        expect(strays(laidOut)).toEqual([])
        expect(overlaps(laidOut)).toEqual([])
      }),
      {numRuns: 20}
    )
  })

  test('has different titles, at most so many words on a slide, and no text smaller than allowed', () => {
    fc.assert(
      fc.property(anyDeck(60), (document) => {
        const laidOut = layout(document, fonts, silent)
        expect(new Set(titles(laidOut)).size).toBe(laidOut.pages.length)
        for (const page of laidOut.pages) {
          expect(runningWords(page)).toBeLessThanOrEqual(deck.maxWords)
          for (const frame of page.frames) {
            if (frame.type === 'text' && frame.slot !== 'number') {
              for (const {style} of frame.paragraphs) expect(style.size).toBeGreaterThanOrEqual(18)
            }
          }
        }
      }),
      {numRuns: 20}
    )
  })

  test('shows every character, and nothing else', () => {
    fc.assert(
      fc.property(anyDeck(60), (document) => {
        const laidOut = layout(document, fonts, silent)
        const shown = countCharacters(laidOut.pages.map(shownText).join(' '))
        const given = countCharacters(documentWords(document).join(' '))
        // What a title box has no room for opens the body, and each part of a table has its header.
        const titleWords = words(document.children.map((node) => plain((node as Slide).title)).join(' '))
        const besides = countCharacters([...titleWords, ...headerWords(document)].join(' '))
        for (const [character, count] of given) expect(shown.get(character) ?? 0, character).toBeGreaterThanOrEqual(count)
        for (const [character, count] of shown) {
          if (!besides.has(character)) expect(count, character).toBe(given.get(character) ?? 0)
        }
      }),
      {numRuns: 15}
    )
  })
})

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
