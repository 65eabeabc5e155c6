import {isMap, type ParsedNode, parseDocument, type YAMLError} from 'yaml'
import type {Diagnose} from '../diagnostic.js'
import type {FrontMatterBlock} from './find-front-matter.js'
import {date, entries, list, oneOf, type State, signer, text} from './front-matter-values.js'
import {statedFacts} from './stated-facts.js'
import type {FrontMatter, Places} from './types.js'

type Writable = {-readonly [Key in keyof FrontMatter]: FrontMatter[Key]}
type Readers = {
  readonly [Key in keyof FrontMatter]-?: (state: State, key: string, node: ParsedNode | null) => FrontMatter[Key]
}

/** One reader per key: a new key of the front matter does not compile until it has one. */
const readers: Readers = {
  form: oneOf('signed', 'attachment', 'material'),
  kind: text,
  title: text,
  issuer: text,
  superior: text,
  number: text,
  symbol: text,
  place: text,
  date,
  signer,
  recipients: list,
  attachedTo: text,
  department: text,
  secrecy: text,
  urgency: text,
  draft: text,
  circulation: text,
  audience: oneOf('internal', 'public'),
  speaker: text,
  meeting: text,
  meetingDate: date,
  highlights: list,
  facts: statedFacts,
  profile: text,
  theme: text,
  language: text
}
const keys = Object.keys(readers) as (keyof FrontMatter)[] // The keys of a literal.

/** Read front matter: YAML whose scalars are all texts (`schema: 'failsafe'`). Null after an error. */
export function readFrontMatter(source: string, block: FrontMatterBlock, places: Places, diagnose: Diagnose): FrontMatter | null {
  let faulty = false
  const state: State = {
    at: (start, end) => places.at(block.start + start, block.start + end),
    diagnose(diagnostic) {
      faulty = true
      diagnose(diagnostic)
    }
  }
  const document = parseDocument(source.slice(block.start, block.end), {schema: 'failsafe', prettyErrors: false})
  const [error] = document.errors
  if (error) syntaxFault(state, error)
  else if (isMap<ParsedNode, ParsedNode | null>(document.contents)) {
    const frontMatter: Writable = {}
    for (const [written, key, value] of entries(state, document.contents, keys)) read(frontMatter, state, written, key, value)
    return faulty ? null : frontMatter
  }
  return faulty ? null : {}
}

/** Read one key. */
function read<Key extends keyof FrontMatter>(into: Writable, state: State, written: string, key: Key, node: ParsedNode | null): void {
  // TypeScript does not see that a key's reader and its field agree; the mapped type of `readers` does.
  const reader = readers[key] as (state: State, key: string, node: ParsedNode | null) => Writable[Key] | undefined
  const value = reader(state, written, node)
  if (value !== undefined) into[key] = value
}

function syntaxFault(state: State, error: YAMLError): void {
  const twice = error.code === 'DUPLICATE_KEY'
  state.diagnose({
    rule: twice ? 'front-matter-duplicate-key' : 'front-matter-syntax',
    severity: 'error',
    message: twice
      ? {vi: 'Khóa này được khai báo hai lần', en: 'This key is given twice'}
      : {vi: 'Phần khai báo sai cú pháp YAML ở đây', en: `The front matter is not YAML here: ${error.message.replace(/\.$/, '')}`},
    hint: twice
      ? {vi: 'Giữ lại một dòng', en: 'Keep one of them'}
      : {
          vi: 'Đặt giá trị có “: ”, “#” hoặc ký hiệu đặc biệt trong dấu ngoặc kép; thụt dòng bằng dấu cách',
          en: 'Put values with “: ”, “#” or special signs in quotes; indent with spaces'
        },
    place: state.at(error.pos[0], error.pos[1])
  })
}
