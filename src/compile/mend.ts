import {applyEdits} from '../check/fix/apply-edits.js'
import {sameWords} from '../check/fix/same-words.js'
import type {Diagnostic} from '../diagnostic.js'
import type {Host} from '../host.js'
import type {Source} from '../parse/types.js'
import {type ExamineOptions, examine} from './examine.js'

/** An announcement's file after mending. */
export interface Mended {
  /** The file's text, byte order mark and line ends as they were. */
  readonly before: string
  readonly after: string
  /** How many places were changed. */
  readonly count: number
  /** What is left to say of the text as it is after mending. */
  readonly diagnostics: readonly Diagnostic[]
}

/** One mend may make room for another (a word is composed, then its tone mark moves); this many rounds are never reached. */
const rounds = 10

/**
 * Mend what findings offer to: spaces, Unicode form and, where a placement is set, tone marks. Again and again, until nothing is left to
 * mend, so that a second call changes nothing. Null for a file whose bytes are no text of UTF-8.
 */
export async function mend(source: Source, options: ExamineOptions, host: Host): Promise<Mended | null> {
  const before = decode(source.bytes)
  if (before === null) return null
  let after = before
  let total = 0
  for (let round = 0; ; round++) {
    const {diagnostics} = await examine({...source, bytes: new TextEncoder().encode(after)}, options, host)
    const {text, count} = applyEdits(after, editsOf(diagnostics, source.path))
    if (count === 0 || round === rounds) return {before, after, count: total, diagnostics}
    if (!sameWords(after, text)) throw new Error(`mending would change the words of ${source.path}`)
    after = text
    total += count
  }
}

const editsOf = (diagnostics: readonly Diagnostic[], path: string) =>
  diagnostics.flatMap(({fix, place}) => (place?.path === path ? (fix ?? []) : []))

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}
