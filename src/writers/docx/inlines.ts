import {BuilderElement, ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun} from 'docx'
import type {FootnoteReference, Inline, Run} from '../../document/types.js'
import {externalAddress} from '../../ooxml/address.js'
import {unreachable} from '../../unreachable.js'
import {characterStyles} from './character-styles.js'
import type {State} from './state.js'
import {toLibrary} from './text.js'

/** Write inline nodes as runs; only what differs from the paragraph's style stands on them. */
export function inlines(state: State, children: readonly Inline[]): ParagraphChild[] {
  return children.map((child) => {
    switch (child.type) {
      case 'run':
        return run(state, child)
      case 'break':
        return new TextRun({break: 1})
      case 'footnote':
        return footnote(state, child)
      default:
        return unreachable(child)
    }
  })
}

/** A run, within a hyperlink where it has an address that leads out of the file (ECMA-376-1, 17.16.22 `hyperlink`). */
function run(state: State, node: Run): ParagraphChild {
  if (node.link === undefined) return new TextRun(formatted(node, undefined))
  const address = externalAddress(node.link)
  if (address !== null)
    return new ExternalHyperlink({link: toLibrary(address), children: [new TextRun(formatted(node, characterStyles.link.id))]})
  state.diagnose({
    rule: 'docx-link',
    severity: 'note',
    message: {
      vi: `Địa chỉ liên kết “${node.link}” không dẫn ra ngoài tệp, chỉ giữ lại phần chữ`,
      en: `The link “${node.link}” does not lead out of the file, so only its text is kept`
    },
    ...(node.place && {place: node.place})
  })
  return new TextRun(formatted(node, undefined))
}

function formatted({text, bold, italic, strike, code}: Run, style: string | undefined): IRunOptions {
  const styled = style ?? (code ? characterStyles.code.id : undefined)
  return {
    children: pieces(text),
    ...(styled !== undefined && {style: styled}),
    ...(bold && {bold}),
    ...(italic && {italics: italic}),
    ...(strike && {strike})
  }
}

/** Text with its tabs and line ends, which are elements of their own. */
function pieces(text: string): NonNullable<IRunOptions['children']> {
  return toLibrary(text)
    .split(/(\t|\r\n|\n|\r)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : /^[\r\n]/.test(piece) ? new BuilderElement({name: 'w:br'}) : piece))
}

/** A reference to a footnote (17.11.14 `footnoteReference`), or only its number. */
function footnote(state: State, {number, place}: FootnoteReference): ParagraphChild {
  const mark = state.inNote ? 'repeated' : state.notes.refer(number)
  if (mark === 'counted') return new FootnoteReferenceRun(number)
  const style = characterStyles.note.id
  if (mark === 'repeated') {
    if (!state.document.footnotes.some((note) => note.number === number)) {
      state.diagnose({
        rule: 'docx-footnote-missing',
        severity: 'warning',
        message: {
          vi: `Chú thích ${number} không có nội dung, chỉ ghi số`,
          en: `Footnote ${number} has no text, so only its number is written`
        },
        ...(place && {place})
      })
    }
    return new TextRun({style, text: String(number)})
  }
  const attributes = {follows: {key: 'w:customMarkFollows', value: 1}, id: {key: 'w:id', value: number}}
  return new TextRun({style, children: [new BuilderElement({name: 'w:footnoteReference', attributes}), String(number)]})
}
