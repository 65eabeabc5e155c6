import type {Text} from '../../texts/texts.js'
import type {Role} from '../types.js'
import {enumerated, type TargetRange} from './target-lists.js'

/** `Phấn đấu đến năm 2030: `, `Mục tiêu đến năm 2030 là: ` right before an enumeration. */
const aims = /(?:phấn đấu|mục tiêu|chỉ tiêu)[^:;.]{0,120}:\s*$/i
/** A line that leads to a list of targets says so. */
const listed =
  /(?:phấn đấu|đề ra|thực hiện|hoàn thành)[^:;.]{0,120}chỉ tiêu[^:;.]{0,60}:\s*$|^(?:phấn đấu|mục tiêu) đến năm \d{4}[^:;.]{0,60}:\s*$/i
/** Sections that look ahead, or say neither. */
const ahead: ReadonlySet<Role | null> = new Set<Role | null>([null, 'goal', 'viewpoints', 'key-tasks', 'solutions'])

/** Targets outside a section of their own: what a lead-in sentence enumerates, and the items below a line that leads to targets. */
export function ledTargets(texts: readonly Text[]): TargetRange[] {
  let listing: Text | null = null
  return texts.flatMap((text) => {
    if (text.kind !== 'paragraph' || !text.sections.every(({role}) => ahead.has(role))) {
      listing = null
      return []
    }
    if (listing && text.label !== '' && text.sections.at(-1) === listing.sections.at(-1)) {
      return text.text.trimEnd().endsWith(':') ? [] : [{text, label: text.label, range: {start: 0, end: text.text.length}, lead: ''}]
    }
    listing = text.label === '' && text.text.endsWith(':') && listed.test(text.text) ? text : null
    if (!/hấn đấu|ục tiêu|hỉ tiêu/.test(text.text)) return []
    const found = enumerated(text)
    return found.length > 1 && aims.test(found[0]!.lead) ? found : []
  })
}
