/**
 * VNI (Windows), the encoding of the `VNI-…` fonts: a base letter, then a mark that says hat and tone. Each row gives the base letter,
 * the marks after it (empty: none), and the letters that they make.
 */
const rows: readonly (readonly [base: string, marks: readonly string[], letters: string])[] = [
  ['a', ['ù', 'ø', 'û', 'õ', 'ï'], 'áàảãạ'],
  ['a', ['ê', 'é', 'è', 'ú', 'ü', 'ë'], 'ăắằẳẵặ'],
  ['a', ['â', 'á', 'à', 'å', 'ã', 'ä'], 'âấầẩẫậ'],
  ['e', ['ù', 'ø', 'û', 'õ', 'ï'], 'éèẻẽẹ'],
  ['e', ['â', 'á', 'à', 'å', 'ã', 'ä'], 'êếềểễệ'],
  ['o', ['ù', 'ø', 'û', 'õ', 'ï'], 'óòỏõọ'],
  ['o', ['â', 'á', 'à', 'å', 'ã', 'ä'], 'ôốồổỗộ'],
  ['ô', ['', 'ù', 'ø', 'û', 'õ', 'ï'], 'ơớờởỡợ'],
  ['u', ['ù', 'ø', 'û', 'õ', 'ï'], 'úùủũụ'],
  ['ö', ['', 'ù', 'ø', 'û', 'õ', 'ï'], 'ưứừửữự'],
  ['y', ['ù', 'ø', 'û', 'õ'], 'ýỳỷỹ'],
  // Letters that have a byte of their own.
  ['î', [''], 'ỵ'],
  ['í', [''], 'í'],
  ['ì', [''], 'ì'],
  ['æ', [''], 'ỉ'],
  ['ó', [''], 'ĩ'],
  ['ò', [''], 'ị'],
  ['ñ', [''], 'đ']
]

/** The letters by base and mark, small and capital; a mark typed in the other case means the same. */
const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([base, marks, made]) =>
    marks.flatMap((mark, index) => {
      const letter = made[index]!
      const small = [base + mark, base + mark.toUpperCase()].map((key) => [key, letter] as const)
      const capital = [base.toUpperCase() + mark.toUpperCase(), base.toUpperCase() + mark].map(
        (key) => [key, letter.toUpperCase()] as const
      )
      return [...small, ...capital]
    })
  )
)

const pair = /[aeouyôöAEOUYÔÖ][ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[ôöîíìæóòñÔÖÎÍÌÆÓÒÑ]/g

/** Text in VNI as Unicode; what the encoding does not have stays. */
export function fromVni(text: string): string {
  return text.replace(pair, (whole) => letters.get(whole) ?? (letters.get(whole[0]!) ?? whole[0]!) + whole.slice(1))
}

/** Whether a character is a mark of VNI, which belongs to the letter before it. */
export const isVniMark = (character: string): boolean => /^[ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]$/.test(character)
