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

const marks = /[“”"()]/g

function findMarks({all, at}: Prose): PairMarks {
  const [curly, straight, round]: PairMark[][] = [[], [], []]
  marks.lastIndex = 0
  while (marks.test(all)) {
    const index = marks.lastIndex - 1
    const mark = all.charAt(index)
    const {text, offset} = at(index)
    if (isCode(text, offset)) continue
    const kind = mark === '(' || mark === ')' ? round : mark === '"' ? straight : curly
    kind!.push({text, offset, mark})
  }
  return {curly: curly!, straight: straight!, round: round!}
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
