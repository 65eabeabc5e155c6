import {endOf, joinLines, startOf} from '../line.js'
import type {BodyLine} from './body-line.js'
import {goesOnWithTitle, isTitleOfPart, type Joint, jointOf, looseJoint, type Wrapping} from './joints.js'
import {goOn, openedBy, type QuotationMarks} from './quotation-marks.js'
import type {SourceLine} from './source-lines.js'
import {findTables, type Tables} from './tables.js'

/** The lines of a text as paragraphs and tables, and what was done to get there. */
interface Joined {
  readonly lines: readonly BodyLine[]
  /** Lines to which the one below was joined, quotations apart. */
  readonly joined: readonly SourceLine[]
  /** Lines that may go on below, but were kept apart. */
  readonly apart: readonly SourceLine[]
  /** Lines at which columns begin that may be a table. */
  readonly columns: readonly SourceLine[]
}

/** What goes along while lines are joined. */
interface State {
  readonly lines: readonly SourceLine[]
  readonly tables: Tables['tables']
  /** Null where the lines are paragraphs. */
  readonly wrapping: Wrapping | null
  readonly joined: SourceLine[]
  readonly apart: SourceLine[]
}

/** Titles stand in the first lines. */
const maxTitleLines = 8
/** A quotation that is wrapped over more lines than this was rather never closed. */
const maxQuoted = 20
/** Lines that begin with a bullet or a label end a wrapped quotation. */
const opensOther = /^(?:[-–+•*]\s|\(?\d{1,3}[.)]|[IVX]{1,5}[.-]\s)/

/** Join the lines of a wrapped text, or, where `wrapping` is null, only those of a quotation, a title, or a sentence that plainly goes on; tables are read. */
export function joinWrapped(lines: readonly SourceLine[], wrapping: Wrapping | null): Joined {
  const {tables, doubtful} = findTables(lines)
  const state: State = {lines, tables, wrapping, joined: [], apart: []}
  const read: BodyLine[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]!
    const found = tables.get(at)
    const group = found ? lines.slice(at, found.to) : linesOfParagraph(state, at)
    const spans = [{start: startOf(first), end: endOf(group.at(-1)!)}]
    if (found) read.push({text: '', spans, gap: first.gap, isDoubtful: false, table: found.table})
    else read.push({...joinLines(group), gap: first.gap, isDoubtful: first.isDoubtful})
    at += group.length
  }
  return {lines: read, joined: state.joined, apart: state.apart, columns: doubtful.map((index) => lines[index]!)}
}

/** The lines of the paragraph that begins at an index. */
function linesOfParagraph(state: State, at: number): SourceLine[] {
  const group = [state.lines[at]!]
  let marks = openedBy(group[0]!.text)
  for (;;) {
    const next = at + group.length
    const count = linesToClosing(state, next, marks) || (goesOn(state, next, group) ? 1 : 0)
    if (count === 0) return group
    for (const line of state.lines.slice(next, next + count)) {
      group.push(line)
      marks = goOn(marks, line.text)
    }
  }
}

/** Whether the line at an index goes on with a paragraph; that it does, or may, is kept. */
function goesOn(state: State, index: number, group: readonly SourceLine[]): boolean {
  const above = group.at(-1)!
  const joint = jointAt(state, index, group)
  if (joint === 'join') state.joined.push(above)
  if (joint === 'doubtful') state.apart.push(above)
  return joint === 'join'
}

/** A title that goes on in lower case, or below the label of its part, is joined in every text; other lines where the text is wrapped, or the sentence plainly goes on. */
function jointAt({lines, tables, wrapping}: State, index: number, group: readonly SourceLine[]): Joint {
  const above = group.at(-1)!
  const next = lines[index]
  if (!next || tables.has(index)) return 'apart'
  if (index < maxTitleLines && goesOnWithTitle(above, next)) return 'join'
  if (group.length === 1 && isTitleOfPart(above, next)) return 'join'
  return wrapping ? jointOf(group, next, wrapping) : looseJoint(above, next)
}

/** How many lines from an index on close the quotations that are open; 0 when none is, or they are not closed soon. */
function linesToClosing({lines}: State, from: number, open: QuotationMarks): number {
  let marks = open
  for (let count = 1; count <= maxQuoted && marks.open > 0; count++) {
    const line = lines[from + count - 1]
    if (!line || line.gap > 0 || opensOther.test(line.text)) return 0
    marks = goOn(marks, line.text)
    if (marks.open === 0) return count
  }
  return 0
}
