import {slug} from '../../language/fold.js'
import type {WordPackage} from './package/open-package.js'
import type {PictureFacts} from './prepare/types.js'

/** The pictures of a document, as the text shows them. */
export interface PictureStore {
  /** The Markdown of a picture by its index; null when it cannot be shown, which is told. */
  readonly markdown: (index: number) => string | null
  /** Bytes by address, of those that were shown. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** How pictures begin that all our outputs can carry (PNG, 5.2; JPEG, B.1.1), and their ending. */
const beginnings: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]]
]

/** Take pictures out of a file as they are asked for; one that stands in several places is one file. `stem`: what their names begin with. */
export function pictureStore(
  file: WordPackage,
  pictures: readonly PictureFacts[],
  stem: string,
  onUnreadable: (index: number) => void
): PictureStore {
  const files = new Map<string, Uint8Array>()
  const addresses = new Map<string, string | null>()
  const name = slug(stem)
  const addressOf = (part: string): string | null => {
    const known = addresses.get(part)
    if (known !== undefined) return known
    const bytes = file.bytes(part)
    const ending = bytes && beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0]
    const address = ending ? `${name === '' ? '' : `${name}-`}hinh-${files.size + 1}.${ending}` : null
    addresses.set(part, address)
    if (bytes && address) files.set(address, bytes)
    return address
  }
  return {
    files,
    markdown(index) {
      const {part, alt} = pictures[index] ?? {part: null, alt: ''}
      const address = part === null ? null : addressOf(part)
      if (address !== null) return `![${escaped(alt)}](${address})`
      onUnreadable(index)
      return null
    }
  }
}

/** A description, which Markdown reads as text. */
const escaped = (alt: string): string =>
  alt
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]*_`<>&!~]/g, '\\$&')
