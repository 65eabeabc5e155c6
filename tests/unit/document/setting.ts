import {readdirSync, readFileSync} from 'node:fs'
import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {fromMarkup} from '../../../src/document/from-markup.js'
import type {Document} from '../../../src/document/types.js'
import type {Report} from '../../../src/report/types.js'
import {compileTemplates} from '../../../src/template/compile-templates.js'
import {readSettings} from '../../../src/template/read-settings.js'
import {renderTemplate, type Templates} from '../../../src/template/template.js'
import type {DocumentSettings, Setting} from '../../../src/template/types.js'
import {readProfile} from '../../../src/theme/read-profile.js'
import {readTheme} from '../../../src/theme/read-theme.js'

const read = (path: string): string => readFileSync(`templates/${path}`, 'utf8')

const fail = (diagnostic: Diagnostic): never => {
  throw new Error(`${diagnostic.place?.path}:${diagnostic.place?.line} ${diagnostic.message.en}`)
}

/** A setting of a report: the shipped profile and theme. */
export function settingOf(report: Report, settings: DocumentSettings, profile = 'party-2018'): Setting {
  const found = readProfile(profile, read(`profiles/${profile}.yaml`), fail)
  const theme = readTheme('congress', read('themes/congress.yaml'), fail)
  if (!found || !theme) throw new Error('shipped data cannot be read')
  return {report, settings, profile: found, theme}
}

/** Settings of pages in the profile's styles. */
export const pages: DocumentSettings = {name: 'test', flow: 'pages', formats: ['pdf'], styles: 'profile', pages: null}
/** Settings of slides. */
export const slides: DocumentSettings = {...pages, flow: 'slides', styles: 'deck'}

/** A document out of template text, with what was said of it. */
export function render(
  report: Report,
  text: string,
  settings = pages,
  pictures = new Map()
): {document: Document; diagnostics: readonly Diagnostic[]} {
  const templates = compileTemplates([{path: 't.md.hbs', text}], fail)
  if (!templates) throw new Error('the template is at fault')
  const setting = settingOf(report, settings)
  const {diagnose, diagnostics} = collectDiagnostics()
  return {document: fromMarkup(renderTemplate(templates, 't.md.hbs', setting), setting, pictures, diagnose), diagnostics}
}

let compiled: Templates | null = null

/** A shipped document of a report. */
export function shipped(name: 'record' | 'slides' | 'handout', report: Report, profile?: string): Document {
  const files = ['record', 'slides', 'handout', 'partials'].flatMap((folder) =>
    readdirSync(`templates/${folder}`)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => ({path: `${folder}/${file}`, text: read(`${folder}/${file}`)}))
  )
  compiled ??= compileTemplates(files, fail)
  const settings = readSettings(name, read(`${name}/document.yaml`), fail)
  if (!compiled || !settings) throw new Error('the shipped template is at fault')
  const setting = settingOf(report, settings, profile)
  return fromMarkup(renderTemplate(compiled, `${name}/document.md.hbs`, setting), setting, new Map(), fail)
}
