import type {Diagnose, Diagnostic} from '../../diagnostic.js'
import type {Imported, Source} from '../../parse/types.js'
import {writeFrontMatter} from '../front-matter.js'
import {endOf, startOf} from '../line.js'
import {MarkdownWriter} from '../markdown-writer.js'
import {readWithMammoth} from './content/mammoth.js'
import {paragraphsIn, picturesOf} from './content/paragraphs-in.js'
import {type PlainText, plainText} from './content/plain-text.js'
import {type ConvertedParagraph, readContent} from './content/read-content.js'
import type {Content} from './content/types.js'
import {type Told, tellFindings} from './findings.js'
import {emptyFile, letterheadPicture, lostPicture, lostSign, strayNote, tableLoss} from './losses.js'
import {writeBody} from './markdown/write-body.js'
import {numberNotes, writeNotes} from './markdown/write-notes.js'
import {openPackage} from './package/open-package.js'
import {pictureStore} from './pictures.js'
import {prepareDocument} from './prepare/prepare-document.js'
import {Refusal} from './refusal.js'
import {itemsOf} from './structure/items.js'
import {readStructure, type Structure} from './structure/read-structure.js'
import {tellConversions, tellLinks} from './tell-content.js'

/**
 * Import a Word file as Markdown. Nothing of the file is trusted: it is unpacked within limits and its XML is read by our own reader; mammoth gets
 * a fresh archive of what is wanted. Automatic labels come back as text; what Markdown cannot hold is told. Null after an error.
 */
export async function importWord(source: Source, diagnose: Diagnose): Promise<Imported | null> {
  try {
    return await read(source, diagnose)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    diagnose({...error.said, severity: 'error', place: {path: source.path, start: 0, end: 0, line: 1, column: 1}})
    return null
  }
}

async function read(source: Source, diagnose: Diagnose): Promise<Imported | null> {
  const told: Told[] = []
  const placed: Diagnostic[] = []
  const conversions: ConvertedParagraph[] = []

  const file = openPackage(source) // bytes -> parts
  const prepared = prepareDocument(file) // parts -> plain WordprocessingML, labels
  const {document, unknownSigns} = await readWithMammoth(prepared) // -> mammoth's document
  const content = readContent(document, prepared, (one) => conversions.push(one)) // -> paragraphs, tables, notes
  const plain = plainText(source.path, content.texts)
  const structure = readStructure(itemsOf(content.blocks, plain), plain, content, (finding, line) => {
    placed.push({...finding, place: plain.places.at(startOf(line), endOf(line))})
  }) // -> front matter, headings, text

  const paragraphOf = picturePlaces(content)
  const store = pictureStore(file, prepared.pictures, source.stem, (index) => {
    const {alt = '', part = null} = prepared.pictures[index] ?? {}
    told.push({diagnostic: lostPicture(alt, part !== null), paragraph: paragraphOf(index)})
  })
  const writer = new MarkdownWriter(plain.text)
  write(writer, structure, content, plain, store.markdown, (one) => told.push(one)) // -> Markdown

  told.push(...tellFindings(prepared.findings), ...tellConversions(conversions), ...tellLinks(content))
  told.push(...unknownSigns.map((sign) => ({diagnostic: lostSign(sign), paragraph: 0})))
  told.push(...structure.strayPictures.map((index) => ({diagnostic: letterheadPicture, paragraph: paragraphOf(index)})))
  const isEmpty = structure.items.length === 0
  if (isEmpty) told.push({diagnostic: emptyFile, paragraph: 0})
  tellAll(told, placed, plain, diagnose)
  return isEmpty ? null : {...writer.finish(plain.places), ...(store.files.size > 0 && {pictures: store.files})}
}

/** Structure to Markdown. */
function write(
  writer: MarkdownWriter,
  {form, fields, items, depths, strayNotes}: Structure,
  {notes}: Content,
  plain: PlainText,
  picture: (index: number) => string | null,
  tell: (told: Told) => void
): void {
  const start = items[0] ? startOf(items[0].line) : 0
  const numbers = numberNotes(notes)
  writeFrontMatter(writer, form, fields, start)
  const stray = strayNotes.map(({key}) => numbers.mark(key)).join('')
  if (stray !== '') {
    writer.add(`\n${stray}\n`, start)
    tell({diagnostic: strayNote, paragraph: strayNotes[0]!.paragraph})
  }
  writeBody(writer, items, depths, {
    plain,
    note: numbers.mark,
    picture,
    onLoss: ({kind, count, paragraph}) => tell({diagnostic: tableLoss(kind, count), paragraph})
  })
  writeNotes(writer, notes, numbers, plain, picture)
}

/** Numbers of the paragraphs in which pictures stand. */
function picturePlaces({blocks, notes}: Content): (index: number) => number {
  const paragraphs = [...blocks, ...[...notes.values()].flat()].flatMap(paragraphsIn)
  const places = new Map(paragraphs.flatMap((paragraph) => picturesOf(paragraph).map((index) => [index, paragraph.number] as const)))
  return (index) => places.get(index) ?? 0
}

/** Tell everything in the order of its places. */
function tellAll(told: readonly Told[], placed: readonly Diagnostic[], plain: PlainText, diagnose: Diagnose): void {
  const all = [...placed, ...told.map(({diagnostic, paragraph}): Diagnostic => ({...diagnostic, place: plain.placeOf(paragraph)}))]
  for (const diagnostic of all.sort((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))) diagnose(diagnostic)
}
