import type {Diagnose, Diagnostic} from '../diagnostic.js'
import type {Host} from '../host.js'

/** Shipped data is read once for each host: announcements of one run share it. */
const cache = new WeakMap<Host, Map<string, Promise<unknown>>>()

/** What `make` gives for this host and key, made once. */
export function once<Value>(host: Host, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = cache.get(host) ?? new Map<string, Promise<unknown>>()
  cache.set(host, known)
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found as Promise<Value> // The key names what is made: one key, one type.
}

/** A data file's text without a byte order mark; null when there is none. Throws a TypeError for bytes that are not UTF-8. */
export async function resourceText(host: Host, path: string): Promise<string | null> {
  const bytes = await host.resource(path)
  return bytes && new TextDecoder('utf-8', {fatal: true}).decode(bytes)
}

/** A data file read into its type, once for each host, with what reading it had to say. */
export interface Loaded<Value> {
  /** Null when there is no such file, or it has an error. */
  readonly value: Value | null
  readonly missing: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Read a data file with its room's reader. */
export function loadResource<Value>(
  host: Host,
  path: string,
  read: (text: string, diagnose: Diagnose) => Value | null | Promise<Value | null>
): Promise<Loaded<Value>> {
  return once(host, path, async () => {
    const diagnostics: Diagnostic[] = []
    const text = await resourceText(host, path)
    if (text === null) return {value: null, missing: true, diagnostics}
    return {value: await read(text, (diagnostic) => diagnostics.push(diagnostic)), missing: false, diagnostics}
  })
}
