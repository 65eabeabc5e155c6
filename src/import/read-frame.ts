import type {Form} from '../parse/types.js'
import {beforeTitle, doubtful, type Finding, leftOut, moved} from './diagnostics.js'
import type {FoundFields} from './front-matter.js'
import {kindNames} from './furniture/line-kind.js'
import {findAttachedTo} from './letterhead/attached-to.js'
import {markDoubtfulClosing} from './letterhead/doubtful-closing.js'
import {type Closing, findClosing} from './letterhead/find-closing.js'
import {findDepartment} from './letterhead/find-department.js'
import {findLetterhead, type Letterhead} from './letterhead/find-letterhead.js'
import {readTypeAndAbstract} from './letterhead/type-and-abstract.js'
import {doubts, keysOf, parts} from './letterhead/wording.js'
import {joinLines, type Line, startOf} from './line.js'
import type {SourceLine} from './text/source-lines.js'
import {repeats} from './title-block.js'

/** Takes what was found at a line. */
export type Tell = (finding: Finding, line: Line) => void

/** A text without what stands around it, which is now front matter. */
interface Frame {
  readonly form: Form
  readonly fields: FoundFields
  readonly lines: readonly SourceLine[]
  /** Whether the type of the paper, and so its title, is in the front matter. */
  readonly hasTitle: boolean
}

/** Read letterhead, type and abstract, signature and recipients off a text. `width`: columns at which it is wrapped, or null. */
export function readFrame(lines: readonly SourceLine[], width: number | null, tell: Tell): Frame {
  const told: Parameters<Tell>[] = []
  const frame = read(lines, width, (...found) => told.push(found))
  // Without any text between them, they are the text.
  if (frame.lines.length === 0) return {form: 'material', fields: {}, lines, hasTitle: false}
  for (const found of told) tell(...found)
  return frame
}

function read(lines: readonly SourceLine[], width: number | null, tell: Tell): Frame {
  const head = findLetterhead(lines)
  const from = head?.to ?? 0
  const closing = findClosing(lines.slice(from), head?.fields.date !== undefined)
  const end = closing ? from + closing.from : lines.length
  const isSigned = closing !== null || head?.hasNumber === true
  const typed = head && readTypeAndAbstract(lines.slice(0, end), from, {width, mayBeAttached: !isSigned})
  const loose = head || isSigned ? null : findAttachedTo(lines)
  const opening: FoundFields = {...head?.fields, ...typed?.fields}
  const before = head ? withoutPageTitle(lines.slice(0, head.from), opening, tell) : []
  for (const line of before) tell(beforeTitle(line.text), line)
  const rest = head?.rest.map(asDoubtful) ?? []
  const text = [
    ...before.map(asDoubtful),
    ...rest,
    ...lines.slice(loose ? 0 : (typed?.to ?? from), loose?.from ?? end),
    ...lines.slice(loose?.to ?? end, end)
  ]
  const mayEndWithDepartment = !isSigned && (head !== null || loose !== null)
  const department = mayEndWithDepartment ? findDepartment(text) : null

  if (head) tellOpening(head, opening, lines.slice(head.from, typed?.to ?? from), tell)
  if (typed?.doubt) tell(doubtful(typed.doubt.text, doubts.abstract.what, doubts.abstract.hint), typed.doubt)
  if (loose) tell(moved(parts.attached, ['attached-to']), loose.line)
  if (department) tell(moved(parts.department, ['department']), department.department)
  if (closing) tellClosing(closing, lines.slice(end), tell)
  const isAttached = opening.attachedTo !== undefined || loose !== null || department !== null
  if (head && !isSigned && !isAttached) tell(doubtful(lines[head.from]!.text, doubts.form.what, doubts.form.hint), lines[head.from]!)
  return {
    form: isAttached ? 'attachment' : isSigned || head ? 'signed' : 'material',
    fields: {
      ...opening,
      ...closing?.fields,
      ...(loose && {attachedTo: loose.line}),
      ...(department && {department: department.department})
    },
    lines: closing ? text : markDoubtfulClosing(department ? text.slice(0, department.from) : text, tell),
    hasTitle: typed !== null
  }
}

/** A cell of a letterhead that belongs to nothing, as a line of the text. */
const asDoubtful = (line: Line): SourceLine => ({...line, raw: line.text, from: startOf(line), gap: 1, isBroken: false, isDoubtful: true})

/** The title of a page above a letterhead says what type and abstract say. */
function withoutPageTitle(before: readonly SourceLine[], {kind, title}: FoundFields, tell: Tell): readonly SourceLine[] {
  const [first] = before
  const below = [title, kind && title && joinLines([kind, title])].flatMap((line) => (line ? [line.text] : []))
  if (!first || before.length > 1 || !below.some((text) => repeats(first.text, [text]))) return before
  tell(leftOut(first.text, kindNames['page-title']), first)
  return []
}

function tellOpening(head: Letterhead, fields: FoundFields, lines: readonly SourceLine[], tell: Tell): void {
  tell(moved(parts.opening, keysOf(fields)), joinLines(lines))
  for (const {about, line} of head.doubts) tell(doubtful(line.text, doubts[about].what, doubts[about].hint), line)
}

function tellClosing({fields, leftOut: marks}: Closing, lines: readonly SourceLine[], tell: Tell): void {
  tell(moved(parts.closing, keysOf(fields)), joinLines(lines))
  for (const mark of marks) tell(leftOut(mark.text, kindNames['signed-mark']), mark)
}
