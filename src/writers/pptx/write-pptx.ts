import type {Diagnose} from '../../diagnostic.js'
import type {LaidOut} from '../../layout/types.js'
import {zipParts} from '../../ooxml/zip.js'
import {toPresentation} from './model/to-presentation.js'
import {presentationParts} from './parts/presentation-parts.js'

/** Write a deck as PPTX. Throws a RangeError when the document is no deck. */
export async function writePptx(laidOut: LaidOut, diagnose: Diagnose): Promise<Uint8Array> {
  const presentation = toPresentation(laidOut, diagnose) // pages of frames -> slides of shapes
  const parts = presentationParts(presentation) //          slides of shapes -> XML and pictures
  return zipParts(parts) //                                 parts            -> bytes
}
