import type {Format, Writer} from './types.js'

/** The writers by format, each loaded when it is first needed: they bring the heaviest libraries. */
export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  pdf: async () => (await import('./pdf/write-pdf.js')).writePdf,
  docx: async () => (await import('./docx/write-docx.js')).writeDocx,
  pptx: async () => (await import('./pptx/write-pptx.js')).writePptx
}
