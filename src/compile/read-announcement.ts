import type {Diagnose} from '../diagnostic.js'
import {parse} from '../parse/parse.js'
import type {Imported, Parsed, Source} from '../parse/types.js'
import {importSource} from './import-source.js'

/** An announcement, read. */
export interface ReadAnnouncement {
  readonly parsed: Parsed
  /** Pictures that came with the file, by their address; they need not be looked for. */
  readonly pictures: NonNullable<Imported['pictures']>
}

/** Read an announcement by its file's ending: Markdown as it is, other files through an importer; null after an error. */
export async function readAnnouncement(source: Source, diagnose: Diagnose): Promise<ReadAnnouncement | null> {
  const imported = /\.(md|markdown)$/i.test(source.path) ? undefined : await importSource(source, diagnose)
  const parsed = imported === null ? null : parse(source, diagnose, imported)
  return parsed && {parsed, pictures: imported?.pictures ?? new Map()}
}
