import {isAbsolute, relative} from 'node:path'
import {pathToFileURL} from 'node:url'

/** A path as an address relative to the current folder, with forward slashes; absolute where there is no way to it (another drive). */
export function addressOf(path: string): string {
  const way = relative('', path)
  if (isAbsolute(way)) return pathToFileURL(way).href
  return way.split(/[\\/]/).map(encodeURIComponent).join('/')
}
