import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Host} from '../host.js'

/** Folders that a host on Node.js reads from. */
export interface Folders {
  /** The office's own `templates/` folders, looked into first, in this order. */
  readonly templates?: readonly string[]
  /** Single files of the office's own, by the data path that they stand for: `profiles/our-office.yaml`. */
  readonly files?: Readonly<Record<string, string>>
}

/** The package's folder: the built files stand in `dist/`, the sources in `src/node/`. */
const here = dirname(fileURLToPath(import.meta.url))
const root = here.endsWith('dist') ? resolve(here, '..') : resolve(here, '../..')

/** The shipped templates, themes, profiles and vocabulary. */
const shippedTemplates = join(root, 'templates')

/** Where templates are looked for, in this order. */
export const templateFolders = ({templates}: Folders): readonly string[] => [...(templates ?? []), shippedTemplates]

/** A host that reads the package's fonts and data, and pictures beside the announcement. */
export function nodeHost(folders: Folders = {}): Host {
  const places = templateFolders(folders)
  const own = new Map(Object.entries(folders.files ?? {}))
  return {
    font: (file) => readFile(join(root, 'dist', 'fonts', file)),
    async resource(path) {
      const file = own.get(path)
      if (file !== undefined) return read(file)
      for (const folder of places) {
        const bytes = await read(join(folder, path))
        if (bytes) return bytes
      }
      return null
    },
    picture: (address, announcement) => read(resolve(dirname(announcement), decode(address)))
  }
}

/** A file's bytes; null when there is no such file. */
async function read(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].includes(String(error.code))) return null
    throw error
  }
}

/** An address with `%20` and the like read; as written where it is no valid encoding. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
