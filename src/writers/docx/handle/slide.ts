import type {Slide} from '../../../document/types.js'
import {inlines} from '../inlines.js'
import type {Made, State} from '../state.js'
import {writeParagraph} from '../write-paragraph.js'

/** A slide, for which Word has nothing: its title as a heading, then what it shows and its notes. */
export function slide(state: State, {layout, title, parts}: Slide): Made[] {
  state.diagnose({
    rule: 'docx-slide',
    severity: 'warning',
    message: {
      vi: 'Văn bản Word không có trang chiếu, nội dung trang chiếu được ghi thành đề mục và đoạn văn',
      en: 'A Word document has no slides, so a slide is written as a heading and text'
    }
  })
  const style = state.document.deck?.layouts[layout].title.style ?? Object.keys(state.document.styles)[0] ?? 'slide-title'
  const heading = writeParagraph(state, {style, outline: 1, children: inlines(state, title)})
  const inner = {...state, breakBefore: false, top: false, opening: []}
  return [heading, ...parts.flatMap(({body, notes}) => state.blocks(inner, [...body, ...notes]))]
}
