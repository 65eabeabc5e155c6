import type {Diagnose, Diagnostic} from '../../diagnostic.js'
import {readText} from '../../language/read-text.js'
import type {Source} from '../../parse/types.js'
import {convertLegacy, isLegacy} from './convert-legacy.js'
import type {FileText} from './file-text.js'

const formFeed = 0x0c
const space = 0x20

/**
 * Read a file's bytes as text: UTF-8; UTF-16 with a byte order mark, as older editors save; TCVN3 or VNI, where all the text is. A form feed,
 * which copies of PDF hold between pages, is white space. Null after an error.
 */
export function readFile(source: Source, diagnose: Diagnose): FileText | null {
  const {bytes} = source
  const decoded = fromUtf16(bytes) ?? bytes
  // No other character of UTF-8 holds this byte.
  const spaced = decoded.includes(formFeed) ? decoded.map((byte) => (byte === formFeed ? space : byte)) : decoded
  const faults: Diagnostic[] = []
  const read = readText({...source, bytes: spaced}, (fault) => faults.push(fault)) ?? readEightBit({...source, bytes: spaced})
  if (read) return convertLegacy({...read, raw: spaced === bytes ? read.raw : null}, diagnose)
  for (const fault of faults) diagnose(fault)
  return null
}

/** UTF-16 with its byte order mark as UTF-8, offsets of the text unchanged; null for other bytes, and where letters are cut in two. */
function fromUtf16(bytes: Uint8Array): Uint8Array | null {
  const [first, second] = bytes
  const little = first === 0xff && second === 0xfe
  if (!little && !(first === 0xfe && second === 0xff)) return null
  try {
    const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be', {ignoreBOM: true, fatal: true}).decode(bytes)
    return new TextEncoder().encode(text)
  } catch {
    return null
  }
}

/** Bytes of an old editor that are Vietnamese of before Unicode; null for others. */
function readEightBit(source: Source): FileText | null {
  if (source.bytes.includes(0)) return null
  const text = new TextDecoder('windows-1252').decode(source.bytes)
  const read = isLegacy(text) ? readText({...source, bytes: new TextEncoder().encode(text)}, () => {}) : null
  return read && {...read, raw: null}
}
