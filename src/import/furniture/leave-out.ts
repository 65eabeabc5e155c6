import type {Finding} from '../diagnostics.js'
import {doubtful, leftOut} from '../diagnostics.js'
import type {Line} from '../line.js'
import {type SourceLine, withoutLines} from '../text/source-lines.js'
import {findFurniture} from './find-furniture.js'
import {kindNames} from './line-kind.js'

/** Leave out the lines that stand around a text, each with a note that quotes it; ask about those that may. What holds nothing else is text. */
export function leaveOutFurniture(lines: readonly SourceLine[], tell: (finding: Finding, line: Line) => void): readonly SourceLine[] {
  const {out, doubtful: unsure} = findFurniture(lines)
  if (out.size === lines.length) return lines
  for (const [index, kind] of out) tell(leftOut(lines[index]!.text, kindNames[kind]), lines[index]!)
  for (const [index, kind] of unsure) {
    const {vi, en} = kindNames[kind]
    const what = {vi: `có thể là ${vi}, còn để trong văn bản`, en: `it may be ${en}; kept as text`}
    tell(
      doubtful(lines[index]!.text, what, {
        vi: 'Xóa dòng này nếu không thuộc thông báo',
        en: 'Delete it if it is no part of the announcement'
      }),
      lines[index]!
    )
  }
  return withoutLines(lines, out, unsure)
}
