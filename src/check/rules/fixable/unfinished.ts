import {isDigitCode} from '../../../language/codes.js'
import {isLetter} from './characters.js'

/** Whether a text ends in a word, a number or a bracket, with no mark behind it. */
export function isUnfinished(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return isLetter(last) || isDigitCode(last) || (text !== '' && '%)²³'.includes(text.charAt(text.length - 1)))
}
