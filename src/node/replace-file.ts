import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Write a file whole or not at all: aside first, then renamed over the old one. Rejects with the system's error. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const aside = join(dirname(path), `.${basename(path)}-${process.pid}`)
  try {
    await writeFile(aside, bytes)
    await rename(aside, path)
  } finally {
    await rm(aside, {force: true})
  }
}
