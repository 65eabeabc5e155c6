import {foldTone} from '../../language/fold.js'
import {plainText} from '../../language/inlines.js'
import {foldedSentence, type Sentence} from '../../texts/clauses.js'
import type {Passage} from '../types.js'
import {toPassage} from './passages.js'

/** Places where events are held; in folded text. */
const halls =
  /^(?:số \d|hội trường|trung tâm|nhà|trụ sở|phòng họp|phòng hội|cung|sân|khách sạn|trường|học viện|ủy ban|ubnd|văn phòng|điểm cầu|khu|thành phố|thủ đô|thị|thôn|xã|phường|huyện|quận|tỉnh|tp|bảo tàng|rạp|viện|công ty|nhà máy|đình|chi bộ|tổ dân phố|bản|ấp|quảng trường|cơ quan|trạm|doanh trại|sở chỉ huy|ban chỉ huy|đồn|đảng ủy|tỉnh ủy)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** An address that goes on after a comma. */
const address = /^,\s(?:số|đường|phố|tổ|khu|thôn|bản|ấp|xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp\.?|tỉnh|tầng|nhà)\s(?!ủy)/
const marks =
  /[;:]|\s\.|(?<!tp)\.(?=\s|$)|,\s|\s,|\s(?:đã|được|với|dưới|nhằm|để|do|tổ chức|diễn ra|tiến hành|khai mạc|long trọng|(?<!phòng\s)họp|trong|theo|và bế mạc|và kết thúc)\s|\s(?:vào|từ)\s(?:ngày|lúc|hồi|sáng|chiều|\d)|\s\(|\)/g

/** `tại Hội trường …`: the first place of a sentence that is a hall, a house, a town; null when none is. */
export function readVenue(sentence: Sentence): Passage | null {
  const folded = foldedSentence(sentence)
  for (const {0: lead, index} of folded.matchAll(/(?:^|\s)(?:tại|ở)\s/g)) {
    const at = index + lead.length
    if (halls.test(folded.slice(at, at + 20))) return venueAt(sentence, folded, at)
  }
  return null
}

/** `Địa điểm: …`, or what opens with a hall under a heading of that name. */
export function readLabelledVenue(sentence: Sentence): Passage | null {
  const folded = foldedSentence(sentence)
  const lead = /^(?:địa điểm|nơi)[^:]{0,30}:\s*(?:tại\s)?/.exec(folded)?.[0].length
  if (lead !== undefined) return lead < folded.length ? venueAt(sentence, folded, lead) : null
  const heading = sentence.in.sections.at(-1)
  const placed = heading && /^địa điểm/.test(foldTone(plainText(heading.title))) && halls.test(folded.slice(0, 20))
  return placed ? venueAt(sentence, folded, 0) : null
}

/** The passage up to a mark or a verb; an address may go on after a comma. */
function venueAt({in: text, start}: Sentence, folded: string, at: number): Passage | null {
  marks.lastIndex = at
  let end = folded.length
  for (let mark = marks.exec(folded); mark; mark = marks.exec(folded)) {
    if (address.test(folded.slice(mark.index, mark.index + 20))) continue
    end = mark.index
    break
  }
  const length = folded.slice(at, Math.min(end, at + 200)).replace(/[\s.,]+$/, '').length
  return length < 3 ? null : toPassage(text, start + at, start + at + length)
}
