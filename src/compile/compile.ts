import {noSettings} from '../check/settings/read-settings.js'
import {withSeverities} from '../check/with-severities.js'
import {collectDiagnostics, type Diagnose, type Diagnostics} from '../diagnostic.js'
import type {Pictures} from '../document/convert/conversion.js'
import {fromMarkup} from '../document/from-markup.js'
import type {Document} from '../document/types.js'
import type {Host} from '../host.js'
import {layout} from '../layout/layout.js'
import type {LaidOut} from '../layout/types.js'
import {checkGlyphs} from '../manifest/check-glyphs.js'
import {type Coverage, coverage} from '../manifest/coverage.js'
import {manifest} from '../manifest/manifest.js'
import {templateWords} from '../manifest/template-words.js'
import type {Source} from '../parse/types.js'
import {reportToJson} from '../report/report-to-json.js'
import {renderTemplate} from '../template/template.js'
import {writers} from '../writers/index.js'
import type {Format} from '../writers/types.js'
import {type DocumentTemplate, documentNames, loadDocument} from './documents.js'
import {type Examined, examineWith} from './examine.js'
import {factsFiles} from './facts-files.js'
import {loadFonts} from './fonts.js'
import {loadPictures} from './pictures.js'
import type {Compiled, CompileOptions, OutputFile} from './types.js'

/** A document before any byte of it is written. */
interface Prepared {
  readonly template: DocumentTemplate
  readonly formats: readonly Format[]
  readonly laidOut: LaidOut
}

/**
 * Compile an announcement to its documents: one report, as many files as asked. The same input gives the same bytes.
 * Rejects only for what is no fault of the text: a host that fails, or a bug.
 */
export async function compile(source: Source, options: CompileOptions, host: Host): Promise<Compiled> {
  const collected = collectDiagnostics()
  const {diagnostics} = collected
  const diagnose = withSeverities(collected.diagnose, (options.settings ?? noSettings).severities)
  const stage = options.onStage ?? (() => {})
  const examined = await examineWith(source, options, host, diagnose, stage) // bytes -> mdast -> report, checked
  const prepared = examined && (await prepare(examined, source, options, host, diagnose)) // report -> document -> pages
  const faulty = !prepared || collected.hasErrors() || (options.strict === true && hasWarnings(collected))
  const files = faulty ? null : await writeAll(examined, prepared, options, diagnose) // pages -> bytes
  stage({name: 'end', of: source.stem})
  return {diagnostics, files: collected.hasErrors() ? null : files}
}

const hasWarnings = ({diagnostics}: Diagnostics): boolean => diagnostics.some(({severity}) => severity === 'warning')

/** Every wanted document, laid out; all are tried, so that all errors are told at once. Null after an error. */
async function prepare(
  examined: Examined,
  source: Source,
  options: CompileOptions,
  host: Host,
  diagnose: Diagnose
): Promise<readonly Prepared[] | null> {
  const pictures = await loadPictures(examined, source.path, host, diagnose)
  const prepared: (Prepared | null)[] = []
  for (const name of documentNames(options.documents)) {
    const template = await loadDocument(name, host, diagnose)
    const formats = template?.settings.formats.filter((format) => options.wanted?.(name, format) ?? true) ?? []
    if (template && formats.length === 0) continue
    const laidOut = template && (await layOut(examined, template, pictures, options, host, diagnose))
    prepared.push(template && laidOut && {template, formats, laidOut})
  }
  return prepared.every((one) => one !== null) ? prepared : null
}

/** One document: template to markup to Document to pages; null when a character has no glyph or the template is at fault. */
async function layOut(
  examined: Examined,
  {settings, templates, path}: DocumentTemplate,
  pictures: Pictures,
  {onStage}: CompileOptions,
  host: Host,
  diagnose: Diagnose
): Promise<LaidOut | null> {
  const {diagnose: tell, diagnostics, hasErrors} = collectDiagnostics()
  onStage?.({name: 'template', of: settings.name})
  const setting = {...examined, settings}
  const document: Document = fromMarkup(renderTemplate(templates, path, setting), setting, pictures, tell)
  const fonts = await loadFonts(document.styles, host)
  checkGlyphs(document, fonts, tell)
  onStage?.({name: 'layout', of: settings.name})
  const laidOut = hasErrors() ? null : layout(document, fonts, tell)
  for (const diagnostic of diagnostics) diagnose(diagnostic)
  return laidOut
}

/** Write every file, the data files last. */
async function writeAll(
  examined: Examined,
  prepared: readonly Prepared[],
  options: CompileOptions,
  diagnose: Diagnose
): Promise<OutputFile[]> {
  const files: OutputFile[] = []
  const {report} = examined
  for (const {template, formats, laidOut} of prepared) {
    for (const format of formats) {
      const document = template.settings.name
      options.onStage?.({name: 'write', of: `${document}.${format}`})
      const write = await writers[format]()
      files.push({name: `${document}.${format}`, document, format, pages: laidOut.pages.length, bytes: await write(laidOut, diagnose)})
    }
  }
  files.push(...(await factsFiles(examined, options)))
  options.onStage?.({name: 'manifest', of: 'manifest.json'})
  files.push(dataFile('report.json', reportToJson(report)))
  const covered = prepared.map(({template, laidOut}): [string, Coverage] => [template.settings.name, coverage(report, laidOut)])
  const facts = {
    source: report.source.name,
    sourceSha256: report.source.sha256,
    profile: examined.profile.name,
    theme: examined.theme.name,
    templates: Object.fromEntries(prepared.map(({template}) => [template.settings.name, template.sha256])),
    templateWords: templateWords(prepared.map(({laidOut}) => laidOut.document)),
    coverage: Object.fromEntries(covered)
  }
  return [...files, dataFile('manifest.json', manifest(files, facts))]
}

const dataFile = (name: string, text: string): OutputFile => ({
  name,
  document: null,
  format: 'json',
  pages: null,
  bytes: new TextEncoder().encode(text)
})
