import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type {Diagnose} from '../diagnostic.js'
import type {Render, Templates} from './compiled.js'
import {splitMarks} from './marks.js'
import {readOrigins} from './origins.js'
import {isPartial, partialName} from './partials.js'
import type {Markup, Setting, TemplateFile} from './types.js'
import {toView} from './view/to-view.js'

export type {Templates} from './compiled.js'

/** Specs as `precompileTemplates` writes them, by path. */
export type Precompiled = Readonly<Record<string, object>>

/** Templates that the build has checked and compiled, ready to render. */
export function loadPrecompiled(specs: Precompiled): Templates {
  // Handlebars declares its runtime under a name without ending, which Node.js does not resolve. The environment is ours alone.
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  return new Map(Object.entries(specs).map(([path, spec]) => [path, handlebars.template(spec) as Render])) // A template of ours takes a view.
}

/** An office's own templates with the partials that they call: checked and compiled now, by a compiler that is loaded only here; null after an error. */
export async function loadTemplates(files: readonly TemplateFile[], diagnose: Diagnose): Promise<Templates | null> {
  const {compileTemplates} = await import('./compile-templates.js')
  return compileTemplates(files, diagnose)
}

/** Render a template for an announcement. Throws a RangeError for a path that is not among the templates. */
export function renderTemplate(templates: Templates, path: string, setting: Setting): Markup {
  const render = templates.get(path)
  if (!render) throw new RangeError(`no template ${path}`)
  const {view, values, title} = toView(setting)
  const partials = Object.fromEntries(
    [...templates].filter(([name]) => isPartial(name)).map(([name, partial]) => [partialName(name), partial])
  )
  const {text, placeAt} = readOrigins(render(view, {partials}), path)
  return {text, title, placeAt, split: (piece) => splitMarks(piece, values)}
}
