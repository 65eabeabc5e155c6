/** The end of a switch over a closed union: a new member does not compile until its case is written. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
