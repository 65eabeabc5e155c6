import {mkdir, mkdtemp, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** A file to be written. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Put a folder in place whole: it is written aside, the old one is moved away, the new one takes its name, and only then
 * is the old one removed. Whatever fails before that leaves the old folder as it was. Rejects with the system's error.
 */
export async function replaceFolder(folder: string, files: readonly NamedBytes[]): Promise<void> {
  const parent = dirname(folder)
  await mkdir(parent, {recursive: true})
  const aside = await mkdtemp(join(parent, `.${basename(folder)}-`))
  try {
    const fresh = join(aside, 'new')
    const old = join(aside, 'old')
    await mkdir(fresh)
    for (const {name, bytes} of files) await writeFile(join(fresh, name), bytes)
    const before = await exists(folder)
    if (before) await rename(folder, old)
    try {
      await rename(fresh, folder)
    } catch (error) {
      if (before) await rename(old, folder)
      throw error
    }
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
