import type {Field} from '../../../parse/types.js'

/** How stated entries meet those that were read. */
interface Meeting<Entry, Fact> {
  /** Index of the fact that an entry is about; below 0 when there is none. */
  readonly find: (entry: Entry) => number
  /** The fact that an entry makes, of the one that was read or on its own; null where it says too little. */
  readonly make: (entry: Field<Entry>, read: Fact | null) => Fact | null
}

/**
 * Facts with what an author states of them. An entry about a fact that was read changes it where it stands; another one is added before the next
 * that was read, in the author's order, else at the end: lists of people are protocol.
 */
export function mergeList<Entry, Fact>(
  stated: Field<readonly Field<Entry>[] | null> | undefined,
  read: readonly Fact[],
  {find, make}: Meeting<Entry, Fact>
): readonly Fact[] {
  if (stated === undefined) return read
  if (stated.value === null) return []
  const merged: Fact[][] = read.map((fact) => [fact])
  let added: Fact[] = []
  for (const entry of stated.value) {
    const index = find(entry.value)
    const fact = make(entry, read[index] ?? null)
    if (!fact) continue
    if (index < 0) added.push(fact)
    else {
      merged[index] = [...added, fact]
      added = []
    }
  }
  return [...merged.flat(), ...added]
}
