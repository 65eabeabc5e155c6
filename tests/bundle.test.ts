import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Bundle for a browser, as an office's own page would: nothing external, no polyfill. */
const bundle = (contents: string) =>
  build({
    stdin: {contents, resolveDir: inRoot('.'), loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    logLevel: 'silent',
    alias: {pdfkit: inRoot('node_modules/pdfkit/js/pdfkit.browser.mjs'), fflate: inRoot('node_modules/fflate/esm/browser.js')}
  })

test('the public API bundles for a browser without one Node.js built-in', async () => {
  const {metafile, errors} = await bundle("export * from './src/index.js'")
  expect(errors).toEqual([])
  expect(Object.values(metafile.outputs).flatMap(({imports}) => imports.filter(({external}) => external))).toEqual([])
  expect(Object.keys(metafile.inputs)).toContain('node_modules/pdfkit/js/pdfkit.browser.mjs')
})

test('this test can fail: a built-in is an error', async () => {
  await expect(bundle("import {readFileSync} from 'node:fs'; console.log(readFileSync)")).rejects.toThrow('node:fs')
})
