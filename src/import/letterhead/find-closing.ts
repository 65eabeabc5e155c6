import {isCapitals} from '../capitals.js'
import type {FoundFields} from '../front-matter.js'
import {joinLines, type Line, partOf} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {opensName} from './bodies.js'
import {type Cell, cellsOf} from './cells.js'
import {classify} from './classify.js'
import {readPlaceDate} from './place-date.js'
import {collectRecipients, opensRecipients} from './recipients.js'
import {isAuthority, isPersonName, isPost, isSignedMark} from './signature-lines.js'

/** The end of a paper: who signs it, and who receives it. */
export interface Closing {
  readonly fields: FoundFields
  /** Index of its first line; it goes to the end of the text. */
  readonly from: number
  /** Words without a field, such as `(Đã ký)`. */
  readonly leftOut: readonly Line[]
}

const maxLines = 60

/** Whether a cell may open the end of a paper. */
const opens = ({text}: Line): boolean => opensRecipients(text) || isAuthority(text) || isPost(text)

/**
 * Find the signature block and the recipients at the end of a text; each of their lines must be one of theirs. Null when there are none.
 * `isDated`: the letterhead has a date already, so that one above the signature is text.
 */
export function findClosing(lines: readonly SourceLine[], isDated: boolean): Closing | null {
  const first = Math.max(0, lines.length - maxLines)
  const last = lines.slice(first).map(cellsOf)
  for (let at = 0; at < last.length; at++) {
    if (!last[at]!.some(opens)) continue
    const hasDate = !isDated && at > 0 && last[at - 1]!.every(({text}) => classify(text) === 'place-date')
    const from = hasDate ? at - 1 : at
    const hasRoom = lines.slice(first + at + 1).some(({gap}) => gap >= 2)
    const read = readClosing(last.slice(from).flat(), {hasRoom, isDated})
    if (read) return {...read, from: first + from}
  }
  return null
}

interface Signature {
  readonly authority: Line[]
  readonly post: Line[]
  readonly names: Line[]
  readonly dates: Line[]
}

/** What is known of lines that may be a closing. */
interface Setting {
  /** A hand could sign between them. */
  readonly hasRoom: boolean
  readonly isDated: boolean
}

/** Read lines that are all of a closing; null when they are not. */
function readClosing(cells: readonly Cell[], {hasRoom, isDated}: Setting): Omit<Closing, 'from'> | null {
  const recipients = collectRecipients()
  const signature: Signature = {authority: [], post: [], names: [], dates: []}
  const leftOut: Line[] = []
  for (const cell of cells) {
    if (classify(cell.text) === 'mark') continue
    if (isSignedMark(cell.text)) leftOut.push(cell)
    else if (!addToSignature(signature, cell) && !recipients.add(cell)) return null
  }
  const {authority, post, names, dates} = signature
  // A post over a name may also be a line of a list.
  const isSigned =
    names.length === 1 && (authority.length > 0 || (post.length > 0 && (hasRoom || recipients.isOpen() || leftOut.length > 0)))
  const isBlank = names.length === 0 && authority.length > 0 && post.length > 0
  const hasRecipients = recipients.list.length > 0
  if ((recipients.isOpen() && !hasRecipients) || names.length > 1 || authority.length > 2) return null
  if (dates.length > (isDated ? 0 : 1) || readPlaceDate(dates[0]?.text ?? '')?.date === 'partial') return null
  if (!isSigned && !isBlank && !(hasRecipients && names.length + authority.length + post.length === 0)) return null
  // `KT. CHỦ TỊCH` below `TM. ỦY BAN NHÂN DÂN` says for which post the deputy signs.
  const isDeputy = authority.filter(({text}) => isAuthority(text)).length > 1
  const inName = isDeputy ? authority.slice(0, 1) : authority
  const inPlaceOf = isDeputy ? authority.slice(1) : []
  return {
    fields: {
      ...(inName.length > 0 && {authority: joinLines(inName)}),
      ...(inPlaceOf.length > 0 && {inPlaceOf: joinLines(inPlaceOf)}),
      ...(post.length > 0 && {post: joinLines(post)}),
      ...(names[0] && {name: names[0]}),
      ...(hasRecipients && {recipients: recipients.list}),
      ...dateFields(dates[0])
    },
    leftOut
  }
}

/** Whether a line in capitals goes on with the name of a body: `ĐẢNG BỘ TỈNH …`, `XÃ …`. */
const goesOnWithBody = (text: string): boolean =>
  opensName(text) || /^(?:TỈNH|XÃ|PHƯỜNG|HUYỆN|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU|LẦN THỨ|KHÓA|KHOÁ)\s/.test(text)

/** Take a line of the signature, in its order: place and date, authority, post, name. */
function addToSignature({authority, post, names, dates}: Signature, cell: Cell): boolean {
  const {text} = cell
  if (classify(text) === 'place-date') dates.push(cell)
  else if (names.length > 0) return false
  else if (isAuthority(text)) authority.push(cell)
  else if (isPost(text)) post.push(cell)
  else if (authority.length === 1 && post.length === 0 && isCapitals(text) && goesOnWithBody(text)) authority.push(cell)
  else if (isPersonName(text) && post.length + authority.length > 0) names.push(cell)
  else return false
  return true
}

function dateFields(line: Line | undefined): Pick<FoundFields, 'place' | 'date'> {
  const read = line && readPlaceDate(line.text)
  if (!read || !/\d/.test(read.date)) return {}
  return {place: partOf(line, 0, read.placeEnd), date: {value: read.date, line: partOf(line, read.dateStart)}}
}
