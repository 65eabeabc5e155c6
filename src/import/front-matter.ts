import type {Form} from '../parse/types.js'
import {endOf, type Line, startOf} from './line.js'
import type {MarkdownWriter} from './markdown-writer.js'

/** A value that is written differently from the words that it stands for, such as a date. */
export interface Restated {
  readonly value: string
  readonly line: Line
}

/** Front matter as a text gives it; each value with the words that it comes from. */
export interface FoundFields {
  readonly kind?: Line
  readonly title?: Line
  readonly superior?: Line
  readonly issuer?: Line
  readonly number?: Line
  readonly symbol?: Line
  readonly place?: Line
  /** As `26/9/2025`. */
  readonly date?: Restated
  readonly authority?: Line
  readonly inPlaceOf?: Line
  readonly post?: Line
  readonly name?: Line
  readonly recipients?: readonly Line[]
  readonly attachedTo?: Line
  readonly department?: Line
  readonly secrecy?: Line
  readonly urgency?: Line
  readonly draft?: Line
  readonly circulation?: Line
  /** A profile's file name, told by the nation's words. */
  readonly profile?: Restated
}

/** Keys that a draft has, in its order; `?` marks those that stand there only with a value. */
const drafted: Readonly<Record<Form, string>> = {
  material: 'kind? title superior? issuer place date department? secrecy? urgency? draft? circulation? profile?',
  attachment: 'kind title superior issuer place date attached-to department secrecy? urgency? draft? circulation? profile?',
  signed: 'kind title superior issuer number symbol place date signer recipients secrecy? urgency? draft? circulation? profile?'
}
/** Keys that no text gives; the author fills them in. */
const asked = ['audience', 'meeting', 'meeting-date', 'speaker']

/** A text as a YAML scalar: plain where that is the same text. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}“(]/u.test(text) && !/:(?:\s|$)|\s#/.test(text)
  return isPlain ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`
}

const isRestated = (field: Line | Restated): field is Restated => 'value' in field

/** Draft the front matter: what was found, and blanks for the author to fill in. `after`: the offset at which the text begins. */
export function writeFrontMatter(writer: MarkdownWriter, form: Form, fields: FoundFields, after: number): void {
  let at = 0
  const value = (key: string, field: Line | Restated | undefined, isAsked: boolean): void => {
    if (!field && !isAsked) return
    writer.add(`${key}${field ? ' ' : ''}`, at)
    if (field) {
      const line = isRestated(field) ? field.line : field
      const text = isRestated(field) ? field.value : line.text.replace(/\s+/g, ' ')
      at = endOf(line)
      writer.replace(scalar(text), startOf(line), at)
    }
    writer.add('\n', at)
  }
  const writers: Readonly<Record<string, () => void>> = {
    signer: () => {
      writer.add('signer:\n', at)
      value('  authority:', fields.authority, true)
      value('  in-place-of:', fields.inPlaceOf, false)
      value('  post:', fields.post, true)
      value('  name:', fields.name, true)
    },
    recipients: () => {
      writer.add('recipients:\n', at)
      for (const recipient of fields.recipients ?? []) value('  -', recipient, true)
    },
    'attached-to': () => value('attached-to:', fields.attachedTo, true)
  }
  writer.add(`---\nform: ${form}\n`, 0)
  for (const entry of drafted[form].split(' ')) {
    const key = entry.replace('?', '')
    const write = writers[key]
    if (write) write()
    else value(`${key}:`, fields[key as 'title' | 'date' | 'profile'], key === entry)
  }
  for (const key of asked) value(`${key}:`, undefined, true)
  writer.add('---\n', after)
}
