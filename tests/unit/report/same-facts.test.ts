import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {foldTone} from '../../../src/language/fold.js'
import {plainSpaces} from '../../../src/language/plain-spaces.js'
import {otherTone} from '../../../src/language/spellings.js'
import type {Facts} from '../../../src/report/types.js'
import {read} from './read.js'

const announcements = [
  ...readdirSync('tests/fixtures/facts').map((name) => `tests/fixtures/facts/${name}/announcement.md`),
  ...readdirSync('source').map((name) => `source/${name}`)
].filter((path) => path.endsWith('.md') && existsSync(path))

/** Change the words below the front matter; lines of tables, headings and lists only where `lines` lets them through. */
function below(markdown: string, change: (line: string) => string, lines: (line: string) => boolean = () => true): string {
  const [, head = '', body = markdown] = markdown.match(/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/) ?? []
  return (
    head +
    body
      .split('\n')
      .map((line) => (lines(line) ? change(line) : line))
      .join('\n')
  )
}

const isParagraph = (line: string): boolean => !/^(?:[#>|\s]|\d+[.)]|[-*+]\s)|\|/.test(line)

/** What facts say; inlines are the same words once more, and places are others. */
function said(facts: Facts): unknown {
  const left = new Set(['place', 'children', 'value', 'nameText', 'postText', 'seatsText', 'bodyText'])
  return JSON.parse(JSON.stringify(facts, (key, inner: unknown) => (left.has(key) ? undefined : inner)))
}

/** Words that end in open `oa`, `oe`, `uy`, with the tone mark on the other letter. */
const toneMoved = (line: string): string =>
  line.replace(/(?<![\p{L}])\p{L}*[oOuU][\p{L}](?![\p{L}])|(?<![\p{L}])\p{L}*[òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ][aeyAEY](?![\p{L}])/gu, (word) => {
    const lower = word.toLowerCase()
    const folded = foldTone(lower)
    const moved = lower === folded ? otherTone(folded) : folded
    return [...moved].map((letter, at) => (word[at] === lower[at] ? letter : letter.toUpperCase())).join('')
  })

const ways: readonly (readonly [name: string, change: (markdown: string) => string, same: (json: string) => string])[] = [
  [
    'no-break spaces in paragraphs and headings',
    (markdown) =>
      below(
        markdown,
        (line) => line.replace(/(?<=\p{L}) (?=[\p{L}\d])|(?<=\d) (?=\p{L})/gu, '\u00a0'),
        (line) => /^#/.test(line) || isParagraph(line)
      ),
    plainSpaces
  ],
  [
    'no-break spaces in tables',
    (markdown) =>
      below(
        markdown,
        (line) => line.replace(/(?<=\p{L}) (?=[\p{L}\d(])/gu, '\u202f'),
        (line) => line.startsWith('|')
      ),
    plainSpaces
  ],
  ['tone marks on the other letter', (markdown) => below(markdown, toneMoved), (json) => foldTone(json)],
  ['ends of lines as Windows has them', (markdown) => markdown.replaceAll('\n', '\r\n'), (json) => json],
  [
    'periods with a hyphen and no spaces',
    (markdown) => below(markdown, (line) => line.replace(/(\d{4}) [-–] (\d{4})/g, '$1-$2')),
    (json) => json.replace(/(\d{4})\s?[-–]\s?(\d{4})/g, '$1-$2')
  ],
  [
    'names in bold',
    (markdown) => below(markdown, (line) => line.replace(/(?<= )(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)(?=[ ,.;])/gu, '**$1**'), isParagraph),
    (json) => json
  ],
  ['one more paragraph', (markdown) => `${markdown.trimEnd()}\n\nTrân trọng cảm ơn.\n`, (json) => json]
]

describe.each(ways)('%s: the same words say the same', (_, change, same) => {
  test.each(announcements)('%s', (path) => {
    const markdown = readFileSync(path, 'utf8')
    const changed = change(markdown)
    const json = (text: string) => JSON.parse(same(JSON.stringify(said(read(text).report.facts)))) as unknown
    expect(json(changed)).toEqual(json(markdown))
  })
  test('the change is one', () => {
    expect(announcements.some((path) => change(readFileSync(path, 'utf8')) !== readFileSync(path, 'utf8'))).toBe(true)
  })
})
