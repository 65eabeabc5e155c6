import {isSyllableInAnyCase} from '../../../language/syllables.js'
import type {Parsed} from '../../../parse/types.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'
import {endsInMark, isAfterLabel, spacesBefore, wordAfter} from './words.js'

/** More spaces part columns. */
const most = 3

/** What may stand before a comma or stop; after another mark (`… ,`) it is a blank to fill in. */
const wordEnd = /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}%‰)”"’²³]/u

/** What must follow each mark, so that it is one of punctuation: ` .docx`, ` ,5`, ` :)` and `3 : 1` are none. */
const follows: Readonly<Record<string, RegExp>> = {
  ',': /[^\d,]|^$/,
  ';': /[^\d;)]|^$/,
  '.': /[\s)”"]|^$/,
  ':': /\s|^$/,
  '!': /[\s)”"!?]|^$/,
  '?': /[\s)”"!?]|^$/
}

/** `chính quyền , đoàn thể`. */
export const spaceBeforePunctuation = spotRule({
  id: 'space-before-punctuation',
  severity: 'warning',
  what: {vi: 'Dấu cách đứng trước dấu câu', en: 'A space before punctuation'},
  find: ({parsed}) => findSpaced(parsed)
})

function findSpaced(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).spaced.flatMap((at): Spot[] => {
    if (!follows[text.charAt(at)]?.test(text.charAt(at + 1)) && !opensSentence(text, at)) return []
    const from = spacesBefore(text, at)
    if (at - from > most || !wordEnd.test(text.charAt(from - 1)) || isRatio(text, from, at) || isAfterLabel(text, from)) return []
    const range = textRanges(parsed).around(from)
    if (!range || range.start === from || range.end <= at || isEntity(text, from)) return []
    const keeps = !opensSentence(text, at) || endsInMark(text, range)
    return [{start: from, end: at + 1, ...(keeps && {change: {start: from, end: at, text: ''}})}]
  })
}

/** `phường .Phiên`: the stop of a sentence on the wrong side of its space. */
function opensSentence(text: string, at: number): boolean {
  const word = text.charAt(at) === '.' ? wordAfter(text, at + 1) : ''
  return word.length > 1 && /^\p{Lu}\p{Ll}/u.test(word) && isSyllableInAnyCase(word)
}

/** `&amp ;` is text, and must not become a sign. */
const isEntity = (text: string, from: number): boolean => /&#?\w{1,31}$/.test(text.slice(Math.max(0, from - 34), from))

/** `3 : 1`, and `12 , 5`, which no program may join. */
const isRatio = (text: string, from: number, at: number): boolean =>
  /\d/.test(text.charAt(from - 1)) && /^\s*\d/.test(text.slice(at + 1, at + 8))
