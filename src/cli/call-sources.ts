import {type Diagnostic, formatDiagnostic, type Wording} from '../diagnostic.js'
import {findSources, type SourceFile} from '../node/find-sources.js'
import type {Call} from './arguments.js'
import type {Terminal} from './terminal.js'

/** The announcements of a call. */
export interface CallSources {
  readonly sources: readonly SourceFile[]
  /** Some named file does not exist (said already): the others are done, but the exit code is 1. */
  readonly missing: boolean
}

/** The announcements that a call names (default: the folder `source`), or why the call is at fault. */
export async function callSources(call: Call, terminal: Terminal): Promise<CallSources | {readonly fault: Wording}> {
  const {found, missing} = await findSources(call.files.length > 0 ? call.files : ['source'])
  for (const {path} of missing) terminal.error(formatDiagnostic(missingFile(path), call.language))
  if (found.length === 0 && missing.length === 0) {
    return {fault: {vi: 'không có thông báo .md, .txt hoặc .docx nào', en: 'there is no announcement, .md, .txt or .docx'}}
  }
  const stems = new Map<string, string>()
  for (const {path, stem} of found) {
    const other = stems.get(stem)
    if (other !== undefined) {
      return {
        fault: {
          vi: `“${other}” và “${path}” cùng tên thư mục kết quả “${stem}”`,
          en: `“${other}” and “${path}” would be written to the same folder “${stem}”`
        }
      }
    }
    stems.set(stem, path)
  }
  return {sources: found, missing: missing.length > 0}
}

function missingFile(path: string): Diagnostic {
  return {
    rule: 'file-missing',
    severity: 'error',
    message: {vi: `Không tìm thấy tệp “${path}”`, en: `There is no file “${path}”`},
    hint: {vi: 'kiểm tra lại đường dẫn và tên tệp', en: 'check the path and the name'},
    place: {path, start: 0, end: 0, line: 1, column: 1}
  }
}
