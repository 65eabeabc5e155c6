/** A picture's format and size. */
export interface PictureHeader {
  readonly format: 'png' | 'jpeg'
  /** In pixels as stored, from 1. */
  readonly width: number
  readonly height: number
}
