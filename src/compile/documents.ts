import type {Diagnose} from '../diagnostic.js'
import shipped, {hashes} from '../generated/templates.js'
import type {Host} from '../host.js'
import {hashOf} from '../manifest/manifest.js'
import {readSettings} from '../template/read-settings.js'
import {loadPrecompiled, loadTemplates, type Templates} from '../template/template.js'
import type {DocumentSettings, TemplateFile} from '../template/types.js'
import type {Format} from '../writers/types.js'
import {type Loaded, loadResource, once, resourceText} from './resources.js'

/** A document of the family: its template, ready to render. */
export interface DocumentTemplate {
  readonly settings: DocumentSettings
  readonly templates: Templates
  /** Path among `templates`. */
  readonly path: string
  /** Lower-case hex SHA-256 of the template's text. */
  readonly sha256: string
}

/** The documents that the product ships, in the order in which they are made. */
const shippedDocuments = ['record', 'slides', 'handout'] as const

/** The names of the documents to make: the shipped ones first, then the office's own. */
export function documentNames(names: readonly string[] = shippedDocuments): readonly string[] {
  const shipped: readonly string[] = shippedDocuments
  return [...shipped.filter((name) => names.includes(name)), ...names.filter((name) => !shipped.includes(name))]
}

/** Every file that these documents can be written to. */
export async function documentFiles(names: readonly string[], host: Host): Promise<{document: string; format: Format; file: string}[]> {
  const settings = await Promise.all(documentNames(names).map((name) => loadSettings(host, name)))
  return settings.flatMap(({value}) =>
    (value?.formats ?? []).map((format) => ({document: value!.name, format, file: `${value!.name}.${format}`}))
  )
}

const loadSettings = (host: Host, name: string): Promise<Loaded<DocumentSettings>> =>
  loadResource(host, `${name}/document.yaml`, (text, diagnose) => readSettings(name, text, diagnose))

/** A document's template, read once for each host; null after an error. */
export async function loadDocument(name: string, host: Host, diagnose: Diagnose): Promise<DocumentTemplate | null> {
  const settings = await loadSettings(host, name)
  const path = `${name}/document.md.hbs`
  const template = await loadResource(host, path, async (text, tell) => ({templates: await compiled(path, text, host, tell), text}))
  for (const {missing, diagnostics} of [settings, template]) {
    if (missing) diagnose(noDocument(name))
    for (const diagnostic of diagnostics) diagnose(diagnostic)
  }
  if (!settings.value || !template.value?.templates) return null
  const {templates, text} = template.value
  return {settings: settings.value, templates, path, sha256: hashOf(new TextEncoder().encode(text))}
}

/** The build has checked and compiled what we ship; the compiler is loaded only for a text that differs from it. */
async function compiled(path: string, text: string, host: Host, diagnose: Diagnose): Promise<Templates | null> {
  const files = await withPartials({path, text}, host)
  const encoder = new TextEncoder()
  if (files.every((file) => hashes[file.path] === hashOf(encoder.encode(file.text)))) {
    return once(host, 'shipped templates', async () => loadPrecompiled(shipped))
  }
  return loadTemplates(files, diagnose)
}

/** A template with the partials that it calls, and those that they call; one that does not exist is the checker's to tell. */
async function withPartials(template: TemplateFile, host: Host): Promise<TemplateFile[]> {
  const files = new Map([[template.path, template]])
  for (const file of files.values()) {
    for (const [, name] of file.text.matchAll(/\{\{~?#?>\s*([\w-]+)/g)) {
      const path = `partials/${name}.md.hbs`
      const text = files.has(path) ? null : await resourceText(host, path)
      if (text !== null) files.set(path, {path, text})
    }
  }
  return [...files.values()]
}

const noDocument = (name: string) =>
  ({
    rule: 'document-unknown',
    severity: 'error',
    message: {vi: `Không có mẫu trình bày “${name}”`, en: `There is no template “${name}”`},
    hint: {
      vi: `cần có templates/${name}/document.md.hbs và document.yaml`,
      en: `templates/${name}/document.md.hbs and document.yaml are needed`
    }
  }) as const
