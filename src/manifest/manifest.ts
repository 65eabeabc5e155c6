import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import type {OutputFile} from '../compile/types.js'
import type {Coverage} from './coverage.js'

/** What the manifest says besides its files. */
export interface ManifestFacts {
  /** File name of the announcement. */
  readonly source: string
  /** Lower-case hex SHA-256 of its bytes. */
  readonly sourceSha256: string
  readonly profile: string
  readonly theme: string
  /** Lower-case hex SHA-256 of each template, by document. */
  readonly templates: Readonly<Record<string, string>>
  readonly templateWords: readonly string[]
  readonly coverage: Readonly<Record<string, Coverage>>
}

/** Lower-case hex SHA-256. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** `manifest.json`: every file with size and hash, and where each block of the announcement went. Data, no sentences. */
export function manifest(files: readonly OutputFile[], facts: ManifestFacts): string {
  const {source, sourceSha256, templates, ...rest} = facts
  const content = {
    schema: 'thongbao/manifest/1',
    source: {name: source, sha256: sourceSha256},
    ...rest,
    templates,
    files: files.map(({name, document, format, pages, bytes}) => ({
      name,
      ...(document === null ? {} : {document}),
      format,
      ...(pages === null ? {} : {pages}),
      size: bytes.length,
      sha256: hashOf(bytes)
    }))
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
