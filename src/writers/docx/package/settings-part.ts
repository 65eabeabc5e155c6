import type {Document} from '../../../document/types.js'
import {element, nothing, xmlDocument} from '../../../ooxml/xml.js'
import type {WrittenNotes} from '../write-notes.js'
import {wordNamespace} from './namespaces.js'

/**
 * Settings (ECMA-376-1, 17.15.1.78 `settings`). Nothing here makes Word ask a question on opening. Space below a
 * paragraph and above the next add up, and above the first of a page there is none, as our layout has it.
 */
export function settingsPart(document: Document, footnotes: WrittenNotes): string {
  const hasNotes = Object.keys(footnotes).length > 0
  const separators = [-1, 0].map((id) => element('w:footnote', {'w:id': id}))
  return xmlDocument(
    element(
      'w:settings',
      {'xmlns:w': wordNamespace},
      element('w:zoom', {'w:percent': 100}),
      element('w:defaultTabStop', {'w:val': 720}),
      element('w:characterSpacingControl', {'w:val': 'doNotCompress'}),
      hasNotes ? element('w:footnotePr', {}, ...separators) : nothing,
      element(
        'w:compat',
        {},
        element('w:doNotExpandShiftReturn'),
        element('w:suppressSpBfAfterPgBrk'),
        element('w:doNotUseHTMLParagraphAutoSpacing'),
        ...compatSettings.map(([name, value]) =>
          element('w:compatSetting', {'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value})
        )
      ),
      element('w:themeFontLang', {'w:val': document.language}),
      element('w:decimalSymbol', {'w:val': ','}),
      element('w:listSeparator', {'w:val': ';'})
    )
  )
}

/** What Word 2013 and later write for a new document ([MS-DOCX], 2.2.1): without them it opens in compatibility mode. */
const compatSettings = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0]
] as const
