import type {Places, RawText} from '../../parse/types.js'

/** The text of a file. */
export interface FileText {
  /** NFC, with LF, without byte order mark. */
  readonly text: string
  /** Offsets into `text` as places of the file on disk. */
  readonly places: Places
  /** The text as decoded, where the file is UTF-8 and was read as it is; null for others. */
  readonly raw: RawText | null
}
