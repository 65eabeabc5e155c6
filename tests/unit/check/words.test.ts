import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {grouped} from '../../../src/check/words/grouped.js'
import {figure, type KnownWords, lookUp} from '../../../src/check/words/known-words.js'
import {readLexicon} from '../../../src/check/words/lexicon.js'
import {byEntry, findPhrases, type Hit} from '../../../src/check/words/match-phrases.js'
import {growPhrases, type Phrase} from '../../../src/check/words/phrases.js'
import {echoesOf, repeatedSentences} from '../../../src/check/words/repetitions.js'
import {sweepOf} from '../../../src/check/words/sweep.js'
import {foldTone} from '../../../src/language/fold.js'
import {HashTable} from '../../../src/language/hash-table.js'
import {toLowerCase} from '../../../src/language/lower-case.js'
import {gaps} from '../../../src/language/word-gaps.js'
import {hashOf} from '../../../src/language/word-hash.js'
import {spell} from '../../../src/language/words.js'
import {toProse} from '../../../src/texts/prose.js'
import {read, words} from '../report/read.js'

const entry = {}
const phrase = (text: string, of: object = entry, excuses = false): Phrase => ({text, folded: foldTone(text), of, excuses})

interface Word {
  readonly text: string
  readonly before: number
  readonly number: number
  readonly hash: number
}

const known = (text: string, table = new HashTable()): KnownWords => lookUp(text, spell(toLowerCase(text)).all, table)

function wordsOf(text: string, table = new HashTable()): Word[] {
  const {count, starts, ends, before, numbers, hashes} = known(text, table)
  return Array.from({length: count}, (_, at) => ({
    text: text.slice(starts[at], ends[at]),
    before: before[at]!,
    number: numbers[at]!,
    hash: hashes[at]!
  }))
}

function hitsOf(text: string, phrases: readonly Phrase[]): Hit[] {
  const tree = growPhrases(phrases)
  return findPhrases(known(text, tree.table), tree)
}

/** Text as offices write it, and as nobody does. */
const text = fc
  .array(
    fc.constantFrom('phòng', 'chống', 'Ủy', 'ban', 'hòa', 'hoà', '12', 'm²', ' ', ', ', '. ', '-', ' – ', '\n', '“', '”', '…', '😀', 'đ'),
    {
      maxLength: 40
    }
  )
  .map((parts) => parts.join(''))

describe('words of a text', () => {
  test('are the runs of letters and digits, in order', () => {
    fc.assert(
      fc.property(text, (all) => {
        expect(wordsOf(all).map((word) => word.text)).toEqual(all.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      })
    )
  })

  test('have the same hash exactly where their lower-case letters are the same', () => {
    fc.assert(
      fc.property(text, (all) => {
        const byHash = new Map(wordsOf(all).map((word) => [word.hash, word.text.toLowerCase()]))
        for (const word of wordsOf(all)) expect(byHash.get(word.hash)).toBe(word.text.toLowerCase())
        expect(byHash.size).toBe(new Set(byHash.values()).size)
      })
    )
  })

  test('say what stands before them', () => {
    const before = wordsOf('một hai, ba ,bốn-năm – sáu. Bảy.” Tám\nchín; mười (2.500)').map((word) => word.before)
    const {edge, space, comma, hyphen, stop, other} = gaps
    expect(before).toEqual([edge, space, comma, comma, hyphen, hyphen, stop, stop, edge, other, other, other])
  })

  test('are known by their numbers; figures have one of their own', () => {
    const table = new HashTable()
    table.add(hashOf('phòng'), 7)
    table.add(hashOf('phòng'), 8)
    expect(wordsOf('Phòng chống 12', table).map((word) => word.number)).toEqual([7, 0, figure])
  })

  test('a table keeps all that it was given, however many', () => {
    const table = new HashTable()
    const many = Array.from({length: 20_000}, (_, at) => `a${at}b`)
    for (const [at, word] of many.entries()) table.add(hashOf(word), at + 1)
    expect(wordsOf(many.join(' '), table).map((word) => word.number)).toEqual(many.map((_, at) => at + 1))
  })
})

describe('phrases', () => {
  const phrases = ['phòng chống', 'phòng, chống', 'ủy ban', 'hòa', 'hòa 0', 'ban hòa ban'].map((one) => phrase(one))

  test('are found where a plain search finds them', () => {
    fc.assert(
      fc.property(text, (all) => {
        const folded = foldTone(all)
        const plain = phrases.flatMap(({folded: wanted, text: name}) => {
          const pattern = wanted.replace('0', '\\d[\\p{L}\\p{M}\\p{N}]*').replace(', ', '\\s?,\\s?')
          const every = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?=(${pattern})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu')
          return [...folded.matchAll(every)].map(({index}) => `${index} ${name}`)
        })
        const found = hitsOf(all, phrases).map(({start, phrase: one}) => `${start} ${one.text}`)
        expect(found.sort()).toEqual(plain.sort())
      })
    )
  })

  test('are excused by what covers them, and do not overlap within an entry', () => {
    const all = [
      phrase('nhân dân'),
      phrase('an ninh nhân dân', entry, true),
      phrase('nhân dân tệ', entry, true),
      phrase('cấp xã'),
      phrase('xã cấp')
    ]
    const found = byEntry(hitsOf('Nhân dân, an ninh nhân dân, nhân dân tệ; cấp xã cấp', all)).get(entry) ?? []
    expect(found.map(({start, end}) => [start, end])).toEqual([
      [0, 8],
      [41, 47]
    ])
  })

  test('never reach over the end of a line', () => {
    expect(hitsOf('phòng\nchống', phrases)).toEqual([])
  })
})

describe('repetitions', () => {
  test('sentences of twelve words, word for word', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười mười một'
    const found = repeatedSentences(known(`${long}. Khác. ${long}.\n${long} mười hai.`))
    expect(found).toEqual([{first: 0, firstEnd: long.length, start: long.length + 8, end: long.length * 2 + 8}])
  })

  test('one, two or three words twice in a row, only spaces between them', () => {
    const echoes = (all: string): number[] => echoesOf(known(all)).map((echo) => echo.words)
    expect(echoes('của của')).toEqual([1])
    expect(echoes('phát triển phát triển')).toEqual([2])
    expect(echoes('nông thôn mới nông thôn mới')).toEqual([3])
    expect(echoes('của, của')).toEqual([])
    expect(echoes('phát triển, phát triển')).toEqual([])
    expect(echoes('nông thôn\nnông thôn')).toEqual([])
    expect(echoes('một hai ba hai một')).toEqual([])
    expect(echoes('10 10')).toEqual([])
  })
})

describe('many places of one thing', () => {
  const {texts} = read('# A\n\nmột\n\nhai một\n\nmột một một\n\nmột\n')
  const prose = toProse(texts)
  const at = [...prose.all.matchAll(/một/g)].map(({index}) => ({start: index, end: index + 3}))
  const say = (count: number) => grouped(prose, at.slice(0, count), (times) => ({message: {vi: `x${times.vi}`, en: `x${times.en}`}}))

  test('up to two: a finding each; more: one, with their number and the first lines', () => {
    expect(say(0)).toEqual([])
    expect(say(2).map(({message, place}) => `${place?.line} ${message.vi}`)).toEqual(['3 x', '5 x'])
    expect(say(4).map(({message, place}) => `${place?.line} ${message.vi}`)).toEqual(['3 x (4 chỗ, các dòng 3, 5, 7)'])
    expect(say(6).map(({message}) => message.en)).toEqual(['x (6 times, lines 3, 5, 7…)'])
  })
})

describe('the shipped word lists', () => {
  const {lists} = words
  const preferences = [...lists.capitals, ...lists['office-words'], ...lists.confusions]

  test('capitals differ in capitals only', () => {
    expect(lists.capitals.filter(({write, not}) => not.some((one) => foldTone(one) !== foldTone(write) || one === write))).toEqual([])
  })

  test('no other list asks for what it asks about', () => {
    const odd = preferences.filter((one) => !lists.capitals.includes(one) && one.not.some((not) => foldTone(not) === foldTone(one.write)))
    expect(odd).toEqual([])
  })

  test('each exception holds a wording that it excuses', () => {
    const holds = (wordings: readonly string[], except: string) =>
      wordings.some((one) => foldTone(` ${except} `).includes(` ${foldTone(one)} `))
    const idle = [
      ...preferences.flatMap(({not, except}) => except.filter((one) => !holds(not, one))),
      ...lists['out-of-use'].flatMap(({words: all, except}) => except.filter((one) => !holds(all, one)))
    ]
    expect(idle).toEqual([])
  })

  test('what one entry asks for, none asks about', () => {
    const asked = new Set(preferences.flatMap(({not}) => not))
    expect(preferences.filter(({write}) => asked.has(write)).map(({write}) => write)).toEqual([])
  })

  test('of another shape are refused by name', () => {
    expect(() => readLexicon({capitals: [{write: 'Nhân dân'}]})).toThrow(/^words: capitals\.0\.not: /)
  })
})

test('a text of hostile lines is swept in the time of its length', () => {
  const lines = [
    'phòng '.repeat(40),
    'ban chấp hành ban chấp '.repeat(10),
    '-'.repeat(200),
    'a'.repeat(300),
    'của của '.repeat(30),
    '(((((',
    '. '.repeat(90)
  ]
  const all = Array.from({length: 20_000}, (_, at) => lines[at % lines.length]).join('\n')
  const prose = {...toProse([]), all, words: spell(all).all}
  const before = performance.now()
  expect(sweepOf(prose, words).echoes.length).toBeGreaterThan(10_000)
  expect(performance.now() - before).toBeLessThan(5000)
})
