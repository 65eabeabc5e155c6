import {build} from 'esbuild'
import {expect, test} from 'vitest'

test('the writer bundles for a browser without one built-in of Node.js', async () => {
  const {errors, outputFiles} = await build({
    entryPoints: ['src/writers/docx/write-docx.ts'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent'
  })
  expect(errors).toEqual([])
  expect(outputFiles[0]?.text).not.toMatch(/from ?"node:|require\("(fs|path|zlib|stream|buffer|crypto)"\)/)
})
