import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {numberPattern} from '../../../src/language/numbers.js'
import {parse} from '../../../src/parse/parse.js'
import {reportSchema} from '../../../src/report/schema.js'
import {toReport} from '../../../src/report/to-report.js'
import type {Inline, Report} from '../../../src/report/types.js'
import {textsOf} from '../../../src/texts/texts.js'
import {vocabulary} from './read.js'

const word = fc.constantFrom(
  'xã',
  'tỉnh',
  '**Đảng bộ**',
  '*bầu*',
  '12%',
  '1.414',
  '24/9',
  '`mã`',
  '[trang](http://a.vn)',
  'R&D',
  '5\\*',
  '&lt;',
  'đồng chí',
  'Lê Văn An',
  '“quý”',
  '[^1]',
  'gồm 5 đồng chí',
  '{{x}}',
  '7:30',
  '<br>'
)
const sentence = fc.array(word, {minLength: 1, maxLength: 8}).map((words) => words.join(' '))
const line = fc
  .tuple(fc.constantFrom('', '(1) ', '(2) ', 'a) ', 'I. ', '1.1. ', 'Một là, '), sentence, fc.constantFrom('', '.', ':', ';'))
  .map((parts) => parts.join(''))
const block = fc.oneof(
  line,
  fc
    .tuple(
      fc.constantFrom('# ', '## ', '### ', '###### '),
      line,
      fc.constantFrom('', ' {.targets}', ' {.elections}', ' {.theme}', ' {.nothing}')
    )
    .map((parts) => parts.join('')),
  fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.map((text, index) => `${index + 1}. ${text}`).join('\n')),
  line.map((text) => `> ${text}`),
  fc.tuple(sentence, sentence).map(([one, two]) => `| A | B |\n|---|---|\n| ${one} | ${two} |`),
  line.map((text) => '```\n' + text + '\n\nhai\n```'),
  line.map((text) => `:::slide\n${text}\n:::`)
)
const announcement = fc.array(block, {minLength: 1, maxLength: 10}).map((blocks) => `${blocks.join('\n\n')}\n\n[^1]: Chú thích 3.\n`)

function read(markdown: string) {
  const parsed = parse({path: 'a.md', stem: 'a', bytes: new TextEncoder().encode(markdown)}, () => {})!
  return {parsed, ...toReport(parsed, vocabulary, () => {})}
}

/** Words of the tree's text, in order; footnotes apart, since a report lists them at its end. */
function wordsOf(node: Nodes): string[] {
  if (node.type === 'footnoteDefinition') return []
  if ('value' in node) return node.value.split(/\s+/).filter((found) => found !== '')
  return 'children' in node ? node.children.flatMap((child: Nodes) => wordsOf(child)) : []
}

/** All text of a report without its footnotes, labels included. */
function reportWords(report: Report): string {
  return textsOf({...report, footnotes: []})
    .flatMap(({labels, text}) => [...labels.map(({label}) => label), text])
    .join(' ')
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

test('nothing of the tree is lost, in order', () => {
  fc.assert(
    fc.property(announcement, (markdown) => {
      const {parsed, report} = read(markdown)
      // Markers of lists are no text of the tree, and marks of roles go.
      const markers = (text: string) => squeezed(text.replace(/\{\.(?:targets|elections|theme)\}/g, ''))
      const kept = squeezed(reportWords(report))
      let at = 0
      for (const found of wordsOf(parsed.tree)) {
        const next = kept.indexOf(markers(found), at)
        expect(next, `${found} in ${markdown}`).toBeGreaterThanOrEqual(0)
        at = next + markers(found).length
      }
    }),
    {numRuns: 200}
  )
})

test('each run says where it stands: the source there reads the same', () => {
  fc.assert(
    fc.property(announcement, (markdown) => {
      const {report} = read(markdown)
      for (const {children} of textsOf(report)) for (const run of children) checkRun(run, markdown)
    }),
    {numRuns: 200}
  )
})

function checkRun(run: Inline, markdown: string): void {
  if (run.type !== 'run') return
  const {start, end, line: number, column} = run.place!
  const source = markdown.slice(start, end)
  if (source.length === run.text.length) expect(source.replace(/\s/g, ' ')).toBe(run.text)
  const before = markdown.slice(0, start).split('\n')
  expect([number, column]).toEqual([before.length, before.at(-1)!.length + 1])
}

test('a report is what its schema says, ids are unique, every number is counted once', () => {
  fc.assert(
    fc.property(announcement, (markdown) => {
      const {report} = read(markdown)
      expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined()
      const ids = [...JSON.stringify(report.sections).matchAll(/"id":"([^"]*)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
      const numbers = (text: string) => text.match(numberPattern()) ?? []
      const written = textsOf(report).flatMap(({labels, text}) => [...labels.flatMap(({label}) => numbers(label)), ...numbers(text)])
      expect(report.facts.quantities.flatMap(({text}) => numbers(text))).toEqual(written)
    }),
    {numRuns: 200}
  )
})

test('targets are verbatim: parts in order, each a stretch of the target', () => {
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 5}), (lines) => {
      const {report} = read(`## Chỉ tiêu\n\n${lines.map((text, index) => `(${index + 1}) ${text}`).join('\n\n')}\n`)
      for (const {parts, children, subject} of report.facts.targets) {
        const text = plainText(children)
        expect(parts.length).toBeGreaterThan(0)
        expect(text).toContain(subject)
        for (const {name, value} of parts) {
          expect(name.length).toBeGreaterThan(0)
          expect(text).toContain(plainText(name))
          expect(text).toContain(plainText(value))
        }
      }
    }),
    {numRuns: 200}
  )
})
