/** What two neighbouring characters may be together; a bit each, so that one `&` tells whether they are any of it. */
export const pair = {
  /** Two spaces. */
  double: 1 << 0,
  /** A space, then a mark that ends words: `, . ; : ! ? ) ”`. */
  spaced: 1 << 1,
  /** Such a mark, then a letter or an opening mark. */
  glued: 1 << 2,
  /** An opening mark (`( “`), then a space. */
  openSpaced: 1 << 3,
  /** A letter, a digit or `%`, then an opening mark. */
  openGlued: 1 << 4,
  /** `òa`, `ỏe`, `úy`. */
  firstTone: 1 << 5,
  /** `oà`, `oẻ`, `uý`. */
  secondTone: 1 << 6,
  /** Something else, then a digit. */
  number: 1 << 7,
  /** A space, a digit or `%`, then a dash. */
  dash: 1 << 8,
  /** The end of a line, then a tab or a space. */
  indent: 1 << 9,
  /** Anything, then a character that does not show. */
  hidden: 1 << 10,
  /** Anything, then a sign that Vietnamese text of today has no use for. */
  odd: 1 << 11
} as const

/** What follows may be anything. */
const always = pair.hidden | pair.odd
/** Units from here on are much alike. */
const limit = 0x2100

const lefts = new Uint16Array(limit).fill(always | pair.number)
const rights = new Uint16Array(limit)

function markLeft(characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at++) lefts[characters.charCodeAt(at)]! |= bits
}

function markRight(characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at++) rights[characters.charCodeAt(at)]! |= bits
}

/** Whether a UTF-16 unit is a letter of the Latin alphabet, those of Vietnamese among them. False for NaN. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff)

const digits = '0123456789'
const closing = ',.;:!?)”'
const opening = '(“'

for (let code = 0; code < limit; code++) {
  if (!isLetter(code)) continue
  lefts[code]! |= pair.openGlued
  rights[code]! |= pair.glued
}
markLeft(' ', pair.double | pair.spaced | pair.dash)
markRight(' ', pair.double | pair.openSpaced | pair.indent)
markLeft(closing, pair.glued)
markRight(closing, pair.spaced)
markLeft(opening, pair.openSpaced)
markRight(opening, pair.glued | pair.openGlued)
markLeft('òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ', pair.firstTone)
markRight('aeyAEY', pair.firstTone)
markLeft('ouOU', pair.secondTone)
markRight('àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ', pair.secondTone)
markLeft(`${digits}%`, pair.openGlued | pair.dash)
markRight(digits, pair.number)
markRight('-–—', pair.dash)
markLeft('\n', pair.indent)
markRight('\t', pair.indent)
markRight('\u00a0\u00ad\u034f\u061c\u180e', pair.hidden)
for (let code = 0x2000; code < 0x2070; code++) {
  if (code < 0x2010 || (code >= 0x2028 && code < 0x2030) || code >= 0x205f) rights[code]! |= pair.hidden
}
// What letters of TCVN3 and VNI look like when their font is gone, and `ƣ` of old PDFs.
markRight('¢£¤¥¦§¨©«¬®¯µ¶¸¹¿×ÄÅÆËÏÑÖØÛÜäåæëïñöøûüÿƢƣ', pair.odd)

/**
 * Both in one number, what a unit may be as the first of two in the low half: one look-up a character, and all units have a place, so that
 * none is tested for.
 */
const roles = new Uint32Array(0x10000).fill(always | pair.number)
for (let code = 0; code < limit; code++) roles[code] = lefts[code]! | (rights[code]! << 16)
// The area for private use; an ideographic space and a byte order mark.
for (let code = 0xe000; code < 0xf900; code++) roles[code]! |= pair.odd << 16
for (const code of [0x3000, 0xfeff]) roles[code]! |= pair.hidden << 16

/** What a UTF-16 unit may be in a pair: as the first of two in the low 16 bits, as the second of two in the bits above them. */
export const rolesOf = (code: number): number => roles[code]!
