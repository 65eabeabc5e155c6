import {mayHold} from '../../language/bit-mask.js'
import {gaps} from '../../language/word-gaps.js'
import type {KnownWords} from './known-words.js'
import {type Phrase, type PhraseTree, type Step, wayTo} from './phrases.js'

/** A phrase in a text. */
export interface Hit {
  readonly phrase: Phrase
  /** Offsets in the text; the end is exclusive. */
  readonly start: number
  readonly end: number
}

/** The phrases of a tree in a text. */
export function findPhrases(words: KnownWords, {roots}: PhraseTree): Hit[] {
  const hits: Hit[] = []
  const {count, numbers} = words
  for (let word = 0; word < count; word++) {
    const root = roots[numbers[word]!]
    if (root !== undefined && (root.phrases.length > 0 || mayHold(root.mask, numbers[word + 1]!))) follow(words, word, root, hits)
  }
  return hits
}

/** Add the phrases that begin with a word. */
function follow({count, starts, ends, before, numbers}: KnownWords, first: number, root: Step, hits: Hit[]): void {
  let step: Step | undefined = root
  for (let word = first; step !== undefined; ) {
    const {phrases} = step
    for (let at = 0; at < phrases.length; at++) hits.push({phrase: phrases[at]!, start: starts[first]!, end: ends[word]!})
    word++
    if (word >= count || before[word] === gaps.edge || !mayHold(step.mask, numbers[word]!)) return
    step = step.next.get(wayTo(before[word]!, numbers[word]!))
  }
}

/** Hits by entry, without those that an exception covers, and those that begin inside another one of the same entry. */
export function byEntry(hits: readonly Hit[]): Map<object, Hit[]> {
  const left = new Map<object, Hit[]>()
  const excused = new Map<object, number>()
  const taken = new Map<object, number>()
  // What covers a hit does not begin after it: it comes before it here.
  for (const hit of [...hits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const {of, excuses} = hit.phrase
    if (excuses) excused.set(of, Math.max(excused.get(of) ?? 0, hit.end))
    else if ((excused.get(of) ?? 0) < hit.end && (taken.get(of) ?? 0) <= hit.start) {
      taken.set(of, hit.end)
      append(left, of, hit)
    }
  }
  return left
}

function append(lists: Map<object, Hit[]>, of: object, hit: Hit): void {
  const list = lists.get(of)
  if (list) list.push(hit)
  else lists.set(of, [hit])
}
