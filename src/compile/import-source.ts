import type {Diagnose} from '../diagnostic.js'
import {importText} from '../import/import-text.js'
import type {Imported, Source} from '../parse/types.js'

/** Import a file that is not Markdown, by its ending: of Word, whose importer is loaded only then, or plain text. Null after an error. */
export async function importSource(source: Source, diagnose: Diagnose): Promise<Imported | null> {
  if (!/\.docx?$/i.test(source.path)) return importText(source, diagnose)
  const {importWord} = await import('../import/word/import-word.js')
  return importWord(source, diagnose)
}
