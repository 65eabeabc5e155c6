import type {MammothDocument, MammothNode, MammothRun} from './mammoth.js'
import type {TextMarks} from './types.js'

/** A stretch of text as mammoth gives it. */
export interface TextPiece extends TextMarks {
  readonly type: 'text'
  readonly text: string
  /** Old encoding, such as `tcvn3 capitals`; empty for Unicode. */
  readonly font: string
  readonly caps: boolean
  readonly raised: MammothRun['verticalAlignment']
}

export type Piece = TextPiece | {readonly type: 'note'; readonly key: string} | {readonly type: 'picture'; readonly index: number}

/** What goes along while a paragraph is read. */
interface State {
  readonly pieces: Piece[]
  readonly marks: Omit<TextPiece, 'type' | 'text'>
  /** Told the key of each note that is referred to. */
  readonly onNote: (key: string, reference: MammothNode) => void
}

const plain: State['marks'] = {bold: false, italic: false, strike: false, link: '', font: '', caps: false, raised: 'baseline'}

/** What stands in a paragraph, in order; stretches that are set alike are one. */
export function piecesOf(children: readonly MammothNode[], onNote: State['onNote']): Piece[] {
  const pieces: Piece[] = []
  for (const child of children) read({pieces, marks: plain, onNote}, child)
  return pieces
}

function read(state: State, node: MammothNode): void {
  switch (node.type) {
    case 'run':
      readAll({...state, marks: {...marksOf(node), link: state.marks.link}}, node.children)
      break
    case 'hyperlink':
      readAll({...state, marks: {...state.marks, link: node.href ?? ''}}, node.children)
      break
    case 'noteReference':
      readNote(state, `${node.noteType} ${node.noteId}`, node)
      break
    case 'bookmarkStart':
      readBookmark(state, node.name)
      break
    default:
      addText(state, textOf(node))
  }
}

/** What a node without children shows; a line break is `\v`, and a line's end within a text of XML is a space. */
function textOf(node: MammothNode): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[\r\n]+/g, ' ')
    case 'tab':
      return '\t'
    case 'break':
      return '\v'
    case 'checkbox':
      return node.checked ? '[x]' : '[ ]'
    default:
      return ''
  }
}

function readNote({pieces, onNote}: State, key: string, reference: MammothNode): void {
  pieces.push({type: 'note', key})
  onNote(key, reference)
}

function readBookmark({pieces}: State, name: string): void {
  const index = /^picture (\d+)$/.exec(name)?.[1]
  if (index !== undefined) pieces.push({type: 'picture', index: Number(index)})
}

function readAll(state: State, nodes: readonly MammothNode[]): void {
  for (const node of nodes) read(state, node)
}

const marksOf = (run: MammothRun): State['marks'] => ({
  bold: run.isBold,
  italic: run.isItalic,
  strike: run.isStrikethrough,
  link: '',
  font: run.font ?? '',
  caps: run.isAllCaps,
  raised: run.verticalAlignment
})

const keys = ['bold', 'italic', 'strike', 'link', 'font', 'caps', 'raised'] as const

function addText({pieces, marks}: State, text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.type === 'text' && keys.every((key) => last[key] === marks[key])) pieces[pieces.length - 1] = {...last, text: last.text + text}
  else pieces.push({type: 'text', text, ...marks})
}

/** The body of the note that a reference leads to; empty when it leads nowhere. */
export const noteBody = ({notes}: MammothDocument, reference: MammothNode): readonly MammothNode[] => notes.resolve(reference)?.body ?? []
