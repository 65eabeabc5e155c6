import type {Diagnose, Diagnostic, Place, Wording} from '../../diagnostic.js'

/** A range of an AST node; lines from 1, columns from 0, as Handlebars counts. */
export interface Location {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
}

/** Says what is wrong in one template file. */
export interface FaultTeller {
  fault(rule: string, location: Location, message: Wording, hint?: Wording): undefined
}

/** A teller for one file: turns Handlebars' locations into places. */
export function createFaultTeller(path: string, text: string, diagnose: Diagnose): FaultTeller {
  const lineStarts = lineStartsOf(text)
  const offsetOf = ({line, column}: Location['start']): number => Math.min((lineStarts[line - 1] ?? text.length) + column, text.length)
  return {
    fault(rule, {start, end}, message, hint) {
      const place: Place = {path, start: offsetOf(start), end: offsetOf(end), line: start.line, column: start.column + 1}
      const diagnostic: Diagnostic = {rule, severity: 'error', message, ...(hint ? {hint} : {}), place}
      diagnose(diagnostic)
    }
  }
}

/** Offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
}
