import type {Diagnostic} from '../../diagnostic.js'

/** A rule in short: how grave its findings are where nobody says otherwise, and what it is about, in Vietnamese and in English. */
export type Entry = readonly [severity: Diagnostic['severity'], vi: string, en: string]

/** Rules of a stage by their id. */
export type Entries = Readonly<Record<string, Entry>>
