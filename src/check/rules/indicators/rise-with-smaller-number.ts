import {placeIn, type Text, type TextQuantity} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'
import {extentOf} from './extents.js'

/** The verb before the first level: `tăng từ`, `giảm bình quân từ`. */
const opening = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(tăng|nâng|giảm|hạ|rút)(?:\s(?!(?:tăng|nâng|giảm|hạ|rút)\s)[^\s\d,;:.()]{1,12}){0,4}\stừ\s$/i
/** What stands between the levels: `năm 2020 dự ước tăng lên`. */
const joint = /^(?:\s?\([^()]{1,24}\))?[^,;:()]{0,48}?\s(lên|xuống)(?:\s[^\s\d,;:.()]{1,12}){0,3}\s$/

/** `tăng từ 71 lên 65`, `giảm từ 5 xuống 7`: the words and the numbers go different ways. Places are another rule's. */
export const riseWithSmallerNumber: Rule = {
  id: 'rise-with-smaller-number',
  severity: 'warning',
  find: ({prose}) => findContrary(prose.texts)
}

/** Plain loops: every quantity is looked at. Few amounts come after `từ`; the others cost no expression. */
function findContrary(texts: readonly Text[]): Finding[] {
  const findings: Finding[] = []
  for (const text of texts) {
    for (let index = 0; index < text.quantities.length; index++) {
      const {start, reading} = text.quantities[index]!
      if (reading.kind !== 'amount' || !text.lower.startsWith('từ ', start - 3)) continue
      const finding = contrary(text, index)
      if (finding) findings.push(finding)
    }
  }
  return findings
}

function contrary(text: Text, index: number): Finding | null {
  const first = text.quantities[index]!
  const second = text.quantities.slice(index + 1, index + 4).find(({reading}) => reading.kind === 'amount')
  if (!second || second.start - first.end > 80) return null
  const verb = opening.exec(text.text.slice(Math.max(0, first.start - 48), first.start))
  const link = joint.exec(text.text.slice(first.end, second.start))?.[1]
  if (!verb || link === undefined) return null
  const rises = /^(?:tăng|nâng)$/i.test(verb[1]!)
  const rose = riseOf(first, second)
  // `giảm … lên` is no contradiction yet: `công tác giảm nghèo` is a name.
  const contradicts = rises ? rose === false : rose === true && link === 'xuống'
  return contradicts ? question(text, first.start - verb[0].length, second.end, rises) : null
}

/** Whether the second amount is certainly more than the first; null where it is the same, of another unit, or not certain. */
function riseOf(first: TextQuantity, second: TextQuantity): boolean | null {
  const [one, other] = [first.reading, second.reading]
  if (one.kind !== 'amount' || other.kind !== 'amount') return null
  if (one.unit !== other.unit && one.unit !== null) return null
  // `từ 71 lên 65 triệu đồng` names unit and scale once.
  const scale = one.unit === null && one.scale === 1 ? other.scale : one.scale
  const [from, to] = [extentOf({...one, scale}), extentOf(other)]
  return to.low > from.high ? true : to.high < from.low ? false : null
}

function question(text: Text, start: number, end: number, rises: boolean): Finding {
  const words = text.text.slice(start, end)
  return {
    message: {
      vi: `Viết “${words}” nhưng số sau ${rises ? 'nhỏ hơn' : 'lớn hơn'} số trước, đề nghị kiểm tra lại`,
      en: `“${words}”: the words and the numbers go different ways`
    },
    place: placeIn(text, start, end)
  }
}
