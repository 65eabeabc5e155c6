const schemes = /^(https?|ftp|mailto|tel):/i
/** .NET, which Office's own tools read addresses with, refuses other mail addresses than `name@host`. */
const mail = /^mailto:[\w.+%-]+@[a-z0-9.-]+(\?\S*)?$/i
/** What a URI may hold besides percent signs (RFC 3986, 2.2 and 2.3). */
const outsideUri = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu
/** Longer addresses are what Office itself does not write (2,083 characters), and it repairs files that have them. */
const longest = 2_000

/**
 * A link's address as a relationship may carry it: absolute, of a scheme that leads out of the file, percent-encoded.
 * Null for all else: Office refuses to open a file in which one address is malformed, and a relative one would point
 * into the folder of whoever opens it.
 */
export function externalAddress(link: string): string | null {
  if (!schemes.test(link) || !URL.canParse(link)) return null
  const address = new URL(link).href.replace(outsideUri, encodeURIComponent)
  if (address.length > longest || (address.startsWith('mailto:') && !mail.test(address))) return null
  return address
}
