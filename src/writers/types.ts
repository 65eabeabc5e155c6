import type {Diagnose} from '../diagnostic.js'
import type {LaidOut} from '../layout/types.js'

/** A format that a document can be written in. */
export type Format = 'pdf' | 'docx' | 'pptx'

/** Writes one format. Asynchronous, since pdfkit emits on later ticks. A node that it cannot express is said to `diagnose`, never dropped. The same input gives the same bytes. */
export type Writer = (laidOut: LaidOut, diagnose: Diagnose) => Promise<Uint8Array>
