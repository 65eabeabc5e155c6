import type {Report} from './types.js'

/**
 * A report as JSON: keys in the order of the types, two spaces, a newline at the end.
 * Paths of places are file names only, so that the same announcement gives the same bytes in every folder.
 */
export function reportToJson(report: Report): string {
  const rename = (key: string, value: unknown): unknown => (key === 'path' && typeof value === 'string' ? report.source.name : value)
  return `${JSON.stringify(report, rename, 2)}\n`
}
