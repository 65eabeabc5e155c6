import type {z} from 'zod'
import type {Wording} from '../diagnostic.js'
import type {SettingsFile} from './settings-file.js'

/** Tell what a schema found wrong in a file, a fault an issue. */
export function tellIssues(file: SettingsFile, issues: readonly z.core.$ZodIssue[]): void {
  for (const issue of issues) tellIssue(file, issue)
}

function tellIssue(file: SettingsFile, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) file.fault('unknown-key', [...issue.path, key], unknownKey(key))
  } else if (!file.has(issue.path)) {
    file.fault('missing-key', issue.path, missingKey(issue.path.join('.')))
  } else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    tellUnion(file, issue)
  } else if (issue.code === 'custom') {
    // Our own schemas put rule and wording there; see length-schema.ts and color-schema.ts.
    const {rule, wording} = issue.params as {readonly rule: string; readonly wording: Wording}
    file.fault(rule, issue.path, wording)
  } else if (issue.code === 'invalid_value') {
    file.fault('value', issue.path, oneOf(nameOf(issue.path), issue.values.map(String)))
  } else {
    file.fault('value', issue.path, wrongValue(nameOf(issue.path)))
  }
}

/** Of the ways in which a value may be written, the one that it comes nearest to: the one whose faults lie deepest. */
function tellUnion(file: SettingsFile, {errors, path}: z.core.$ZodIssueInvalidUnion): void {
  const depth = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map((issue) => issue.path.length + ('keys' in issue ? 1 : 0)))
  const [nearest = []] = [...errors].sort((one, other) => depth(other) - depth(one))
  tellIssues(
    file,
    nearest.map((issue) => ({...issue, path: [...path, ...issue.path]}))
  )
}

/** A dotted path as it is shown; the whole file has none. */
const nameOf = (path: readonly PropertyKey[]): string => (path.length > 0 ? path.join('.') : 'YAML')

const unknownKey = (key: string): Wording => ({vi: `Khóa “${key}” không có ở đây`, en: `There is no key “${key}” here`})

const missingKey = (key: string): Wording => ({vi: `Còn thiếu “${key}”`, en: `“${key}” is missing`})

const wrongValue = (key: string): Wording => ({
  vi: `Giá trị của “${key}” không đúng kiểu`,
  en: `The value of “${key}” is of the wrong kind`
})

const oneOf = (key: string, values: readonly string[]): Wording => ({
  vi: `“${key}” phải là một trong: ${values.join(', ')}`,
  en: `“${key}” must be one of: ${values.join(', ')}`
})
