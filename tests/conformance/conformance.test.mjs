// Every PDF, DOCX, PPTX and XLSX that the built command line writes, judged by tools that others made.
import assert from 'node:assert/strict'
import {rmSync} from 'node:fs'
import {basename, join, relative} from 'node:path'
import {after, before, test} from 'node:test'
import {buildAll, filesOf} from './build-all.mjs'
import {schemaErrors, unconverted} from './judge-office.mjs'
import {brokenRules} from './judge-pdf.mjs'
import {missing, skipOrFail} from './tools.mjs'

const office = ['.docx', '.pptx', '.xlsx']

let built
before(async () => {
  built = await buildAll()
})
after(() => built && rmSync(built.folder, {recursive: true, force: true}))

/** A file's name below the output folder, such as `dai-hoi-tinh/record.pdf`. */
const nameOf = (file) => relative(built.out, file)

test('every announcement is built into every document', () => {
  assert.equal(built.code, 0, built.error)
  const documents = ['record.docx', 'record.pdf', 'slides.pptx', 'slides.pdf', 'handout.docx', 'handout.pdf', 'facts.xlsx']
  const expected = built.announcements.flatMap((path) => documents.map((document) => join(basename(path, '.md'), document)))
  assert.deepEqual(filesOf(built.out, ['.pdf', ...office]).map(nameOf), expected.sort())
})

for (const [flavour, standard] of [
  ['2a', 'PDF/A-2a'],
  ['ua1', 'PDF/UA-1']
]) {
  test(`every PDF conforms to ${standard} (veraPDF)`, async (context) => {
    const reason = missing.verapdf()
    if (reason) return skipOrFail(context, reason)
    for (const [file, broken] of await brokenRules(flavour, filesOf(built.out, ['.pdf']))) {
      await context.test(nameOf(file), () => assert.deepEqual(broken, []))
    }
  })
}

test('every DOCX, PPTX and XLSX is valid Open XML (Open XML SDK)', async (context) => {
  const reason = missing.sdk()
  if (reason) return skipOrFail(context, reason)
  for (const file of filesOf(built.out, office)) {
    await context.test(nameOf(file), async () => assert.deepEqual(await schemaErrors(file), []))
  }
})

test('every DOCX, PPTX and XLSX opens in LibreOffice', async (context) => {
  const reason = missing.office()
  if (reason) return skipOrFail(context, reason)
  const files = filesOf(built.out, office)
  assert.deepEqual((await unconverted(files, join(built.folder, 'office'))).map(nameOf), [])
})
