import type {Diagnose, Wording} from '../diagnostic.js'
import {readText} from '../language/read-text.js'
import type {Imported, Source} from '../parse/types.js'
import {MarkdownWriter} from './markdown-writer.js'
import {headingDepths} from './outline.js'
import {type Line, readLines} from './read-lines.js'
import {findTitleBlock} from './title-block.js'

/** Keys that the draft of the front matter leaves for the author to fill in. */
const drafted = ['issuer', 'place', 'date', 'audience', 'meeting', 'meeting-date', 'speaker']

/** A list's item, its mark apart: `–` and `•` are bullets of word processors. */
const bullet = /^([-–+•])\s+(?=\S)/
/** A rule, as it stands under an abstract. */
const rule = /^-{3,}$/

/**
 * Import a plain text as Markdown: labels of the outline become headings where they head something, wrapped quotations are joined,
 * a page's title goes to the front matter, which is drafted. Every word stays, in order. Null after an error.
 */
export function importText(source: Source, diagnose: Diagnose): Imported | null {
  if (isWord(source, diagnose)) return null
  const read = readText(source, diagnose)
  if (!read) return null
  const lines = readLines(read.text)
  if (lines.length === 0) {
    const message = {vi: 'Tệp không có nội dung thông báo', en: 'The file holds no announcement'}
    diagnose({rule: 'empty-announcement', severity: 'error', message, place: read.places.at(0, 0)})
    return null
  }
  const {pageTitle, heading} = findTitleBlock(lines)
  const writer = new MarkdownWriter(read.text)
  writeFrontMatter(writer, pageTitle ? lines[0] : undefined)
  if (pageTitle) diagnose({...movedTitle, place: read.places.at(start(lines[0]), end(lines[0]))})
  writeBody(writer, lines, pageTitle ? 1 : 0, heading)
  return writer.finish(read.places)
}

const start = (line: Line | undefined): number => line?.spans[0]?.start ?? 0
const end = (line: Line | undefined): number => line?.spans.at(-1)?.end ?? 0

const movedTitle = {
  rule: 'import-page-title',
  severity: 'note',
  message: {
    vi: 'Tiêu đề trang được các dòng dưới lặp lại nên đã chuyển vào khóa “title”',
    en: 'The page title, which the next lines repeat, was moved to “title”'
  }
} as const

/** Files of Word are told apart by their ending; each gets one sentence. */
function isWord({path}: Source, diagnose: Diagnose): boolean {
  const ending = /\.docx?$/i.exec(path)?.[0].toLowerCase()
  if (ending === undefined) return false
  const old = ending === '.doc'
  const message: Wording = old
    ? {vi: 'Không đọc được tệp .doc (định dạng cũ của Word)', en: 'Files of the old Word format .doc cannot be read'}
    : {vi: 'Chưa nhập được tệp .docx', en: 'Files of the format .docx cannot be imported yet'}
  const hint: Wording = old
    ? {
        vi: 'Mở tệp bằng Word, chọn Tệp > Lưu thành, kiểu “Tài liệu Word (*.docx)”',
        en: 'Open the file in Word, choose File > Save As, type “Word Document (*.docx)”'
      }
    : {
        vi: 'Mở tệp bằng Word, chọn Tệp > Lưu thành, kiểu “Văn bản thuần (*.txt)”, bảng mã UTF-8',
        en: 'Open the file in Word, choose File > Save As, type “Plain Text (*.txt)”, encoding UTF-8'
      }
  diagnose({rule: 'import-format', severity: 'error', message, hint, place: {path, start: 0, end: 0, line: 1, column: 1}})
  return true
}

/** A text as a YAML scalar: plain where that is the same text. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}\p{N}“(]/u.test(text) && !/:(?:\s|$)|\s#/.test(text)
  return isPlain ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`
}

function writeFrontMatter(writer: MarkdownWriter, title: Line | undefined): void {
  writer.add('---\nform: material\ntitle:', 0)
  if (title) writer.replace(` ${scalar(title.text.replace(/\s+/g, ' '))}`, start(title), end(title))
  writer.add(`\n${drafted.map((key) => `${key}:\n`).join('')}---\n`, end(title))
}

/** Write the lines as blocks, with blank lines between them; the items of a list stand together. */
function writeBody(writer: MarkdownWriter, lines: readonly Line[], from: number, heading: number): void {
  const depths = headingDepths(lines, Math.max(from, heading + 1))
  let inList = false
  lines.slice(from).forEach((line, index) => {
    const at = start(line)
    const mark = bullet.exec(line.text)
    const depth = from + index === heading ? 1 : depths.get(from + index)
    if (!(mark && inList)) writer.add('\n', at)
    if (depth !== undefined) {
      writer.add(`${'#'.repeat(depth)} `, at)
      writer.line(line, 'heading')
    } else if (rule.test(line.text)) {
      writer.replace(line.text, at, end(line))
    } else if (mark) {
      writer.replace(mark[1] === '+' ? `${inList ? '  ' : ''}+ ` : '- ', at, at + mark[0].length)
      writer.line(line, 'item', mark[0].length)
    } else {
      writer.line(line, 'paragraph')
    }
    writer.add('\n', end(line))
    inList = mark !== null
  })
}
