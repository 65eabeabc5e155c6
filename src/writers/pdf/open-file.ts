import type {Document} from '../../document/types.js'
import {byteSink} from './byte-sink.js'
import {identify, placeholder} from './file-id.js'
import {infoOf, xmpOf} from './metadata.js'
import {openPdfkit, type PdfkitDocument} from './pdfkit.js'

/** A PDF file that is being written. */
export interface PdfFile {
  readonly pdfkit: PdfkitDocument
  /** End it: all its bytes. */
  end(): Uint8Array
}

/** Stands in for the date that pdfkit demands at first; removed when the announcement has none. */
const anyDate = new Date(0)

/** Open a file that claims PDF/A-2a and PDF/UA-1, in PDF 1.7. */
export function openFile(document: Document): PdfFile {
  const info = infoOf(document)
  const sink = byteSink()
  const pdfkit = openPdfkit({
    take: sink.add,
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language,
    displayTitle: true,
    autoFirstPage: false,
    // None of pdfkit's own fonts: it would name Helvetica and not embed it.
    font: '',
    info: {CreationDate: anyDate, ...info}
  })
  if (!info.CreationDate) delete pdfkit.info.CreationDate
  pdfkit._id = placeholder
  // pdfkit's own writes the properties unescaped, and cannot do without a date.
  pdfkit._addInfo = () => pdfkit.appendXML(xmpOf(info, document.language))
  return {
    pdfkit,
    end() {
      pdfkit.end()
      return identify(sink.bytes())
    }
  }
}
