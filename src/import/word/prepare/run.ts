import {encodingOfFont} from '../../../language/legacy/to-unicode.js'
import {element as xmlElement, text as xmlText} from '../../../ooxml/xml.js'
import {type Look, readLook, resolveLook} from '../styles/look.js'
import {child, elementsOf, flagOf, textOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import {choose} from './choose.js'
import {drawing} from './drawing.js'
import {followField, isShown} from './fields.js'
import {wordsIn} from './revisions.js'
import {symbols} from './symbols.js'
import type {Line} from './types.js'

/** A run as mammoth is to see it, its look worked out of all styles; what is hidden is left out and told. */
export function run(line: Line, element: XmlElement): string {
  const {state} = line.story
  const properties = child(element, 'w:rPr')
  const style = state.styles.run(valueIn(properties, 'w:rStyle'))
  const look = resolveLook(state.styles.defaults, line.style.look, style, readLook(properties))
  const children = elementsOf(element).filter((one) => one !== properties)
  if (look.hidden) {
    const text = wordsIn(element)
    if (text.trim() !== '') state.findings.push({kind: 'hidden', paragraph: state.paragraphs.length, text})
    return fieldMarks(line, children)
  }
  const content = children.map((one) => piece(line, one, look)).join('')
  return content === '' ? '' : `<w:r>${lookOf(look)}${content}</w:r>`
}

/** Marks of fields count even where they are hidden. */
function fieldMarks(line: Line, children: readonly XmlElement[]): string {
  const marks = children.filter(({name}) => name === 'w:fldChar' || name === 'w:instrText').map((one) => field(line, one))
  return marks.length === 0 ? '' : `<w:r>${marks.join('')}</w:r>`
}

function field({story: {fields}}: Line, element: XmlElement): string {
  if (element.name === 'w:instrText') return `<w:instrText>${xmlText(textOf(element))}</w:instrText>`
  const type = element.attributes['w:fldCharType']
  followField(fields, type)
  if (type !== 'begin' && type !== 'separate' && type !== 'end') return ''
  const box = child(child(element, 'w:ffData'), 'w:checkBox')
  return `<w:fldChar w:fldCharType="${type}">${box ? `<w:ffData>${checkBox(box)}</w:ffData>` : ''}</w:fldChar>`
}

/** A box to tick, with what mammoth asks for. */
function checkBox(box: XmlElement): string {
  const isTicked = flagOf(box, 'w:checked') ?? flagOf(box, 'w:default') ?? false
  return `<w:checkBox><w:checked w:val="${isTicked ? 1 : 0}"/></w:checkBox>`
}

/** Properties that mammoth reads. The font carries the old encoding of the text, if it has one. */
function lookOf({bold, italic, strike, caps, raised, ascii, other}: Look): string {
  const encoding = encodingOfFont(other || ascii)
  const font = encoding ? `${encoding.encoding}${encoding.capitals ? ' capitals' : ''}` : ''
  const marks = [bold && '<w:b/>', italic && '<w:i/>', strike && '<w:strike/>', caps && '<w:caps/>'].filter((mark) => mark !== false)
  const fonts = font === '' ? '' : `<w:rFonts w:ascii="${font}"/>`
  const vertical = raised === 'baseline' ? '' : `<w:vertAlign w:val="${raised}"/>`
  const all = `${fonts}${marks.join('')}${vertical}`
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}

/** What mammoth reads as it is. */
const plain = new Set(['w:tab', 'w:footnoteReference', 'w:endnoteReference'])

function piece(line: Line, element: XmlElement, look: Look): string {
  const {state, fields} = line.story
  if (element.name === 'w:fldChar' || element.name === 'w:instrText') return field(line, element)
  if (!isShown(fields)) return ''
  if (plain.has(element.name)) return xmlElement(element.name, onlyId(element))
  switch (element.name) {
    case 'w:t':
      return symbols(textOf(element), look)
    case 'w:sym':
      return sym(element)
    case 'w:softHyphen':
      // In old encodings this is the letter ư; elsewhere it shows at a line's end only.
      return encodingOfFont(look.other || look.ascii) ? '<w:t>\u00ad</w:t>' : ''
    case 'w:noBreakHyphen':
      // Layout keeps ranges and numbers together by itself, and what reads them looks for a hyphen.
      return '<w:t>-</w:t>'
    case 'w:ptab':
      return '<w:tab/>'
    case 'w:br':
    case 'w:cr':
      return '<w:br/>'
    case 'w:commentReference':
      state.findings.push({
        kind: 'comment',
        paragraph: state.paragraphs.length,
        text: state.comments.get(element.attributes['w:id'] ?? '') ?? ''
      })
      return ''
    case 'mc:AlternateContent':
      return choose(element)
        .map((one) => piece(line, one, look))
        .join('')
    case 'w:ruby':
      return elementsOf(child(element, 'w:rubyBase') ?? element)
        .flatMap(elementsOf)
        .map((one) => piece(line, one, look))
        .join('')
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawing(line, element)
    default:
      return ''
  }
}

const onlyId = ({attributes}: XmlElement): Record<string, string> => (attributes['w:id'] === undefined ? {} : {'w:id': attributes['w:id']})

/** A sign of a font for symbols; one of a font for text is a letter in its old encoding. */
function sym({attributes}: XmlElement): string {
  const font = attributes['w:font'] ?? ''
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code)) return ''
  return encodingOfFont(font)
    ? `<w:t>${xmlText(String.fromCharCode(code))}</w:t>`
    : symbols(String.fromCharCode(code), {ascii: font, other: font})
}
