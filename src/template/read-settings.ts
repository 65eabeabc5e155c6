import {parse, YAMLParseError} from 'yaml'
import {z} from 'zod'
import type {Diagnose} from '../diagnostic.js'
import type {DocumentSettings} from './types.js'

/** All scalars of the file are strings, as everywhere in the project. */
const settings = z.strictObject({
  flow: z.enum(['pages', 'slides']),
  formats: z.array(z.enum(['pdf', 'docx', 'pptx'])).min(1),
  styles: z.enum(['profile', 'deck', 'handout']),
  pages: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .optional()
})

/** Read a `document.yaml`; `name` is its folder's, `path` its own for messages. Null after an error. */
export function readSettings(name: string, text: string, diagnose: Diagnose, path = `${name}/document.yaml`): DocumentSettings | null {
  const read = settings.safeParse(readYaml(text))
  if (read.success) return {name, ...read.data, pages: read.data.pages ?? null}
  for (const issue of read.error.issues) diagnose(fault(issue.path.map(String).join('.') || 'document.yaml', path))
  return null
}

/** The file's data; null when it is no YAML, which no settings are. */
function readYaml(text: string): unknown {
  try {
    return parse(text, {schema: 'failsafe'})
  } catch (error) {
    if (error instanceof YAMLParseError) return null
    throw error
  }
}

const fault = (field: string, path: string) =>
  ({
    rule: 'document-settings',
    severity: 'error',
    message: {vi: `Giá trị “${field}” trong ${path} chưa đúng`, en: `The value “${field}” in ${path} is not allowed`},
    place: {path, start: 0, end: 0, line: 1, column: 1}
  }) as const
