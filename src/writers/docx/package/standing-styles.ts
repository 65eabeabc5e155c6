import {element, type Xml} from '../../../ooxml/xml.js'
import {characterStyles} from '../character-styles.js'
import {custom, val} from './style-properties.js'

/** Word has these in every document. */
export const standingStyles: readonly Xml[] = [
  element('w:style', {'w:type': 'paragraph', 'w:default': true, 'w:styleId': 'Normal'}, val('w:name', 'Normal'), element('w:qFormat')),
  element(
    'w:style',
    {'w:type': 'character', 'w:default': true, 'w:styleId': 'DefaultParagraphFont'},
    ...[val('w:name', 'Default Paragraph Font'), val('w:uiPriority', 1), element('w:semiHidden'), element('w:unhideWhenUsed')]
  ),
  element(
    'w:style',
    {'w:type': 'table', 'w:default': true, 'w:styleId': 'TableNormal'},
    ...[val('w:name', 'Normal Table'), val('w:uiPriority', 99), element('w:semiHidden'), element('w:unhideWhenUsed')],
    element('w:tblPr', {}, element('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}), element('w:tblCellMar', {}, ...cellMargins()))
  ),
  element(
    'w:style',
    {'w:type': 'numbering', 'w:default': true, 'w:styleId': 'NoList'},
    ...[val('w:name', 'No List'), val('w:uiPriority', 99), element('w:semiHidden'), element('w:unhideWhenUsed')]
  )
]

function cellMargins(): Xml[] {
  return ['top', 'left', 'bottom', 'right'].map((side) =>
    element(`w:${side}`, {'w:w': side === 'left' || side === 'right' ? 108 : 0, 'w:type': 'dxa'})
  )
}

/** For what differs inside a paragraph. */
export const characterStyleElements: readonly Xml[] = [
  characterStyle(characterStyles.note, val('w:vertAlign', 'superscript')),
  characterStyle(characterStyles.link, val('w:u', 'single')),
  characterStyle(characterStyles.code, element('w:noProof'))
]

function characterStyle({id, name}: {readonly id: string; readonly name: string}, ...run: readonly Xml[]): Xml {
  return element(
    'w:style',
    {'w:type': 'character', 'w:styleId': id, ...custom(name)},
    val('w:name', name),
    val('w:basedOn', 'DefaultParagraphFont'),
    val('w:uiPriority', 99),
    element('w:unhideWhenUsed'),
    element('w:rPr', {}, ...run)
  )
}
