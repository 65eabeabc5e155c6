/** Where a face writes to. The command line hands in the process's own; tests hand in their own. */
export interface Terminal {
  /** Results, to standard output. */
  out(text: string): void
  /** Diagnostics and faults, to standard error; a line each. */
  error(line: string): void
  /** A passing line that the next one replaces; nothing in a pipe. */
  progress(line: string): void
  /** Milliseconds since some moment, for the time column. */
  now(): number
}
