import type {Place} from '../../../diagnostic.js'
import {endsWithColon, plainText} from '../../../language/inlines.js'
import {plainSpaces} from '../../../language/plain-spaces.js'
import type {Block, Section} from '../../../report/types.js'
import type {Prose} from '../../../texts/prose.js'
import {placeIn} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {inOrder} from '../../words/grouped.js'
import type {WordLists} from '../../words/word-lists.js'
import {sectionsOf} from '../outline/sections-of.js'
import {inlineLength, listLength} from './list-length.js'
import {countBeforeColon, countInHeading, type StatedCount} from './stated-count.js'

/** A list with more or fewer items than the words before it say: `năm nội dung: (1) … (4) …`. Only where a list plainly follows. */
export const listCountDiffers: Rule = {id: 'list-count-differs', severity: 'warning', find: findCounts}

function findCounts({prose, report, words: {lists}}: CheckInput): Finding[] {
  const findings = [...inText(prose, lists), ...ofBlocks(report.blocks, [], lists)]
  for (const {section} of sectionsOf(report)) {
    findings.push(...ofHeading(section, lists), ...ofBlocks(section.blocks, section.sections, lists))
  }
  return inOrder(findings)
}

function differ({count, written}: StatedCount, length: number, place: Place): Finding[] {
  // A list of one is no list, and a long number is split into groups sooner than listed.
  if (length < 2 || length === count || count > 12) return []
  return [
    {
      message: {
        vi: `“${written}”, sau đó liệt kê ${length}, đề nghị kiểm tra lại`,
        en: `“${written}”, and a list of ${length}`
      },
      place
    }
  ]
}

/** `… năm nội dung: (1) …; (2) …`: a colon and the mark of a first item. */
function inText(prose: Prose, lists: WordLists): Finding[] {
  const {all} = prose
  const findings: Finding[] = []
  for (let colon = all.indexOf(': '); colon >= 0; colon = all.indexOf(': ', colon + 2)) {
    if (firstMarks.some((mark) => all.startsWith(mark, colon + 2))) findings.push(...ofInline(prose, colon, lists))
  }
  return findings
}

const firstMarks = ['(1)', '(i)', 'a)']

function ofInline(prose: Prose, colon: number, lists: WordLists): Finding[] {
  const {text, offset} = prose.at(colon)
  const from = Math.max(0, offset - 90)
  const stated = countBeforeColon(text.text.slice(from, offset + 1), lists)
  if (!stated) return []
  const start = from + stated.start
  return differ(stated, inlineLength(text.text, offset + 2), placeIn(text, start, start + stated.written.length))
}

/** A test that spares most headings the others. */
const beginsWithNumber = /^(?:\d|[Hh]ai |[Bb]a |[Bb]ốn |[Nn]ăm |[Ss]áu |[Bb]ảy |[Tt]ám |[Cc]hín |[Mm]ười )/

/** `Ba khâu đột phá` over a list. */
function ofHeading({title, blocks, sections, place}: Section, lists: WordLists): Finding[] {
  const [first] = title
  if (first?.type !== 'run' || !beginsWithNumber.test(first.text)) return []
  const stated = countInHeading(plainSpaces(plainText(title)), lists)
  return stated ? differ(stated, listLength(blocks, sections), place) : []
}

/** A paragraph that ends in a colon, and what stands below it. */
function ofBlocks(blocks: readonly Block[], sections: readonly Section[], lists: WordLists): Finding[] {
  return blocks.flatMap((block, at): Finding[] => {
    if (block.type !== 'paragraph' || !endsWithColon(block.children)) return []
    const text = plainSpaces(plainText(block.children)).trimEnd()
    const stated = countBeforeColon(text.slice(-90), lists)
    const below = blocks.slice(at + 1)
    return stated && !below.some(isGrouped) ? differ(stated, listLength(below, sections), block.place) : []
  })
}

/** `- 07 chỉ tiêu kinh tế`: groups of what was counted, not the things themselves. */
function isGrouped(block: Block): boolean {
  return (
    block.type === 'list' &&
    block.items.some(({blocks: [first]}) => first?.type === 'paragraph' && /^(?:Nhóm|Về|\d{1,2}\s)/.test(plainText(first.children)))
  )
}
