import {byPlace} from '../check/by-place.js'
import type {CheckedFile} from '../check/sarif/to-sarif.js'
import {type ExamineOptions, examine} from '../compile/examine.js'
import {type Mended, mend} from '../compile/mend.js'
import type {Diagnostic, Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import {rewriteFile} from '../node/rewrite-file.js'
import type {Source} from '../parse/types.js'
import type {Call} from './arguments.js'

/** What came of one announcement. */
export interface CheckedSource extends CheckedFile {
  /** What `--fix` would change, as a unified diff; null where that was not asked. */
  readonly diff: string | null
  /** What `--fix` changed or would change; null when nothing. */
  readonly mended: Wording | null
}

/** Check an announcement; with `--fix` mend its file first. Findings are of the file as it is then, in the order of its text. */
export async function checkSource(source: Source, call: Call, options: ExamineOptions, host: Host): Promise<CheckedSource> {
  if (!call.fix) return asItIs(source, options, host)
  const isWord = /\.docx?$/i.test(source.path)
  const mended = isWord ? null : await mend(source, options, host)
  if (mended) return call.dryRun ? wouldMend(source, mended) : hasMended(source, mended)
  const checked = await asItIs(source, options, host)
  // Bytes that cannot be read have their error already.
  if (checked.diagnostics.some(({severity}) => severity === 'error')) return checked
  return {...checked, diagnostics: [notMended(source.path, isWord), ...checked.diagnostics]}
}

async function asItIs(source: Source, options: ExamineOptions, host: Host): Promise<CheckedSource> {
  const {diagnostics} = await examine(source, options, host)
  const text = /\.docx?$/i.test(source.path) ? null : new TextDecoder('utf-8', {ignoreBOM: true}).decode(source.bytes)
  return {path: source.path, text, diagnostics: byPlace(diagnostics, source.path), diff: null, mended: null}
}

async function hasMended({path}: Source, {before, after, count, diagnostics}: Mended): Promise<CheckedSource> {
  if (after !== before) await rewriteFile(path, new TextEncoder().encode(after))
  const mended = count > 0 ? {vi: `${path}: đã sửa ${count} chỗ`, en: `${path}: ${count} places mended`} : null
  return {path, text: after, diagnostics: byPlace(diagnostics, path), diff: null, mended}
}

async function wouldMend({path}: Source, {before, after, count, diagnostics}: Mended): Promise<CheckedSource> {
  const {showDiff} = await import('./show-diff.js')
  const diff = after === before ? '' : showDiff(path, before, after)
  const mended = count > 0 ? {vi: `${path}: sẽ sửa ${count} chỗ, chưa ghi`, en: `${path}: ${count} places would be mended`} : null
  return {path, text: after, diagnostics: byPlace(diagnostics, path), diff, mended}
}

const notMended = (path: string, isWord: boolean): Diagnostic => ({
  rule: 'fix-unsupported',
  severity: 'error',
  message: isWord
    ? {vi: 'Không sửa trực tiếp được tệp Word', en: 'A Word file cannot be mended in place'}
    : {vi: 'Chỉ sửa được tệp văn bản UTF-8', en: 'Only text files in UTF-8 can be mended'},
  hint: isWord
    ? {vi: 'Nhập tệp thành Markdown bằng lệnh import rồi sửa', en: 'Turn it into Markdown with import, then mend that'}
    : {vi: 'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8', en: 'Open the file in an editor and save it as UTF-8'},
  place: {path, start: 0, end: 0, line: 1, column: 1}
})
