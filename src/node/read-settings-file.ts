import {readFile} from 'node:fs/promises'
import {noSettings, readSettings} from '../check/settings/read-settings.js'
import type {ProjectSettings} from '../check/types.js'
import type {Diagnose} from '../diagnostic.js'
import {readText} from '../language/read-text.js'

/** The office's settings for the announcements of a folder. */
const name = 'thongbao.yaml'

/** Read the project file of the current folder; without one, each rule is as it is. Null after an error. */
export async function readSettingsFile(diagnose: Diagnose): Promise<ProjectSettings | null> {
  const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return noSettings
  const read = readText({path: name, stem: 'thongbao', bytes}, diagnose)
  return read && readSettings(name, read.text, diagnose)
}
