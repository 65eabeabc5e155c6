import type {Diagnose} from '../diagnostic.js'
import type {Severities} from './types.js'

/** Tell as gravely as the office wants; an error stays one, whatever the office thinks of it. */
export function withSeverities(diagnose: Diagnose, severities: Severities): Diagnose {
  return (diagnostic) => {
    const severity = diagnostic.severity === 'error' ? 'error' : (severities[diagnostic.rule] ?? diagnostic.severity)
    if (severity !== 'off') diagnose({...diagnostic, severity})
  }
}
