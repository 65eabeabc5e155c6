import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {layout} from '../../../src/layout/layout.js'
import {anyDocument} from './arbitrary.js'
import {fonts} from './build.js'
import {overlaps, strays} from './check-places.js'
import {documentTexts, shownParagraphs, structureTexts} from './read-text.js'

const silent = (): void => {}

describe('every document of pages', () => {
  test('keeps all its text, in order, and nothing twice', () => {
    fc.assert(
      fc.property(anyDocument(120, 4), (document) => {
        expect(structureTexts(layout(document, fonts, silent))).toEqual(documentTexts(document))
      }),
      {numRuns: 60}
    )
  })

  test('has no text that leaves its page, frame or cell, and nothing on another', () => {
    fc.assert(
      fc.property(anyDocument(120, 4), (document) => {
        const laidOut = layout(document, fonts, silent)
        expect(strays(laidOut)).toEqual([])
        expect(overlaps(laidOut)).toEqual([])
      }),
      {numRuns: 60}
    )
  })

  test('shows the inlines that its lines show', () => {
    fc.assert(
      fc.property(anyDocument(200, 2), (document) => {
        for (const {children, label, lines} of layout(document, fonts, silent).pages.flatMap(shownParagraphs)) {
          const spans = lines.flatMap((line) => line.spans).slice(label === null ? 0 : 1)
          const shown = children.map((inline) =>
            inline.type === 'run' ? inline.text : inline.type === 'break' ? ' ' : String(inline.number)
          )
          expect(spans.map(({text}) => text).join('')).toBe(shown.join(''))
        }
      }),
      {numRuns: 40}
    )
  })

  test('is laid out the same twice', () => {
    fc.assert(
      fc.property(anyDocument(60, 2), (document) => {
        expect(layout(document, fonts, silent)).toEqual(layout(document, fonts, silent))
      }),
      {numRuns: 10}
    )
  })
})
