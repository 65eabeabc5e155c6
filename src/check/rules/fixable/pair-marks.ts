import type {Prose} from '../../../texts/prose.js'
import type {Text} from '../../../texts/texts.js'

/** A quotation mark or bracket in running text. */
export interface PairMark {
  readonly text: Text
  /** In the text. */
  readonly offset: number
  readonly mark: string
}

/** The quotation marks and round brackets of an announcement, code apart, in order. */
export interface PairMarks {
  readonly curly: readonly PairMark[]
  readonly straight: readonly PairMark[]
  readonly round: readonly PairMark[]
}

const known = new WeakMap<Prose, PairMarks>()

/** The marks of all texts, found in one go for the rules that look at them. */
export function pairMarks(prose: Prose): PairMarks {
  const found = known.get(prose) ?? findMarks(prose)
  known.set(prose, found)
  return found
}

function findMarks(prose: Prose): PairMarks {
  return {curly: marksOf(prose, /[“”]/g), straight: prose.all.includes('"') ? marksOf(prose, /"/g) : [], round: marksOf(prose, /[()]/g)}
}

/** A class of two characters is found faster than each of them: the engines look for a byte, and those of `“` are a space's. */
function marksOf({all, at}: Prose, marks: RegExp): PairMark[] {
  const found: PairMark[] = []
  for (let match = marks.exec(all); match; match = marks.exec(all)) {
    const {text, offset} = at(match.index)
    if (!isCode(text, offset)) found.push({text, offset, mark: match[0]})
  }
  return found
}

/** Whether an offset lies in code, be it a block or a few words of a line. */
function isCode({kind, children}: Text, offset: number): boolean {
  if (kind === 'code' || children.length < 2) return kind === 'code'
  let end = 0
  for (const inline of children) {
    if (inline.type === 'footnote') continue
    end += inline.type === 'run' ? inline.text.length : 1
    if (offset < end) return inline.type === 'run' && inline.code === true
  }
  return false
}

/** Marks text by text, in order. */
export function byText(marks: readonly PairMark[]): (readonly [Text, readonly PairMark[]])[] {
  const groups = new Map<Text, PairMark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.text)
    if (group) group.push(mark)
    else groups.set(mark.text, [mark])
  }
  return [...groups]
}
