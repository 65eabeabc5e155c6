import Handlebars from 'handlebars'
import type {Diagnose} from '../diagnostic.js'
import {checkTemplate, type ParsedTemplate, readTemplate} from './check/check-template.js'
import type {Render, Templates} from './compiled.js'
import {isPartial, partialName} from './partials.js'
import {traceOrigins} from './trace-origins.js'
import type {TemplateFile} from './types.js'
import {viewShape} from './view/view-shape.js'

/** Values are marks, so nothing is escaped; the check has gone before, so that `strict` is the second net. */
const options = {strict: true, knownHelpersOnly: true, noEscape: true, preventIndent: true, data: true} as const

/** Read and check templates with their partials; null when one of them is at fault. */
function checked(files: readonly TemplateFile[], diagnose: Diagnose): readonly ParsedTemplate[] | null {
  let faulty = false
  const tell: Diagnose = (diagnostic) => {
    faulty ||= diagnostic.severity === 'error'
    diagnose(diagnostic)
  }
  const parsed = files.map((file) => readTemplate(file, tell)).filter((template) => template !== null)
  const partials = new Map(parsed.filter(({path}) => isPartial(path)).map((partial) => [partialName(partial.path), partial]))
  for (const template of parsed) if (!isPartial(template.path)) checkTemplate(template, partials, viewShape)
  if (faulty) return null
  for (const template of parsed) traceOrigins(template.program, template)
  return parsed
}

/** Compile templates and their partials from text, ready to render; null after an error. Needs `Function`, which some pages forbid. */
export function compileTemplates(files: readonly TemplateFile[], diagnose: Diagnose): Templates | null {
  const parsed = checked(files, diagnose)
  // Each template of ours is a function of view and options.
  return parsed && new Map(parsed.map(({path, program}) => [path, Handlebars.create().compile(program, options) as Render]))
}

/**
 * Compile templates and their partials to the source of an ES module whose default export are their specs by path, for
 * `loadPrecompiled`: what a build writes, so that the program needs no compiler. Null after an error.
 */
export function precompileTemplates(files: readonly TemplateFile[], diagnose: Diagnose): string | null {
  const parsed = checked(files, diagnose)
  if (!parsed) return null
  const rows = parsed.map(({path, program}) => `${JSON.stringify(path)}: ${Handlebars.precompile(program, options)}`)
  return `export default {\n${rows.join(',\n')}\n}\n`
}
