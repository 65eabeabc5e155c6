import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {type Folders, templateFolders} from './host.js'

/** Names of the documents that have a template: folders with a `document.yaml`, the office's own and the shipped ones, in order of name. */
export async function findDocuments(folders: Folders): Promise<string[]> {
  const found = new Set<string>()
  for (const folder of templateFolders(folders)) {
    for (const entry of await readdir(folder, {withFileTypes: true}).catch(() => [])) {
      if (entry.isDirectory() && (await isFile(join(folder, entry.name, 'document.yaml')))) found.add(entry.name)
    }
  }
  return [...found].sort()
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false
  )
