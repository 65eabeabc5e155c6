import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pt} from '../../../src/units.js'
import {writePdf} from '../../../src/writers/pdf/write-pdf.js'
import {fonts, laidOut, page, paragraph, span, textFrame, treeBuilder} from './laid-out.js'
import {latin1, readPdf} from './read-pdf.js'
import {outlineOf, readTags} from './read-tags.js'

/** A document of one line of spans, written and read. */
async function write(spansOf: (id: number) => Parameters<typeof paragraph>[1][number]['spans']) {
  const node = treeBuilder()
  const p = node('P')
  const line = {baseline: pt(100), spans: spansOf(p.id)}
  const bytes = await writePdf(laidOut([page(1, [textFrame([paragraph(p.id, [line])])])], node('Document', [p])), (diagnostic) => {
    throw new Error(diagnostic.message.en)
  })
  return readPdf(bytes)
}

/** Letters, marks and spaces that the fonts have; a no-break space shares its glyph with the space. */
const covered = [...'aàảãáạăằẳẵắặâđêôơưỷỵ ABC0123456789.,;:%/()&<>\\“”–…']
  .concat('\u00a0', '\u2011', '\u00ad')
  .filter((char) => fonts.regular.covers(char.codePointAt(0)!))

describe('text', () => {
  test('comes out as it went in, whatever the fonts, spaces and stretch', async () => {
    const words = fc.string({unit: fc.constantFrom(...covered), minLength: 1, maxLength: 30})
    const piece = fc.record({text: words, bold: fc.boolean(), wordSpace: fc.double({min: -2, max: 9, noNaN: true})})
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 4}), async (pieces) => {
        const pdf = await write((id) =>
          pieces.map(({text, bold, wordSpace}) => span(id, text, 80, {font: bold ? fonts.bold : fonts.regular, wordSpace: pt(wordSpace)}))
        )
        expect(outlineOf(readTags(pdf))).toEqual(['Document', ['P', pieces.map(({text}) => text).join('')]])
      }),
      {numRuns: 25}
    )
  })

  test('a justified line widens its spaces, glyphs though they are, but not the one at its end', async () => {
    const pdf = await write((id) => [span(id, 'a b c ', 80, {size: pt(10), wordSpace: pt(1.5)})])
    const [show] = latin1(pdf.stream(pdf.pages[0]!.Contents)).match(/.* TJ/)!
    expect(show).toBe('[<00010002> -150 <00030002> -150 <00040002>] TJ')
  })
})
