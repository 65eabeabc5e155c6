import type {TextFrame} from '../../../layout/types.js'
import type {Content, Paragraph, TextShape} from '../presentation.js'
import type {Filled, SlideContext} from './slide-context.js'
import {rectangle} from './to-layout.js'
import {toParagraphs} from './to-paragraphs.js'

/** Names in the selection pane. */
const names: Readonly<Record<TextFrame['slot'], string>> = {
  title: 'Tiêu đề',
  body: 'Nội dung',
  number: 'Số trang',
  'figure-value': 'Số liệu',
  'figure-caption': 'Chú giải',
  flow: 'Văn bản'
}

/** A text frame to a placeholder or a text box of the same place. */
export function toTextShape(context: SlideContext, frame: TextFrame, filled: Filled): TextShape {
  const paragraphs = toParagraphs(context, frame.paragraphs, frame)
  return {
    type: 'text',
    placeholder: filled.get(frame) ?? null,
    name: names[frame.slot],
    anchor: frame.anchor,
    paragraphs: frame.slot === 'number' ? withNumberField(paragraphs) : paragraphs,
    ...rectangle(frame)
  }
}

/** The first run of digits becomes the slide's number. */
function withNumberField(paragraphs: readonly Paragraph[]): Paragraph[] {
  let found = false
  const split = (content: Content): Content[] => {
    const match = content.type === 'run' && !found ? /\d+/.exec(content.text) : null
    if (content.type !== 'run' || !match) return [content]
    found = true
    const run = (text: string): Content[] => (text === '' ? [] : [{...content, text}])
    const {type: _type, text: _text, link: _link, superscript: _superscript, ...style} = content
    const end = match.index + match[0].length
    return [...run(content.text.slice(0, match.index)), {type: 'number', text: match[0], ...style}, ...run(content.text.slice(end))]
  }
  return paragraphs.map((paragraph) => ({...paragraph, content: paragraph.content.flatMap(split)}))
}
