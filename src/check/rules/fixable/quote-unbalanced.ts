import type {Wording} from '../../../diagnostic.js'
import {placeIn} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {tellPlaces} from './group.js'
import {byText, type PairMark, pairMarks} from './pair-marks.js'
import {type Turn, unpaired} from './unpaired.js'

/** A quotation mark without its partner: `“Dân vận khéo được nhân rộng.` */
export const quoteUnbalanced: Rule = {
  id: 'quote-unbalanced',
  severity: 'warning',
  find: findUnpaired
}

function findUnpaired({prose}: CheckInput): Finding[] {
  const marks = pairMarks(prose)
  const curly = unpaired(marks.curly, ({mark}) => (mark === '“' ? 'opens' : 'closes'))
  const straight = unpaired(leftOver(marks.straight), straightTurn)
  // `“Dân vận khéo"`: one opens, the other closes; `quote-styles` tells that.
  const mixed = new Set(curly.map(({text}) => text).filter((text) => straight.some((other) => other.text === text)))
  return tellMarks([...curly, ...straight].filter(({text}) => !mixed.has(text)))
}

/** Straight marks open and close in turn: of a text with an odd one the last is left over. One after a digit may be inches or seconds. */
function leftOver(marks: readonly PairMark[]): PairMark[] {
  return byText(marks).flatMap(([{text}, own]) => {
    const quotes = own.length % 2 === 0 ? own : own.filter(({offset}) => !/\d/.test(text.charAt(offset - 1)))
    return quotes.length % 2 === 0 ? [] : quotes.slice(-1)
  })
}

/** Before a word it opens; else it may close what an earlier text opened. */
const straightTurn = ({text, offset}: PairMark): Turn =>
  /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}]/u.test(text.text.charAt(offset + 1)) ? 'opens' : 'closes'

function tellMarks(marks: readonly PairMark[]): Finding[] {
  const places = marks.map(({text, offset}) => placeIn(text, offset, offset + 1))
  return tellPlaces(places, (index) => wording(marks[index]!), {
    vi: 'Dấu ngoặc kép không đủ cặp',
    en: 'A quotation mark without its partner'
  })
}

function wording({text, offset, mark}: PairMark): Wording {
  const words = text.text.slice(Math.max(0, offset - 12), offset + 24).trim()
  return {
    vi: `Dấu ngoặc kép ${mark} ở “… ${words} …” không đủ cặp, đề nghị kiểm tra lại`,
    en: `The quotation mark ${mark} in “… ${words} …” has no partner`
  }
}
