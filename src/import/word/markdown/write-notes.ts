import type {MarkdownWriter} from '../../markdown-writer.js'
import {paragraphsIn, picturesOf} from '../content/paragraphs-in.js'
import type {PlainText} from '../content/plain-text.js'
import type {Block} from '../content/types.js'
import {linesOf} from './text-line.js'
import type {LineSettings} from './tokens.js'
import {writeLine} from './write-line.js'

/** Numbers the notes of a document in the order in which they are referred to, footnotes and endnotes in one row. */
export interface NoteNumbers {
  /** `[^1]`; empty for a note that is not there. */
  readonly mark: (key: string) => string
  /** Keys so far; grows while notes refer to others. */
  readonly keys: readonly string[]
}

export function numberNotes(notes: ReadonlyMap<string, readonly Block[]>): NoteNumbers {
  const keys: string[] = []
  const numbers = new Map<string, number>()
  return {
    keys,
    mark(key) {
      if (!notes.has(key)) return ''
      const number = numbers.get(key) ?? keys.push(key)
      numbers.set(key, number)
      return `[^${number}]`
    }
  }
}

/** Write the notes at the end, each with its number, further paragraphs and pictures set in. */
export function writeNotes(
  writer: MarkdownWriter,
  notes: ReadonlyMap<string, readonly Block[]>,
  {keys, mark}: NoteNumbers,
  plain: PlainText,
  picture: (index: number) => string | null
): void {
  const settings: LineSettings = {context: 'paragraph', note: mark, lineBreak: '<br>', isTitle: false}
  for (let index = 0; index < keys.length; index++) {
    const paragraphs = (notes.get(keys[index]!) ?? []).flatMap(paragraphsIn)
    const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, () => true))
    const first = lines[0] ? plain.offset(lines[0].paragraph.number) + lines[0].from : 0
    writer.add(`\n[^${index + 1}]:${lines.length > 0 ? ' ' : ''}`, first)
    lines.forEach((line, place) => {
      const offset = plain.offset(line.paragraph.number)
      if (place > 0) writer.add('\n\n    ', offset + line.from)
      writeLine(writer, line, offset, settings)
    })
    for (const shown of paragraphs.flatMap(picturesOf).flatMap((one) => picture(one) ?? [])) writer.add(`\n\n    ${shown}`, first)
    writer.add('\n', first)
  }
}
