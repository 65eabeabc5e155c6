/**
 * TCVN3 (ABC), the encoding of the `.Vn…` fonts: one byte a letter. Each row gives the letters of one vowel without tone
 * and with the tones huyền, hỏi, ngã, sắc, nặng, as Word shows their bytes in another font, and as they are.
 */
const rows: readonly (readonly [string, string])[] = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['¨»¼½¾Æ', 'ăằẳẵắặ'],
  ['©ÇÈÉÊË', 'âầẩẫấậ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ªÒÓÔÕÖ', 'êềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['«åæçèé', 'ôồổỗốộ'],
  ['¬êëìíî', 'ơờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['\u00adõö÷øù', 'ưừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
  ['®', 'đ'],
  // The only capitals that have bytes of their own; all others are small letters of a font of capitals.
  ['¡¢§£¤¥¦', 'ĂÂĐÊÔƠƯ']
]

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([from, to]) => [...from].map((byte, index) => [byte, to[index]!] as const))
)

/** Text in TCVN3 as Unicode; what the encoding does not have stays. `capitals`: the font shows small letters as capitals. */
export function fromTcvn3(text: string, capitals = false): string {
  const read = text.replace(/[\u00a1-\u00fe]/g, (byte) => letters.get(byte) ?? byte)
  return capitals ? read.toUpperCase() : read
}
