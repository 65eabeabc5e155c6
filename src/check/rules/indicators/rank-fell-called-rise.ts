import {placeIn, type Text, type TextQuantity} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'

/** Between the place before and the place after: `từ 36/63 năm 2020 lên 39/63 năm 2024`. */
const onward = /^[^,;:.()]{0,40}\s(lên|xuống|còn|đến|tới)\s(?:[^,;:.()\d]{0,24}\s)?$/
/** Between the place now and the one it is compared with: `18/63, tăng 14 bậc so với hạng 32/63`. */
const backward =
  /^[^;.()]{0,24}(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:tăng|cải thiện|thăng|lên)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^;.()]{0,32}\sso với\s[^;.()\d]{0,24}$/
const risen = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:tăng|cải thiện|thăng|nâng|tiến bộ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/i
const fallen = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:giảm|tụt|lùi|rơi|xuống|sụt)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/i

/** Places count downwards: `từ 36/63 lên 39/63` is three places lost, called a rise. */
export const rankFellCalledRise: Rule = {
  id: 'rank-fell-called-rise',
  severity: 'warning',
  find: ({prose}) => prose.texts.filter(({quantities}) => hasPlaces(quantities)).flatMap(findIn)
}

function findIn(text: Text): Finding[] {
  const places = text.quantities.filter((quantity) => isPlace(quantity))
  return places.slice(1).flatMap((second, index) => {
    const first = places[index]!
    return fellCalledRise(text, first, second) ? [question(text, first, second)] : []
  })
}

/** Whether there are two places at least. A plain loop: every quantity is looked at. */
function hasPlaces(quantities: readonly TextQuantity[]): boolean {
  let count = 0
  for (const quantity of quantities) if (isPlace(quantity)) count++
  return count > 1
}

function isPlace({reading}: TextQuantity): boolean {
  return reading.kind === 'rank' || reading.kind === 'ordinal'
}

/** The place that a quantity names, and among how many; null for a numeral that is no number. */
function placeOf({reading}: TextQuantity): {readonly place: number; readonly whole: number | null} | null {
  if (reading.kind === 'rank') return {place: reading.part, whole: reading.whole}
  return reading.kind === 'ordinal' && /^\d{1,3}$/.test(reading.value) ? {place: Number(reading.value), whole: null} : null
}

function fellCalledRise(text: Text, first: TextQuantity, second: TextQuantity): boolean {
  const [one, other] = [placeOf(first), placeOf(second)]
  if (!one || !other || one.whole !== other.whole || one.place === other.place || second.start - first.end > 96) return false
  const between = text.text.slice(first.end, second.start)
  if (one.place > other.place) return backward.test(between)
  const joint = onward.exec(between)?.[1]
  const before = clauseBefore(text, first.start)
  // Of two ordinals only words of ranking tell that they are places.
  if (
    joint === undefined ||
    fallen.test(before) ||
    (one.whole === null && !/(?:hạng|vị trí|xếp)\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,2}$/i.test(before))
  )
    return false
  return joint === 'lên' || risen.test(before)
}

/** The words of the clause before an offset, at most 60 letters. */
function clauseBefore({text}: Text, at: number): string {
  return text.slice(Math.max(0, at - 60), at).replace(/^.*[,;:.(](?=\s|$)/, '')
}

function question(text: Text, first: TextQuantity, second: TextQuantity): Finding {
  const [from, to] = [text.text.slice(first.start, first.end), text.text.slice(second.start, second.end)]
  return {
    message: {
      vi: `Thứ hạng từ “${from}” đến “${to}” được viết là tăng hoặc cải thiện, trong khi số thứ tự càng nhỏ càng tốt, đề nghị kiểm tra lại`,
      en: `the places “${from}” and “${to}” are called a rise, while a lower number is better`
    },
    place: placeIn(text, first.start, second.end)
  }
}
