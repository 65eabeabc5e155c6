/** What no XML 1.0 document can hold (2.2 `Char`). */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Stands for `{` on its way through the library. No text holds it, since XML forbids it. */
const brace = '\ufffe'

/**
 * Text on its way into the library, which replaces `{key}` in finished XML by the ids of lists and pictures, an author's
 * own braces too. What XML forbids becomes U+FFFD, so that it is seen and not lost; the checks have told the author.
 */
export function toLibrary(text: string): string {
  return text.replace(forbidden, '\ufffd').replaceAll('{', brace)
}

/** A part as the library wrote it, with its braces back. */
export function fromLibrary(xml: string): string {
  return xml.replaceAll(brace, '{')
}
