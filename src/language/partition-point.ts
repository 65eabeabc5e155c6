/** The first index of a list for which `isBefore` does not hold, by halving; its length where it holds for all. It must hold for a beginning of the list and for nothing after. */
export function partitionPoint<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    // The cast: `middle` is inside the list, whose items may be undefined themselves.
    if (isBefore(list[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
