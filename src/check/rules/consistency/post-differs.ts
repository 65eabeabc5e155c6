import {foldTone} from '../../../language/fold.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {type Person, personsOf} from './persons.js'

/** One person with a post and its deputy's: `Chủ tịch Hội đồng nhân dân tỉnh`, elsewhere `Phó Chủ tịch Hội đồng nhân dân tỉnh`. */
export const postDiffers: Rule = {id: 'post-differs', severity: 'warning', find: findPosts}

function findPosts(input: CheckInput): Finding[] {
  const persons = new Map<string, Person[]>()
  for (const person of personsOf(input)) {
    const key = foldTone(person.name)
    persons.set(key, [...(persons.get(key) ?? []), person])
  }
  return [...persons.values()].flatMap((named) =>
    named.flatMap((person, index): Finding[] => {
      const other = named.slice(0, index).find((before) => contradict(before, person))
      if (!other) return []
      return [
        {
          message: {
            vi: `Chức vụ của đồng chí ${person.name} ở đây khác với ở dòng ${other.place.line}, đề nghị kiểm tra lại`,
            en: `the post of ${person.name} is another than on line ${other.place.line}`
          },
          place: person.place
        }
      ]
    })
  )
}

/** A post taken apart: whether it is the deputy's, what it is, of which body (empty for a signer). */
interface Rank {
  readonly deputy: boolean
  readonly head: string
  readonly body: string
}

function rankOf(post: string): Rank | null {
  const match = /^(phó\s)?(bí thư|chủ tịch|chủ nhiệm|trưởng ban|giám đốc|chánh văn phòng|bộ trưởng)(?:\sthường trực)?(?:\s(.+))?$/.exec(
    post
  )
  return match && {deputy: match[1] !== undefined, head: match[2]!, body: match[3] ?? ''}
}

/** What was held before an election and what it gave may differ; posts of one kind of statement may not. A signer holds what the election gave. */
function contradict(one: Person, other: Person): boolean {
  if (one.as !== other.as && !(one.as === 'elected' && other.as === 'signer')) return false
  const [first, second] = [ranksOf(one), ranksOf(other)]
  const same = (a: Rank, b: Rank): boolean => a.head === b.head && (a.body === b.body || other.as === 'signer')
  return (
    first.some((a) => second.some((b) => same(a, b) && a.deputy !== b.deputy)) &&
    !first.some((a) => second.some((b) => same(a, b) && a.deputy === b.deputy))
  )
}

const ranksOf = ({posts}: Person): Rank[] => posts.flatMap((post) => rankOf(post) ?? [])
