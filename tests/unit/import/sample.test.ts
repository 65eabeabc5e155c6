import {existsSync, readFileSync} from 'node:fs'
import type {Heading, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {readLabel} from '../../../src/language/labels.js'
import {outline, wordsOf} from '../parse/parse-source.js'
import {bodyOf, importSource, wordsOfText, wrap} from './import-source.js'

const path = '../shared/announcements/lang-son-xviii.txt'
const text = existsSync(path) ? readFileSync(path, 'utf8') : ''

const {imported, parsed, diagnostics} = importSource(text === '' ? 'x' : text)
const blocks: readonly RootContent[] = parsed?.tree.children ?? []
const headings = blocks.filter((node): node is Heading => node.type === 'heading')
const textOf = (node: RootContent): string => wordsOf(node).join(' ')
const labelOf = (node: RootContent): string => readLabel(textOf(node))?.label ?? ''
/** The blocks from the heading with a label to the next heading of its depth. */
function below(label: string): readonly RootContent[] {
  const at = blocks.findIndex((node) => node.type === 'heading' && labelOf(node) === label)
  const from = blocks[at]
  const depth = from?.type === 'heading' ? from.depth : 0
  const end = blocks.findIndex((node, index) => index > at && node.type === 'heading' && node.depth <= depth)
  return blocks.slice(at + 1, end)
}

test.skipIf(text === '')('every word of the sample, in order, the page title first', () => {
  expect(diagnostics.map(({rule}) => rule)).toEqual(['import-page-title'])
  const title = parsed?.frontMatter.title?.value.split(' ') ?? []
  expect(title.length).toBeGreaterThan(10)
  expect([...title, ...wordsOf(parsed!.tree)]).toEqual(wordsOfText(text))
})

test.skipIf(text === '')('the outline of the sample', () => {
  expect(headings.filter(({depth}) => depth === 1).map(textOf)).toEqual(['ĐỀ CƯƠNG THÔNG BÁO NHANH'])
  expect(headings.filter(({depth}) => depth === 2).map(labelOf)).toEqual(['I.', 'II.', 'III.'])
  const achievements = below('1.1.').filter((node): node is Heading => node.type === 'heading')
  expect(achievements.map((node) => `${node.depth} ${labelOf(node)}`)).toEqual(['5 (1)', '5 (2)', '5 (3)', '5 (4)'])
  const targets = below('2.3.').filter((node) => node.type === 'paragraph')
  expect(targets.map(labelOf)).toEqual(Array.from({length: 34}, (_, index) => `(${index + 1})`))
  expect(
    below('2.6.')
      .filter(({type}) => type === 'heading')
      .map(labelOf)
  ).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'])
})

test.skipIf(text === '')('the abstract is right below the title, and the theme is one paragraph', () => {
  expect(blocks[1]?.type).toBe('paragraph')
  expect(blocks[2]).toMatchObject({type: 'heading', depth: 2})
  const theme = blocks[blocks.findIndex((node) => node.type === 'heading' && labelOf(node) === '3.') + 1]
  expect(theme && outline(theme)).toMatch(/^paragraph\(text "“.*”"\)$/)
})

test.skipIf(text === '')('places are of the sample', () => {
  const target = blocks.find((node) => labelOf(node) === '(21)')
  const place = parsed?.places.at(target?.position?.start.offset ?? 0, target?.position?.end.offset ?? 0)
  expect(text.slice(place?.start, place?.end)).toBe(text.split('\n')[(place?.line ?? 0) - 1])
  expect(text.slice(place?.start)).toMatch(/^\(21\) /)
  expect(imported?.markdown.includes('\\')).toBe(false)
})

test.skipIf(text === '').each([66, 72, 80, 96])(
  'the sample, wrapped at %i columns with its paragraphs set in, is read as if it never was',
  (width) => {
    const paragraphs = text
      .replace(/“[^“”]*”/g, (quotation) => quotation.replaceAll('\n', ' '))
      .trim()
      .split('\n')
    const wrapped = paragraphs.map((one) => wrap(`\u2003${one}`, width).replace('\u2003', '    ')).join('\n')
    expect(bodyOf(wrapped)).toBe(bodyOf(text))
  }
)
