import type {Diagnose} from '../diagnostic.js'
import {importText} from '../import/import-text.js'
import {parse} from '../parse/parse.js'
import type {Parsed, Source} from '../parse/types.js'

/** Read an announcement by its file's ending: Markdown as it is, other texts through the importer; null after an error. */
export function readAnnouncement(source: Source, diagnose: Diagnose): Parsed | null {
  if (/\.(md|markdown)$/i.test(source.path)) return parse(source, diagnose)
  const imported = importText(source, diagnose)
  return imported && parse(source, diagnose, imported)
}
