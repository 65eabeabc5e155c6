import type {Parents} from 'mdast'
import type {Parsed} from '../../../parse/types.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'

/** A paragraph that starts with a tab or four spaces: ours, and a block of code for most programs that read Markdown. */
export const markdownTab = spotRule({
  id: 'markdown-tab',
  severity: 'note',
  what: {
    vi: 'Đoạn văn mở đầu bằng Tab hoặc từ bốn dấu cách',
    en: 'A paragraph that starts with a tab or four spaces'
  },
  hint: {
    vi: 'Phần lớn chương trình Markdown khác coi đây là mã lệnh; đề nghị bỏ khoảng trống đầu dòng',
    en: 'Most other Markdown programs read it as code; delete the indent'
  },
  find: ({parsed}) => (sweep(parsed).indents.length > 0 ? findIndented(parsed, parsed.tree) : [])
})

/** Paragraphs of the text itself; those of lists and quotations are indented by their marks. */
function findIndented(parsed: Parsed, {children}: Parents): Spot[] {
  return children.flatMap((node): Spot[] => {
    if (node.type === 'fence') return findIndented(parsed, node)
    const start = node.position?.start.offset
    if (node.type !== 'paragraph' || start === undefined) return []
    const indent = /[ \t]*$/.exec(parsed.text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    if (!indent.includes('\t') && indent.length < 4) return []
    return [{start, end: start + (/^\S*/.exec(parsed.text.slice(start, start + 40))?.[0].length ?? 0)}]
  })
}
