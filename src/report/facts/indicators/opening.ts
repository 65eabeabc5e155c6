import {partitionPoint} from '../../../language/partition-point.js'
import {isTime, type Link, readLink, saysAny} from './linking.js'
import {does} from './phrases.js'
import type {Speech} from './speech.js'

/** Words before a name that make it someone else's: `ở các xã vùng cao, tỷ lệ hộ nghèo …`. */
const restricting = /(?:^|[\s,(])(?:ở|tại|riêng|đối với|các xã|các huyện|các hộ|một số|nhiều|vùng|khu vực|nếu|trong số)\s/

/** `12 xã có tỷ lệ hộ nghèo …`: what follows a count so is a quality of what is counted. */
const belonging = /^\s(?:có|với|đạt|mà)\s/

const comma = 1
const strong = 2

/** Marks that a clause opens after, by their character; commas apart. */
const marks = new Uint8Array(0x10000)
marks[','.charCodeAt(0)] = comma
for (const mark of ';:()“”"') marks[mark.charCodeAt(0)] = strong

/** Where the clause before an offset opens, not before `from`: after a mark at least so strong. */
function clauseStart(text: string, at: number, from: number, strength: number): number {
  let start = at
  while (start > from && marks[text.charCodeAt(start - 1)]! < strength) start--
  return start
}

/** The most that is looked back over. */
const reach = 300

/**
 * The words of a clause before a name, not further back than `floor`: all of them known. Null where they may make the name
 * another's, such as `12 xã có tỷ lệ hộ nghèo …`.
 */
export function readOpening(speech: Speech, at: number, floor: number): Link | null {
  const {line, start} = speech
  const from = Math.max(start, floor, valueBefore(speech, at), at - reach)
  let opening: Link | null = null
  let opened = at
  // The clause may open before a comma: `Hết năm 2024, toàn tỉnh có …`.
  for (const strength of [comma, strong]) {
    const clause = clauseStart(line.lower, opened, from, strength)
    if (opening && clause === opened) break
    const link = readLink(line, clause, at)
    if (link.end !== at || link.value) break
    opening = link
    opened = clause
  }
  if (!opening || (opened === from && belonging.test(line.lower.slice(from, from + 6)))) return null
  if (saysAny(opening, does.equal) || (saysAny(opening, does.compare | does.differ) && !opening.base)) return null
  const before = line.lower.slice(from, opened)
  return restricting.test(before.slice(before.lastIndexOf(';') + 1)) ? null : opening
}

/** Where the last value before an offset ends, or the sentence begins. Halving finds it: a sentence may hold many. */
function valueBefore({values, start}: Speech, at: number): number {
  let next = partitionPoint(values, ({end}) => end <= at)
  while (next > 0 && isTime(values[next - 1]!)) next--
  return values[next - 1]?.end ?? start
}
