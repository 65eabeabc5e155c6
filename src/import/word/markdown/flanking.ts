const isSpace = (character: string): boolean => character === '' || /\s/.test(character)
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)

/** Whether a mark between these two characters may open (`outer` before, `inner` after it) or close (the other way round): CommonMark 0.31, 6.2. */
export const mayMark = (outer: string, inner: string): boolean =>
  !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer))

/** The same of `_`, which marks nothing within a word. */
export const mayUnderscore = (outer: string, inner: string): boolean => mayMark(outer, inner) && (isSpace(outer) || isPunctuation(outer))
