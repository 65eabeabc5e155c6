import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import type {Source} from '../parse/types.js'

/** A file that the caller named, or that stands in a folder that he named. */
export interface SourceFile {
  readonly path: string
  /** File name without its last ending, in NFC. */
  readonly stem: string
}

/** What of the call cannot be read at all. */
export interface MissingSource {
  readonly path: string
}

/** Endings that a folder is searched for. */
const endings = ['.md', '.txt', '.docx']

/** Expand folders to their announcements (in order of name, not below), and tell what does not exist. */
export async function findSources(paths: readonly string[]): Promise<{found: SourceFile[]; missing: MissingSource[]}> {
  const found: SourceFile[] = []
  const missing: MissingSource[] = []
  for (const path of paths) {
    const kind = await stat(path).catch(() => null)
    if (!kind) missing.push({path})
    else if (kind.isDirectory()) found.push(...(await inFolder(path)))
    else found.push(sourceFile(path))
  }
  return {found, missing}
}

/** Read one announcement's bytes. Rejects with the system's error. */
export async function readSource(file: SourceFile): Promise<Source> {
  return {...file, bytes: await readFile(file.path)}
}

/** Hidden files, and those that Word puts beside a document while it is open. */
const isAside = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

async function inFolder(folder: string): Promise<SourceFile[]> {
  const names = (await readdir(folder)).filter((name) => endings.includes(extname(name).toLowerCase()) && !isAside(name))
  return names.sort().map((name) => sourceFile(join(folder, name)))
}

function sourceFile(path: string): SourceFile {
  const name = basename(path)
  return {path, stem: name.slice(0, name.length - extname(name).length).normalize('NFC')}
}
