import type {Literal} from 'mdast'
import type {Extension, Options} from 'mdast-util-from-markdown'

/** A syntax extension of micromark. */
export type Syntax = Exclude<NonNullable<Options['extensions']>[number], readonly unknown[]>
type Construct = Exclude<NonNullable<Syntax['flow']>[number], readonly unknown[] | undefined>
type Effects = Parameters<Construct['tokenize']>[0]
type State = Parameters<Construct['tokenize']>[1]
type Code = Parameters<State>[0]

/** A line that opens or closes a fence, before the fences are nested. */
export interface FenceMark extends Literal {
  readonly type: 'fenceMark'
  /** What stands after the colons: `slide`, `notes`, or nothing, which closes. */
  readonly value: '' | 'slide' | 'notes'
}

/** Types of tokens are declared in a package of micromark's that we do not use ourselves; hence the cast. */
const tokenType = 'fenceMark' as Parameters<Effects['enter']>[0]
const colon = ':'.charCodeAt(0)
/** The lines that are marks, without white space at their ends. */
const marks: readonly string[] = [':::', ':::slide', ':::notes']

/** Line ends are negative codes above -6 in micromark; tabs (-2, -1) and spaces are not. */
const isLineEnd = (code: Code): boolean => code !== null && code < -2
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32

/** Read a line that holds nothing but a mark. */
function tokenizeFenceMark(effects: Effects, ok: State, nok: State): State {
  let read = ''
  const atEnd = (code: Code): State | undefined => {
    if (code === null || isLineEnd(code)) {
      if (!marks.includes(read)) return nok(code)
      effects.exit(tokenType)
      return ok(code)
    }
    if (!isSpace(code)) return nok(code)
    effects.consume(code)
    return atEnd
  }
  const inMark = (code: Code): State | undefined => {
    if (code === null || code < 0 || isSpace(code) || read.length >= 8) return atEnd(code)
    read += String.fromCharCode(code)
    effects.consume(code)
    return inMark
  }
  return (code) => {
    effects.enter(tokenType)
    return inMark(code)
  }
}

/** Syntax: a line that is only `:::slide`, `:::notes` or `:::` stands by itself, within a paragraph too. */
export const fenceMarkSyntax: Syntax = {flow: {[colon]: {name: tokenType, tokenize: tokenizeFenceMark}}}

/** Tree: a mark is a node of its own. */
export const fenceMarkFromMarkdown: Extension = {
  enter: {
    fenceMark(token) {
      const value = this.sliceSerialize(token).trim().slice(3) as FenceMark['value'] // The tokenizer lets no other pass.
      // A mark leaves the tree before anybody else sees it, so it is no member of mdast's unions.
      this.enter({type: 'fenceMark', value} as FenceMark as never, token)
    }
  },
  exit: {
    fenceMark(token) {
      this.exit(token)
    }
  }
}
