import type {Place} from '../../diagnostic.js'

/** A fact that a block of the text tells, or, with an empty block, only the front matter. */
export interface Told {
  readonly block: string
  readonly place: Place
}

/** A fact with the offset at which a table of the text has it. */
export interface Located<Fact> {
  readonly fact: Fact
  readonly at: number
}

/**
 * Facts with where they stand in the source. What only the front matter states stands with the one that is told before it, else with the
 * next: their list is protocol. Where the text tells of none, they stand at its end.
 */
export function locate<Fact extends Told>(facts: readonly Fact[]): Located<Fact>[] {
  const first = facts.find(({block}) => block !== '')?.place.start ?? Number.MAX_SAFE_INTEGER
  let at = first
  return facts.map((fact) => {
    if (fact.block !== '') at = fact.place.start
    return {fact, at}
  })
}
