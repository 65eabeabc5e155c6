import {z} from 'zod'

const words = z.array(z.string().min(1))
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** A wording that is asked for, and those that it stands for. */
const preference = z.strictObject({
  write: z.string().min(1),
  not: words,
  /** Longer wordings in which it is right. */
  except: words.default([]),
  /** Asked only where a text has both. */
  mixed: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
})

const outOfUse = z.strictObject({words, since: day, now: z.string().min(1), except: words.default([])})

const schema = z.strictObject({
  capitals: z.array(preference),
  'office-words': z.array(preference),
  confusions: z.array(preference),
  names: z.array(words),
  'known-abbreviations': words,
  abbreviations: z.record(z.string(), z.string()),
  'never-doubled': words,
  'may-be-doubled': words,
  'out-of-use': z.array(outOfUse),
  discipline: z.strictObject({words, except: words.default([])}),
  kinds: z.strictObject({party: z.record(z.string(), z.string()), state: z.record(z.string(), z.string())}),
  'merged-departments': z.array(z.strictObject({symbol: z.string(), since: day, now: z.string()})),
  listed: words
})

export type Preference = z.output<typeof preference>
export type OutOfUse = z.output<typeof outOfUse>

/** What checks know of words: `templates/vocabulary/words.yaml`. */
export type WordLists = z.output<typeof schema>

/** Read the word lists, parsed. Throws a RangeError that names the entry when the data is of another shape. */
export function readWordLists(data: unknown): WordLists {
  const read = schema.safeParse(data)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new RangeError(`words: ${issue?.path.join('.')}: ${issue?.message}`)
}
