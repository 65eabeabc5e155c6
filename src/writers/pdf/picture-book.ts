import type {Diagnose} from '../../diagnostic.js'
import type {Picture} from '../../document/types.js'
import {writeJpeg} from './jpeg.js'
import type {PdfkitDocument, PdfObject} from './pdfkit.js'
import {writePng} from './png.js'

/** A picture of the file. */
interface EmbeddedPicture {
  /** Name in pages' resources, such as `I1`. */
  readonly name: string
  readonly object: PdfObject
}

/** The pictures of a file, each written once. */
export interface PictureBook {
  /** Null when the picture's bytes cannot be read, which is told. */
  get(picture: Picture): EmbeddedPicture | null
}

/** Write a picture's bytes as an image. Throws when they are not what they claim. */
type PictureWriter = (pdfkit: PdfkitDocument, bytes: Uint8Array) => PdfObject

const pictureWriters: Readonly<Record<Picture['format'], PictureWriter>> = {jpeg: writeJpeg, png: writePng}

/** An empty book. */
export function openPictureBook(pdfkit: PdfkitDocument, diagnose: Diagnose): PictureBook {
  const pictures = new Map<Uint8Array, EmbeddedPicture | null>()
  const embed = ({format, bytes, alt}: Picture): EmbeddedPicture | null => {
    try {
      return {name: `I${pictures.size + 1}`, object: pictureWriters[format](pdfkit, bytes)}
    } catch {
      diagnose({
        rule: 'pdf-picture-unreadable',
        severity: 'error',
        message: {vi: `Không đọc được ảnh “${alt}”`, en: `The picture “${alt}” cannot be read`}
      })
      return null
    }
  }
  return {
    get(picture) {
      const known = pictures.get(picture.bytes)
      if (known !== undefined) return known
      const embedded = embed(picture)
      pictures.set(picture.bytes, embedded)
      return embedded
    }
  }
}
