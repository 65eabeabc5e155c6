/** How many letters must be changed, added, left out to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const same = one.charAt(at) === other.charAt(to) ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + same, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The known key that a mistyped one most likely means; null when none is near. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  const typed = key.slice(0, 40).toLowerCase()
  let best: string | null = null
  let least = (typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3))) + 1
  for (const candidate of known) {
    const steps = distance(typed, candidate)
    if (steps < least) {
      best = candidate
      least = steps
    }
  }
  return best
}
