import fc from 'fast-check'
import type {Block, Report, Section} from '../../../src/report/types.js'
import {p, report, section, ul} from './build-report.js'
import {textOf} from './read-document.js'

const word = fc.constantFrom(
  'Tỉnh',
  'đạt',
  'khoảng',
  '12,5%',
  'tăng',
  '7:30',
  '::body',
  '{{x}}',
  '**',
  '# a',
  '|',
  '<b>',
  'xã',
  '1.200',
  'tỷ',
  'đồng.',
  'đồng;',
  'Đã',
  '(a;',
  'b)'
)
const sentence = fc.array(word, {minLength: 1, maxLength: 90}).map((words) => words.join(' '))
const label = fc.constantFrom('', '(1)', 'a)', 'Một là,')

const block = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.tuple(sentence, label).map(([text, mark]) => p(text, mark)),
  fc.array(sentence, {minLength: 1, maxLength: 4}).map((items) => ul(...items)),
  sentence.map((text) => ({type: 'quote', id: `q${p('').id}`, place: p(text).place, blocks: [p(text)]})),
  fc
    .tuple(fc.constantFrom('slide' as const, 'notes' as const), sentence)
    .map(([kind, text]) => ({type: 'fence', kind, id: `f${p('').id}`, place: p(text).place, blocks: [p(text)]}))
)

const sectionOf = (depth: number): fc.Arbitrary<Section> =>
  fc
    .tuple(
      fc.constantFrom('', 'I.', '1.', '(2)'),
      sentence,
      fc.array(block, {maxLength: 3}),
      depth > 3 ? fc.constant([]) : fc.array(sectionOf(depth + 1), {maxLength: 2})
    )
    .map(([mark, title, blocks, inner]) => {
      const made = section(mark, title, [...blocks, ...inner])
      return {...made, id: `${made.id}${p('').id}`}
    })

/** Reports of any shape, with text that looks like markup. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(fc.array(block, {maxLength: 3}), fc.array(sectionOf(1), {maxLength: 4}), fc.constantFrom('', 'Kết quả Hội nghị'))
  .map(([blocks, sections, title]) => report([...blocks, ...sections], {title}))

/** The texts of a report's headings, paragraphs and items, in order. */
export function textsOf({blocks, sections}: Pick<Section, 'blocks' | 'sections'>): string[] {
  const ofBlock = (block: Block): string[] => {
    if (block.type === 'paragraph') return [`${block.label} ${textOf(block.children)}`]
    if (block.type === 'list') return block.items.flatMap((item) => item.blocks.flatMap(ofBlock))
    return block.type === 'quote' || block.type === 'fence' ? block.blocks.flatMap(ofBlock) : []
  }
  return [...blocks.flatMap(ofBlock), ...sections.flatMap((one) => [`${one.label} ${textOf(one.title)}`, ...textsOf(one)])]
}

/** Ids of the sections and of all blocks that have words of their own. */
export function sourceIds({blocks, sections}: Report): Set<string> {
  const ofBlock = (block: Block): string[] => {
    if (block.type === 'paragraph') return [block.id]
    if (block.type === 'list') return block.items.map(({id}) => id)
    return block.type === 'quote' || block.type === 'fence' ? block.blocks.flatMap(ofBlock) : []
  }
  const ofSection = (one: Section): string[] => [one.id, ...one.blocks.flatMap(ofBlock), ...one.sections.flatMap(ofSection)]
  return new Set([...blocks.flatMap(ofBlock), ...sections.flatMap(ofSection)])
}
