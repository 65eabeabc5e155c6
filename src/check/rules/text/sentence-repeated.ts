import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {placeOf, type Range, written} from '../../words/grouped.js'
import {sweepOf} from '../../words/sweep.js'
import {sectionsOf} from '../outline/sections-of.js'

/** A sentence of twelve words or more that stands in the text twice. */
export const sentenceRepeated: Rule = {id: 'sentence-repeated', severity: 'warning', find: findRepeated}

function findRepeated({prose, words, report}: CheckInput): Finding[] {
  const {sentences} = sweepOf(prose, words)
  if (sentences.length === 0) return []
  // What is said on a slide or by a speaker is said elsewhere as well.
  const blocks = [...report.blocks, ...sectionsOf(report).flatMap(({section}) => section.blocks)]
  const fenced = blocks.filter(({type}) => type === 'fence')
  const counts = ({start}: Range): boolean => prose.at(start).text.kind === 'paragraph' && !isFenced(prose, start, fenced)
  return sentences.flatMap(({first, firstEnd, start, end}): Finding[] => {
    const before = {start: first, end: firstEnd}
    const sentence = written(prose, {start, end})
    if (written(prose, before) !== sentence || !counts(before) || !counts({start, end})) return []
    return [
      {
        message: {
          vi: `Câu “${shortened(sentence)}” đã có ở dòng ${placeOf(prose, before).line}, đề nghị kiểm tra lại`,
          en: `the sentence “${shortened(sentence)}” stands on line ${placeOf(prose, before).line} already`
        },
        place: placeOf(prose, {start, end})
      }
    ]
  })
}

function isFenced(prose: Prose, start: number, fences: readonly {readonly id: string}[]): boolean {
  const {block} = prose.at(start).text
  return fences.some(({id}) => block.startsWith(`${id}/`))
}

/** The first words. */
const shortened = (sentence: string): string => sentence.split(' ').slice(0, 8).join(' ') + '…'
