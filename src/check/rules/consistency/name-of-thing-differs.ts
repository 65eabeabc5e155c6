import {foldTone} from '../../../language/fold.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {inOrder, isWritten, placeOf, type Range, written} from '../../words/grouped.js'
import {groupedBy} from '../../words/grouped-by.js'
import {sweepOf} from '../../words/sweep.js'

/** One thing that is named in several ways: `vùng Trung du và miền núi Bắc Bộ`, `vùng trung du và miền núi phía Bắc`. */
export const nameOfThingDiffers: Rule = {
  id: 'name-of-thing-differs',
  severity: 'note',
  find: (input) => inOrder(input.words.lists.names.flatMap((names) => findNames(input, names)))
}

function findNames({prose, words}: CheckInput, names: readonly string[]): Finding[] {
  const hits = sweepOf(prose, words).hitsOf(names)
  const [first] = hits
  // Most things have one name throughout.
  if (!first || hits.every((hit) => isWritten(prose, hit, written(prose, first)))) return []
  const used = new Map<string, Range[]>()
  for (const ranges of groupedBy(hits, (hit) => written(prose, hit))) {
    const name = written(prose, ranges[0]!)
    // A line in capitals has no say.
    if (name !== name.toUpperCase())
      used.set(
        keyOf(name),
        [...(used.get(keyOf(name)) ?? []), ...ranges].sort((one, other) => one.start - other.start)
      )
  }
  if (used.size < 2) return []
  const lines = [...used.values()].map((ranges) => ({
    name: written(prose, ranges[0]!),
    lines: [...new Set(ranges.slice(0, 3).map((range) => placeOf(prose, range).line))].join(', ') + (ranges.length > 3 ? '…' : '')
  }))
  const [, second] = [...used.values()]
  return [
    {
      message: {
        vi: `Một tên gọi được viết nhiều cách: ${lines.map(({name, lines: at}) => `“${name}” (dòng ${at})`).join(', ')}, đề nghị kiểm tra lại`,
        en: `one thing has several names: ${lines.map(({name, lines: at}) => `“${name}” (line ${at})`).join(', ')}`
      },
      place: placeOf(prose, second![0]!)
    }
  ]
}

/** A name may open a sentence, and its tone marks are another rule's. */
function keyOf(name: string): string {
  const composed = name.charAt(0).toLowerCase() + name.slice(1)
  const folded = foldTone(composed)
  const lower = composed.toLowerCase()
  let key = ''
  for (let at = 0; at < composed.length; at++) key += composed[at] === lower[at] ? folded[at] : folded[at]!.toUpperCase()
  return key
}
