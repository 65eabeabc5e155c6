import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formatDiagnostic} from '../../../src/diagnostic.js'
import {importSource} from './import-source.js'

const root = 'tests/fixtures/import/text'

// One folder per text: `input.txt`, the Markdown that it should become, and what the author is told. New output: `vitest -u`, then read the diff.
for (const name of readdirSync(root)) {
  test(`${name} becomes its Markdown, and the author is told what was done`, async () => {
    const folder = `${root}/${name}`
    const {imported, parsed, diagnostics} = importSource(readFileSync(`${folder}/input.txt`, 'utf8'), 'input.txt')
    expect(parsed).not.toBeNull()
    const messages = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, 'en')}\n`).join('')
    await expect(imported?.markdown).toMatchFileSnapshot(`../../../${folder}/expected.md`)
    await expect(messages).toMatchFileSnapshot(`../../../${folder}/messages.txt`)
  })
}
