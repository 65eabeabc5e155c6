import type {Edit} from '../../diagnostic.js'

/** A text with edits applied, and how many of them were. */
export interface EditedText {
  readonly text: string
  readonly count: number
}

/** Apply edits, whatever their order. One that meets an earlier one is left for another go; the same one twice counts once. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
  const parts: string[] = []
  let taken = 0
  let last = -1
  let count = 0
  for (const {start, end, text: now} of inOrder) {
    // Two insertions at one offset would double the space.
    if (start < taken || start === last) continue
    parts.push(text.slice(taken, start), now)
    taken = end
    last = start
    count++
  }
  return {text: parts.join('') + text.slice(taken), count}
}
