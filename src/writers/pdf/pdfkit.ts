import PDFDocument from 'pdfkit'

/** A value of a PDF object in pdfkit's convention: a plain string is a name, a `String` object is text, bytes are a hexadecimal string. */
export type PdfValue = number | boolean | null | string | TextString | Uint8Array | Date | PdfObject | readonly PdfValue[] | PdfDictionary

/** A PDF dictionary; an entry that is undefined is left out. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined
}

/** Text in a PDF object, as opposed to a name. */
interface TextString {
  valueOf(): string
  readonly length: number
}

/** An indirect object: numbered when made, written when ended. */
export interface PdfObject {
  data: Record<string, PdfValue | undefined>
  /** Add to its stream. */
  write(chunk: string | Uint8Array): void
  /** Write it out; nothing can be added after that. */
  end(chunk?: string | Uint8Array): void
}

/** A page that is being drawn; its drawing space has been turned so that y points down from the top left corner. */
export interface PdfPage {
  readonly height: number
  readonly dictionary: PdfObject
  readonly fonts: Record<string, PdfObject>
  readonly xobjects: Record<string, PdfObject>
  readonly annotations: PdfObject[]
  /** The page's key in the parent tree; the first reading makes it. */
  readonly structParentTreeKey: number
}

/** Which element owns a page's marked content, by page and number, or an annotation. */
interface ParentTree {
  add(key: number, owner: PdfObject): void
  get(key: number): PdfObject[]
}

/** Properties of the file, as pdfkit keeps them. */
export type PdfInfo = Record<string, string | Date>

/** What we use of pdfkit 0.20.2: it numbers and writes objects, frames pages, and compresses streams. Some of it is internal, hence its exact version. */
export interface PdfkitDocument {
  readonly info: PdfInfo
  /** The page that is being drawn. */
  readonly page: PdfPage
  readonly _root: PdfObject
  _id: Uint8Array
  /** Writes the properties to XMP; ours replaces it. */
  _addInfo: () => void
  ref(data: PdfDictionary): PdfObject
  /** Ends the page before. */
  addPage(options: {readonly size: readonly [number, number]; readonly margin: 0}): void
  addContent(operators: string): void
  appendXML(xml: string): void
  getStructTreeRoot(): PdfObject
  getStructParentTree(): ParentTree
  createStructParentTreeNextKey(): number
  end(): void
}

/** Text for a PDF object: a wrapper object is how pdfkit tells it from names. */
export const text = (value: string): TextString => new String(value)

/** What a document is opened with: options of pdfkit's, and where its bytes go. */
interface PdfkitOptions {
  readonly take: (chunk: Uint8Array) => void
  readonly [option: string]: unknown
}

// The types of @types/pdfkit lack the object level, which we work on.
const Base = PDFDocument as unknown as new (options: PdfkitOptions) => PdfkitDocument & {readonly options: PdfkitOptions}

/**
 * A document whose bytes are taken where they arise. pdfkit's stream would hand them on at later ticks, and takes
 * each chunk off the front of an array: quadratic, when thousands of objects are written at once.
 */
class TakenDocument extends Base {
  /** Called by pdfkit for each piece of the file, from its constructor on; null at the end. */
  push(chunk: Uint8Array | null): boolean {
    if (chunk) this.options.take(chunk)
    return true
  }
}

/** Open a new document. */
export const openPdfkit = (options: PdfkitOptions): PdfkitDocument => new TakenDocument(options)
