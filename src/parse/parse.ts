import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import type {Diagnose} from '../diagnostic.js'
import {readText} from '../language/read-text.js'
import {dropHtml} from './drop-html.js'
import {findFrontMatter} from './find-front-matter.js'
import {toTree} from './grammar.js'
import {nestFences} from './nest-fences.js'
import {readFrontMatter} from './read-front-matter.js'
import type {Imported, Parsed, Source} from './types.js'

/**
 * Parse an announcement: bytes to text, front matter, Markdown of the announcement's grammar without raw HTML, fences nested.
 * `imported`: what an importer made of the source; then its Markdown is parsed, and places are of the source all the same.
 * Null after an error.
 */
export function parse(source: Source, diagnose: Diagnose, imported?: Imported): Parsed | null {
  const read = imported ? {text: imported.markdown, places: imported.origin, raw: imported.raw ?? null} : readText(source, diagnose)
  if (!read) return null
  const {places, raw} = read
  const block = findFrontMatter(read.text, places, diagnose)
  const frontMatter = block ? readFrontMatter(read.text, block, places, diagnose) : {}
  const text = blank(read.text, block?.after ?? 0)

  const tree = toTree(text, 'blocks')
  dropHtml(tree, text, places, diagnose)
  nestFences(tree, places, diagnose)

  if (tree.children.length === 0) {
    diagnose({
      rule: 'empty-announcement',
      severity: 'error',
      message: {vi: 'Tệp không có nội dung thông báo', en: 'The file holds no announcement'},
      place: places.at(0, 0)
    })
    return null
  }
  if (!frontMatter) return null
  return {path: source.path, stem: source.stem, sha256: bytesToHex(sha256(source.bytes)), text, places, raw, tree, frontMatter}
}

/** Spaces for the first characters, so that offsets stay; line ends stay too. */
function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
