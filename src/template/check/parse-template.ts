import Handlebars from 'handlebars'
import type {FaultTeller} from './faults.js'

/** Handlebars' tree of a template. */
export type Program = hbs.AST.Program

/** Parse a template; null after a syntax error. White space around block tags that stand alone is gone, as in the rendered text. */
export function parseTemplate(text: string, teller: FaultTeller): Program | null {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const spot = spotOf(error, message, text)
    teller.fault(
      'template-syntax',
      {start: spot, end: spot},
      {
        vi: `Mẫu trình bày sai cú pháp: ${reason(message).vi}`,
        en: `The template cannot be read: ${reason(message).en}`
      }
    )
    return null
  }
}

/** The error's own words, without the drawing of the line; a syntax error of the grammar names tokens that tell a user nothing. */
function reason(message: string): {vi: string; en: string} {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message)
  if (mismatch)
    return {vi: `{{/${mismatch[2]}}} không khớp với {{#${mismatch[1]}}}`, en: `{{/${mismatch[2]}}} does not close {{#${mismatch[1]}}}`}
  if (/got 'EOF'/.test(message)) return {vi: 'thiếu thẻ đóng', en: 'a closing tag is missing'}
  return {vi: 'thẻ {{ }} viết chưa đúng', en: 'a {{ }} tag is not well formed'}
}

/** Errors of Handlebars have line and column; those of its grammar only a line, and a drawing of the text around the spot. */
function spotOf(error: unknown, message: string, text: string): {line: number; column: number} {
  if (error instanceof Handlebars.Exception && typeof error.lineNumber === 'number')
    return {line: error.lineNumber, column: error.column ?? 0}
  const [head = '', drawing = '', arrow = ''] = message.split('\n')
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1)
  const before = drawing.slice(0, arrow.indexOf('^')).replace(/^\.\.\./, '')
  return spotAfter(before, line, text) ?? {line, column: 0}
}

/** The end of a run of characters (line ends left out, as in the drawing) that ends on a line; the last such. */
function spotAfter(before: string, line: number, text: string): {line: number; column: number} | null {
  if (before === '') return null
  const upto = text.split('\n').slice(0, line)
  const joined = upto.join('')
  const lineStart = joined.length - (upto.at(-1)?.length ?? 0)
  const end = joined.lastIndexOf(before) + before.length
  return end >= before.length && end >= lineStart ? {line, column: end - lineStart} : null
}
