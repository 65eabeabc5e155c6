import type {Diagnostic} from '../diagnostic.js'

/** Findings in the order of an announcement's text; first what has no place in it. Of one place the graver one comes first. */
export function byPlace(diagnostics: readonly Diagnostic[], path: string): Diagnostic[] {
  const offset = ({place}: Diagnostic): number => (place?.path === path ? place.start : -1)
  return [...diagnostics].sort((one, other) => offset(one) - offset(other) || gravity[one.severity] - gravity[other.severity])
}

const gravity: Readonly<Record<Diagnostic['severity'], number>> = {error: 0, warning: 1, note: 2}
