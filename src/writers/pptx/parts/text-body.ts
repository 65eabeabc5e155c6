import type {Family} from '../../../fonts/types.js'
import {type Attributes, element, join, nothing, text, type Xml} from '../../../ooxml/xml.js'
import type {Pt} from '../../../units.js'
import {unreachable} from '../../../unreachable.js'
import type {Anchor, Bullet, Content, Paragraph, ParagraphLook, RunStyle, TextRun, TextStyle} from '../presentation.js'
import {solidFill} from './drawing.js'
import {type PartWriting, slideNumberId, type Writing} from './writing.js'

/** The theme's own family, which text without a font of its own has. */
const themeFamily: Family = 'Arial'
const anchors: Readonly<Record<Anchor, string>> = {top: 't', middle: 'ctr', bottom: 'b'}
const alignments: Readonly<Record<ParagraphLook['align'], string>> = {left: 'l', center: 'ctr', right: 'r', justify: 'just'}

/** Hundredths of a point: sizes and spaces of DrawingML. */
const hundredths = (length: Pt): number => Math.round(length * 100)

/** Text in a shape: no insets, no shrinking, no growing, since the frames were made for it. */
export function textBody(writing: PartWriting, anchor: Anchor, paragraphs: readonly Paragraph[]): Xml {
  return element('p:txBody', {}, bodyProperties(anchor), element('a:lstStyle'), paragraphElements(writing, paragraphs))
}

/** Text in a table's cell, whose margins stand elsewhere. */
export function cellBody(writing: PartWriting, paragraphs: readonly Paragraph[]): Xml {
  return element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphElements(writing, paragraphs))
}

/** A body without text, which a shape needs all the same. */
export function emptyBody({language}: Writing): Xml {
  return element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), emptyParagraph(language))
}

/** A paragraph without text. */
export function emptyParagraph(language: string): Xml {
  return element('a:p', {}, element('a:endParaRPr', {lang: language}))
}

/** `a:bodyPr` of a box whose text fits it exactly. */
export function bodyProperties(anchor: Anchor): Xml {
  const insets = {lIns: 0, tIns: 0, rIns: 0, bIns: 0}
  return element('a:bodyPr', {vert: 'horz', wrap: 'square', ...insets, rtlCol: false, anchor: anchors[anchor]}, element('a:noAutofit'))
}

/** The paragraphs; a body has at least one. */
export function paragraphElements(writing: PartWriting, paragraphs: readonly Paragraph[]): Xml {
  if (paragraphs.length === 0) return emptyParagraph(writing.language)
  return join(paragraphs.map((paragraph) => paragraphElement(writing, paragraph)))
}

function paragraphElement(writing: PartWriting, paragraph: Paragraph): Xml {
  const {level, bullet, content, end} = paragraph
  return element(
    'a:p',
    {},
    element('a:pPr', paragraphAttributes(paragraph, level), paragraphSpaces(paragraph), bulletElements(bullet)),
    ...content.map((item) => contentElement(writing, item)),
    content.length === 0 ? runProperties(writing, 'a:endParaRPr', end) : nothing
  )
}

function paragraphAttributes({align, marginLeft, marginRight, indent}: ParagraphLook, level: number): Attributes {
  return {marL: marginLeft, marR: marginRight, lvl: level === 0 ? undefined : level, indent, algn: alignments[align]}
}

function paragraphSpaces({lineHeight, before, after}: ParagraphLook): Xml {
  const points = (name: string, length: Pt) => element(name, {}, element('a:spcPts', {val: hundredths(length)}))
  return join([points('a:lnSpc', lineHeight), points('a:spcBef', before), points('a:spcAft', after)])
}

/** Bullets have the text's colour and size; their font is named, since PowerPoint's own choice may be a font of symbols. */
function bulletElements(bullet: Bullet): Xml {
  const font = element('a:buFont', {typeface: themeFamily})
  switch (bullet.type) {
    case 'none':
      return element('a:buNone')
    case 'character':
      return join([font, element('a:buChar', {char: bullet.character})])
    case 'number':
      return join([font, element('a:buAutoNum', {type: bullet.scheme, startAt: bullet.startAt})])
    default:
      return unreachable(bullet)
  }
}

function contentElement(writing: PartWriting, item: Content): Xml {
  switch (item.type) {
    case 'run':
      return element(
        'a:r',
        {},
        runProperties(writing, 'a:rPr', item, item.superscript, link(writing, item)),
        element('a:t', {}, text(item.text))
      )
    case 'break':
      return element('a:br', {}, runProperties(writing, 'a:rPr', item))
    case 'number':
      return element(
        'a:fld',
        {id: slideNumberId, type: 'slidenum'},
        runProperties(writing, 'a:rPr', item),
        element('a:t', {}, text(item.text))
      )
    default:
      return unreachable(item)
  }
}

/** Characters (ECMA-376-1, 21.1.2.3.9 `rPr`): everything is said on the run, so that no paste or change of layout alters a size. */
function runProperties(writing: Writing, name: string, style: RunStyle, superscript = false, link: Xml = nothing): Xml {
  return element(
    name,
    {lang: writing.language, ...runAttributes(style), baseline: superscript ? 30_000 : undefined},
    solidFill(writing, style.color),
    fonts(style.family),
    link
  )
}

function runAttributes({size, bold, italic, underline, strike}: RunStyle): Attributes {
  return {
    sz: hundredths(size),
    b: bold,
    i: italic,
    u: underline ? 'sng' : undefined,
    strike: strike ? 'sngStrike' : undefined
  }
}

/** The theme's family is inherited; another one is named for all scripts. */
function fonts(family: Family): Xml {
  return family === themeFamily ? nothing : fontElements(family, family, family)
}

function fontElements(latin: string, eastAsian: string, complex: string): Xml {
  return join([element('a:latin', {typeface: latin}), element('a:ea', {typeface: eastAsian}), element('a:cs', {typeface: complex})])
}

/** A link that keeps the run's own colour, where PowerPoint would take the theme's, whose contrast nobody has measured. */
function link({relationships}: PartWriting, run: TextRun): Xml {
  if (run.link === null) return nothing
  const keepColor = element('ahyp:hlinkClr', {'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor', val: 'tx'})
  const extension = element('a:extLst', {}, element('a:ext', {uri: '{A12FA001-AC4F-418D-AE19-62706E023703}'}, keepColor))
  return element('a:hlinkClick', {'r:id': relationships.addExternal('hyperlink', run.link)}, extension)
}

/** One level of a list style (`a:lvl1pPr` …): what text inherits that says nothing of itself. */
export function levelStyle(writing: Writing, name: string, style: TextStyle, bullet: Bullet): Xml {
  const family = style.family === themeFamily ? fontElements('+mn-lt', '+mn-ea', '+mn-cs') : fonts(style.family)
  const character = element('a:defRPr', runAttributes(style), solidFill(writing, style.color), family)
  return element(name, paragraphAttributes(style, 0), paragraphSpaces(style), bulletElements(bullet), character)
}
