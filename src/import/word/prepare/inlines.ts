import {text as xmlText} from '../../../ooxml/xml.js'
import {elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {choose} from './choose.js'
import {isShown} from './fields.js'
import {isDeleted, wordsIn} from './revisions.js'
import {run} from './run.js'
import type {Line} from './types.js'

/** Elements that hold no text of their own. */
const silent =
  /^w:(?:pPr|rPr|sdtPr|sdtEndPr|smartTagPr|customXmlPr|proofErr|bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd)|perm(?:Start|End)|move\w+Range(?:Start|End)|customXml\w*Range(?:Start|End))$/

/** What stands in a paragraph as mammoth is to see it: runs with their look worked out, links, fields. */
export const inlines = (line: Line, elements: readonly XmlElement[]): string => elements.map((element) => inline(line, element)).join('')

function inline(line: Line, element: XmlElement): string {
  const {state} = line.story
  if (silent.test(element.name)) return ''
  if (isDeleted(element)) {
    // What was moved away stands where it was moved to.
    if (element.name === 'w:del') state.findings.push({kind: 'deleted', paragraph: state.paragraphs.length, text: wordsIn(element)})
    return ''
  }
  switch (element.name) {
    case 'w:r':
      return run(line, element)
    case 'w:hyperlink':
      return link(line, element)
    case 'mc:AlternateContent':
      return inlines(line, choose(element))
    case 'm:oMath':
      return equation(line, element)
    case 'w:subDoc':
      state.findings.push({kind: 'embedded', paragraph: state.paragraphs.length, text: ''})
      return ''
    default:
      // Insertions, content controls, smart tags, simple fields: what they hold counts.
      return inlines(line, elementsOf(element))
  }
}

/** A link; one to a place in the document itself is only its text. */
function link(line: Line, element: XmlElement): string {
  const {relationships, links} = line.story
  const found = relationships.byId(element.attributes['r:id'])?.address
  const inner = inlines(line, elementsOf(element))
  if (found === undefined || inner === '') return inner
  const anchor = element.attributes['w:anchor']
  const address = anchor === undefined ? found : `${found.replace(/#.*$/s, '')}#${anchor}`
  const id = links.get(address) ?? `rId${links.size + 1}`
  links.set(address, id)
  return `<w:hyperlink r:id="${id}">${inner}</w:hyperlink>`
}

/** An equation as its characters in a row. */
function equation({story: {state, fields}}: Line, element: XmlElement): string {
  const text = wordsIn(element)
  if (!isShown(fields) || text === '') return ''
  state.findings.push({kind: 'equation', paragraph: state.paragraphs.length, text})
  return `<w:r><w:t>${xmlText(text)}</w:t></w:r>`
}
