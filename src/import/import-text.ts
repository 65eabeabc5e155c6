import type {Diagnose, Diagnostic} from '../diagnostic.js'
import {readLabel} from '../language/labels.js'
import type {Imported, Source} from '../parse/types.js'
import {beforeTitle, joinedLines, keptApart, likeHeading, likeTable, madeTable, movedTitle, restarted, tableHeader} from './diagnostics.js'
import {writeFrontMatter} from './front-matter.js'
import {leaveOutFurniture} from './furniture/leave-out.js'
import {endOf, startOf} from './line.js'
import {MarkdownWriter} from './markdown-writer.js'
import {findOutline} from './outline.js'
import {readFrame, type Tell} from './read-frame.js'
import type {BodyLine} from './text/body-line.js'
import {joinWrapped} from './text/join-wrapped.js'
import {paragraphMarks} from './text/paragraph-marks.js'
import {readFile} from './text/read-file.js'
import {type SourceLine, sourceLines} from './text/source-lines.js'
import {titleStylesOf} from './text/title-styles.js'
import {wrapWidth} from './text/wrap-width.js'
import {findTitleBlock} from './title-block.js'
import {findUnlabelledHeadings} from './unlabelled-headings.js'
import {writeBody} from './write-body.js'

/**
 * Import a plain text as Markdown: what stands around it is told and left out, letterhead and signature become front matter, wrapped lines are
 * joined, labels of the outline become headings where they head something. Every other word stays, in order. Null after an error.
 */
export function importText(source: Source, diagnose: Diagnose): Imported | null {
  const read = readFile(source, diagnose)
  if (!read) return null
  const all = sourceLines(read.text)
  if (all.length === 0) {
    const message = {vi: 'Tệp không có nội dung thông báo', en: 'The file holds no announcement'}
    diagnose({rule: 'empty-announcement', severity: 'error', message, place: read.places.at(0, 0)})
    return null
  }
  const found: {readonly diagnostic: Diagnostic; readonly at: number}[] = []
  const tell: Tell = (finding, line) => {
    found.push({diagnostic: {...finding, place: read.places.at(startOf(line), endOf(line))}, at: startOf(line)})
  }

  const text = leaveOutFurniture(all, tell)
  const width = wrapWidth(text)
  const frame = readFrame(text, width, tell)
  const body = readParagraphs(frame.lines, width, tell)
  const {pageTitle, heading} = frame.hasTitle ? {pageTitle: false, heading: -1} : findTitleBlock(body)
  const title = pageTitle ? body[0] : undefined
  const lines = title ? body.slice(1) : body
  if (title) tell(movedTitle, title)

  const writer = new MarkdownWriter(read.text)
  writeFrontMatter(writer, frame.form, title ? {...frame.fields, title} : frame.fields, startOf(lines[0] ?? all[0]!))
  writeBody(writer, lines, readHeadings(lines, heading - (title ? 1 : 0), tell))
  for (const {diagnostic} of found.sort((one, other) => one.at - other.at)) diagnose(diagnostic)
  return {...writer.finish(read.places), ...(read.raw !== null && {raw: read.raw})}
}

/** Join what was wrapped, and read tables. */
function readParagraphs(text: readonly SourceLine[], width: number | null, tell: Tell): readonly BodyLine[] {
  const {lines, joined, apart, columns} = joinWrapped(
    text,
    width === null ? null : {width, titleStyles: titleStylesOf(text, width), ...paragraphMarks(text, width)}
  )
  if (joined[0]) tell(joinedLines(joined.length), joined[0])
  if (apart[0]) tell(keptApart(apart.length), apart[0])
  for (const line of columns) tell(likeTable(line.text), line)
  for (const line of lines) {
    if (!line.table) continue
    tell(madeTable(line.table.rows.length, line.table.rows[0]?.length ?? 0), line)
    if (line.table.isHeaderDoubtful) tell(tableHeader(), line)
  }
  return lines
}

/** The depths of the headings below the title at an index; what is not sure about them is told. */
function readHeadings(lines: readonly BodyLine[], heading: number, tell: Tell): ReadonlyMap<number, number> {
  for (const line of lines.slice(0, Math.max(heading, 0))) if (!line.isDoubtful) tell(beforeTitle(line.text), line)
  const unlabelled = findUnlabelledHeadings(lines, heading + 1)
  const {depths, restarts} = findOutline(lines, heading + 1, unlabelled.found)
  for (const index of unlabelled.doubtful) tell(likeHeading(lines[index]!.text), lines[index]!)
  for (const index of restarts) tell(restarted(readLabel(lines[index]!.text)?.label ?? ''), lines[index]!)
  return heading < 0 ? depths : new Map([[heading, 1], ...depths])
}
