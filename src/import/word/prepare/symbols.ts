import {element, text as xmlText} from '../../../ooxml/xml.js'
import type {Look} from '../styles/look.js'

/** Fonts whose characters are signs; mammoth knows what they look like in Unicode. */
const fonts: readonly string[] = ['Symbol', 'Webdings', 'Wingdings', 'Wingdings 2', 'Wingdings 3']

/** Text of a run; in a font for symbols each character as its sign, whether it lies at its byte or at U+F000 and above. */
export function symbols(text: string, {ascii, other}: Pick<Look, 'ascii' | 'other'>): string {
  const font = fonts.find((name) => name.toLowerCase() === (other || ascii).toLowerCase())
  if (text === '') return ''
  if (font === undefined) return `<w:t>${xmlText(text)}</w:t>`
  const signs = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0
    const isSign = (code > 0x20 && code <= 0xff) || (code > 0xf020 && code <= 0xf0ff)
    const byte = (code & 0xff).toString(16).toUpperCase().padStart(2, '0')
    return isSign ? element('w:sym', {'w:font': font, 'w:char': `F0${byte}`}) : element('w:t', {}, xmlText(character))
  })
  return signs.join('')
}
