import type {Wording} from '../../../diagnostic.js'
import {sentences} from '../../../language/sentences.js'
import {placeIn, type Text} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {tellPlaces} from './group.js'
import {isOddItem} from './list-ends.js'
import {isUnfinished} from './unfinished.js'

/**
 * A paragraph of sentences that ends without a mark, or one item of a list whose others all end in one. A heading, a caption, a line that
 * introduces a list, and a list without marks are right.
 */
export const fullStopMissing: Rule = {
  id: 'full-stop-missing',
  severity: 'warning',
  find: ({prose: {texts}}: CheckInput) =>
    tellEnds(texts.filter((text, index) => isUnfinished(text.text) && (lacksStop(text) || isOddItem(texts, index))))
}

/** A sentence of fewer words is rather a label: `Bảng 1.` */
const fewest = 4

/** Whether an unfinished text is a paragraph of sentences. */
function lacksStop({kind, text, children}: Text): boolean {
  if (kind !== 'paragraph' || !/[.!?…][”"’')]*\s/.test(text)) return false
  // A line in bold is a caption or a heading.
  if (children.every((inline) => inline.type === 'run' && inline.bold)) return false
  const parts = sentences(text).map(({start, end}) => text.slice(start, end))
  const last = parts.at(-1) ?? ''
  const isLong = (sentence: string): boolean => sentence.split(' ').length >= fewest
  // The end is a sentence, not a source or an address: `(Nguồn: …)`, `http://…`.
  return isLong(last) && parts.slice(0, -1).some(isLong) && !/^[([]|\S*(?:@|:\/\/|www\.)\S*$/.test(last)
}

function tellEnds(texts: readonly Text[]): Finding[] {
  const places = texts.map((text) => placeIn(text, text.text.length - 1, text.text.length))
  const what = {vi: 'Đoạn văn không có dấu kết thúc câu', en: 'A paragraph without a final mark'}
  return tellPlaces(places, (index) => wording(texts[index]!.text), what)
}

function wording(text: string): Wording {
  const words = text.slice(text.lastIndexOf(' ', text.length - 20) + 1)
  return {
    vi: `Đoạn văn kết thúc bằng “… ${words}” mà không có dấu kết thúc câu, đề nghị kiểm tra lại`,
    en: `A paragraph ends in “… ${words}” without a final mark`
  }
}
