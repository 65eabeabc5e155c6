import type {Document} from '../../document/types.js'

/** The part of a page that text stands in, in pt from its top left corner. */
export function bodyOf({page}: Document): {readonly x: number; readonly y: number; readonly width: number; readonly height: number} {
  const {top, bottom, left, right} = page.margins
  return {x: left, y: top, width: page.width - left - right, height: page.height - top - bottom}
}
