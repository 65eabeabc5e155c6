import {chmod, realpath, stat} from 'node:fs/promises'
import {replaceFile} from './replace-file.js'

/** Put new bytes into a file that exists, whole or not at all: permissions stay, and a link goes on pointing to it. Rejects with the system's error. */
export async function rewriteFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await realpath(path)
  const {mode} = await stat(file)
  await replaceFile(file, bytes)
  await chmod(file, mode & 0o7777)
}
