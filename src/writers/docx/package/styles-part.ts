import {element, nothing, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import type {State} from '../state.js'
import type {UsedStyle} from '../style-sheet.js'
import {wordNamespace} from './namespaces.js'
import {characterStyleElements, standingStyles} from './standing-styles.js'
import {custom, fonts, paragraphProperties, runProperties, sizes, val} from './style-properties.js'

/** The style sheet (ECMA-376-1, 17.7.4.18 `styles`): defaults, what Word always has, and the styles that the document uses. */
export function stylesPart(state: State): string {
  const used = state.styles.used()
  const body = used.find(({name}) => name === 'Body Text')?.id
  return xmlDocument(
    element(
      'w:styles',
      {'xmlns:w': wordNamespace},
      defaults(state, used),
      element('w:latentStyles', latent),
      ...standingStyles,
      ...used.map((style) => paragraphStyle(style, body)),
      ...characterStyleElements
    )
  )
}

/** Font and language of all that says nothing else: those of the body's style, else of the first used. */
function defaults({document}: State, used: readonly UsedStyle[]): Xml {
  const body = document.styles.body ?? used[0]?.style
  const run = [
    body ? fonts(body) : nothing,
    ...(body ? sizes(body) : []),
    element('w:lang', {'w:val': document.language, 'w:eastAsia': document.language, 'w:bidi': 'ar-SA'})
  ]
  const paragraph = element('w:pPr', {}, element('w:spacing', {'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto'}))
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, element('w:rPr', {}, ...run)), element('w:pPrDefault', {}, paragraph))
}

const latent = {
  'w:defLockedState': false,
  'w:defUIPriority': 99,
  'w:defSemiHidden': false,
  'w:defUnhideWhenUsed': false,
  'w:defQFormat': false,
  'w:count': 376
}

/** One of the document's styles, with all its formatting (17.7.4.17 `style`). After a heading an editor goes on in the body's style. */
function paragraphStyle({id, name, base, outline, style}: UsedStyle, body: string | undefined): Xml {
  return element(
    'w:style',
    {'w:type': 'paragraph', 'w:styleId': id, ...custom(name)},
    val('w:name', name),
    val('w:basedOn', base),
    outline > 0 && body !== undefined ? val('w:next', body) : nothing,
    /^heading /.test(name) ? val('w:uiPriority', 9) : nothing,
    element('w:qFormat'),
    paragraphProperties(style, outline),
    runProperties(style, base !== 'Normal')
  )
}
