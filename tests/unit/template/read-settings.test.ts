import {expect, test} from 'vitest'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import {readSettings} from '../../../src/template/read-settings.js'

const read = (text: string) => {
  const {diagnose, diagnostics} = collectDiagnostics()
  return {settings: readSettings('x', text, diagnose), messages: diagnostics.map(({message}) => message.en)}
}

test('the settings of a document', () => {
  expect(read('flow: pages\nformats: [pdf, docx]\nstyles: handout\npages: 2\n')).toEqual({
    settings: {name: 'x', flow: 'pages', formats: ['pdf', 'docx'], styles: 'handout', pages: 2},
    messages: []
  })
  expect(read('flow: slides\nformats: [pptx]\nstyles: deck\n').settings?.pages).toBeNull()
})

test('each wrong value is told', () => {
  expect(read('flow: rolls\nformats: [pdf, exe]\nstyles: deck\npages: 0\n')).toEqual({
    settings: null,
    messages: ['flow', 'formats.1', 'pages'].map((name) => `The value “${name}” in x/document.yaml is not allowed`)
  })
  expect(read('flow: [').settings).toBeNull()
  expect(read('').messages).toEqual(['The value “document.yaml” in x/document.yaml is not allowed'])
  expect(read('flow: pages\nformats: [pdf]\nstyles: deck\ncolour: red\n').settings).toBeNull()
})
