import {badXml} from '../refusal.js'

/** The encoding that the first bytes of a part tell (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8'
}

/** The text of a part of XML: UTF-8 or UTF-16, which are all that parts may have (OPC, ECMA-376-2, 6.2.5). Throws a Refusal. */
export function decodeXml(part: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(text)?.[1]?.toLowerCase()
    if (declared === undefined || declared.startsWith('utf-16') || declared === 'utf-8' || declared === 'us-ascii') return text
  } catch {
    // Told below, as a declared encoding that we do not read.
  }
  throw badXml(part, 'bảng mã không phải UTF-8', 'its encoding is not UTF-8')
}
