import {readJpeg} from './read-jpeg.js'
import {readPng} from './read-png.js'
import type {PictureHeader} from './types.js'

/** What a picture's first bytes say of it; null when they are of no format that all our outputs can carry, or are broken. */
export function readPicture(bytes: Uint8Array): PictureHeader | null {
  return readPng(bytes) ?? readJpeg(bytes)
}
