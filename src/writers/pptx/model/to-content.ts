import type {Diagnose} from '../../../diagnostic.js'
import type {Inline, Run} from '../../../document/types.js'
import {externalAddress} from '../../../ooxml/address.js'
import {unreachable} from '../../../unreachable.js'
import type {Content, RunStyle} from '../presentation.js'

/** Inlines to runs and line breaks in a paragraph's look. */
export function toContent({diagnose}: {readonly diagnose: Diagnose}, children: readonly Inline[], style: RunStyle): Content[] {
  return children.map((child): Content => {
    switch (child.type) {
      case 'run':
        return {type: 'run', text: child.text, link: address(child, diagnose), superscript: false, ...marked(child, style)}
      case 'break':
        return {type: 'break', ...style}
      case 'footnote':
        return {type: 'run', text: String(child.number), link: null, superscript: true, ...style}
      default:
        return unreachable(child)
    }
  })
}

/** The paragraph's look with the run's own marks. */
function marked({bold, italic, strike}: Run, style: RunStyle): RunStyle {
  return {...style, bold: style.bold || bold === true, italic: style.italic || italic === true, strike: strike === true}
}

/** The link's address, or null with a word to the author where PowerPoint could not open it. */
function address({link, place}: Run, diagnose: Diagnose): string | null {
  if (link === undefined) return null
  const found = externalAddress(link)
  if (found === null) {
    diagnose({
      rule: 'link-left-out',
      severity: 'note',
      message: {
        vi: `Bản trình chiếu giữ nguyên chữ nhưng không đưa vào liên kết “${link}”`,
        en: `The deck keeps the words but leaves out the link “${link}”`
      },
      hint: {vi: 'Ghi địa chỉ đầy đủ, bắt đầu bằng https://', en: 'Write a whole address that starts with https://'},
      ...(place && {place})
    })
  }
  return found
}
