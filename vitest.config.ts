import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** Tests measure what ships: the browser builds of pdfkit, fflate and mammoth, as the bundle has them. */
const browserBuild = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      pdfkit: browserBuild('pdfkit/js/pdfkit.browser.mjs'),
      fflate: browserBuild('fflate/esm/browser.js'),
      mammoth: browserBuild('mammoth/mammoth.browser.js')
    }
  },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    exclude: ['tests/conformance/**', '**/node_modules/**'],
    testTimeout: 60_000,
    server: {deps: {inline: ['pdfkit', 'docx', 'fflate']}}
  }
})
