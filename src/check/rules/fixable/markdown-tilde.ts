import type {Parsed} from '../../../parse/types.js'
import {type Spot, spotRule} from './spots.js'
import {type Range, textRanges} from './text-ranges.js'

/** `10~15 triệu, 20~25 triệu`: text to us, struck through between the two for other programs. */
export const markdownTilde = spotRule({
  id: 'markdown-tilde',
  severity: 'note',
  what: {vi: 'Hai dấu “~” trong một đoạn', en: 'Two single tildes in a paragraph'},
  hint: {
    vi: 'Chương trình Markdown khác gạch bỏ phần chữ ở giữa; đề nghị viết “khoảng” hoặc dấu gạch nối',
    en: 'Other Markdown programs strike out what stands between; write “khoảng” or a dash'
  },
  find: ({parsed}) => (parsed.text.includes('~') ? textRanges(parsed).all.flatMap((range) => findPair(parsed, range)) : [])
})

/** The first tilde that may open and the next that may close, as GFM has it: no white space inside. */
function findPair({text}: Parsed, {start, end}: Range): Spot[] {
  const tildes = [...text.slice(start, end).matchAll(/(?<![~\\])~(?!~)/g)].map(({index}) => start + index)
  const open = tildes.find((at) => /\S/.test(text.charAt(at + 1)))
  if (open === undefined) return []
  const close = tildes.find((at) => at > open + 1 && /\S/.test(text.charAt(at - 1)))
  return close === undefined ? [] : [{start: open, end: close + 1}]
}
