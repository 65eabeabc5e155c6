import {Document, type ISectionOptions, Packer} from 'docx'
import type {State} from '../state.js'
import {fromLibrary} from '../text.js'
import type {WrittenNotes} from '../write-notes.js'
import {settingsPart} from './settings-part.js'
import {stylesPart} from './styles-part.js'

/** Parts by their names in the package. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** What `Packer` keeps to itself: the parts before it zips them with the day's date. */
interface Compiler {
  compile(document: Document, indent: undefined, overrides: readonly {readonly path: string; readonly data: string}[]): Parts
}

/**
 * Have the library write its parts. Styles and settings are our own: its style sheet brings thirty styles that no
 * document of ours uses, and its settings know neither footnote separators nor the language of the theme's fonts.
 */
export function compileParts(state: State, sections: readonly ISectionOptions[], footnotes: WrittenNotes): Parts {
  const document = new Document({sections, footnotes, numbering: state.numbering.options()})
  // The compiler is private only to TypeScript; the library is pinned to this exact version.
  const {compiler} = Packer as unknown as {readonly compiler: Compiler}
  const compiled = compiler.compile(document, undefined, [])

  const parts = new Map([...compiled].map(([name, data]) => [name, typeof data === 'string' ? fromLibrary(data) : data]))
  const literal = state.notes.references().filter(({mark}) => mark === 'literal')
  const notes = parts.get('word/footnotes.xml')
  if (typeof notes === 'string') parts.set('word/footnotes.xml', withoutNumbers(notes, new Set(literal.map(({number}) => String(number)))))
  parts.set('word/styles.xml', stylesPart(state))
  parts.set('word/settings.xml', settingsPart(state.document, footnotes))
  if (Object.keys(footnotes).length === 0) parts.delete('word/footnotes.xml')
  if (state.numbering.options().config.length === 0) parts.delete('word/numbering.xml')
  return parts
}

const numberRun = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'

/** The library starts every note with its number, the separators (-1 and 0) too, and notes whose number is text. */
function withoutNumbers(notes: string, literal: ReadonlySet<string>): string {
  const pieces = notes.split(/(?=<w:footnote )/)
  return pieces.map((piece) => (isCounted(piece, literal) ? piece : piece.replace(numberRun, ''))).join('')
}

function isCounted(piece: string, literal: ReadonlySet<string>): boolean {
  const id = /^<w:footnote [^>]*w:id="(-?\d+)"/.exec(piece)?.[1] ?? ''
  return Number(id) > 0 && !literal.has(id)
}
