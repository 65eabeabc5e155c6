import type {Diagnose} from '../../diagnostic.js'

/** A picture's bytes with what its header says. */
export interface PictureBytes {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Pictures by the address that the announcement writes. */
export type Pictures = ReadonlyMap<string, PictureBytes>

/** Names of the styles that the report's blocks are set in. */
export interface TextStyles {
  readonly body: string
  readonly list: string
  readonly quote: string
  readonly code: string
  readonly tableHeader: string
  readonly tableCell: string
}

/** How the report's blocks become a document's. */
export interface Conversion {
  readonly styles: TextStyles
  readonly pictures: Pictures
  readonly diagnose: Diagnose
}

const pageStyles: TextStyles = {
  body: 'body',
  list: 'list',
  quote: 'quote',
  code: 'code',
  tableHeader: 'table-header',
  tableCell: 'table-cell'
}

/** Styles of running text: of pages, or of slides. */
export const textStyles = (flow: 'pages' | 'slides'): TextStyles =>
  flow === 'pages' ? pageStyles : {...pageStyles, body: 'slide-body', list: 'slide-list'}
