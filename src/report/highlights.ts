import type {Diagnose} from '../diagnostic.js'
import {foldTone} from '../language/fold.js'
import {quantitiesIn} from '../texts/clauses.js'
import {toProse} from '../texts/prose.js'
import type {Text} from '../texts/texts.js'
import type {Report} from './types.js'

/** Tell of highlights that name no key figure: words that stand nowhere in the text, and words without a figure. */
export function checkHighlights({meta}: Pick<Report, 'meta'>, texts: readonly Text[], diagnose: Diagnose): void {
  if (!meta.highlights) return
  const prose = toProse(texts)
  for (const {value, place} of meta.highlights) {
    const at = prose.folded().indexOf(foldTone(value))
    if (at < 0) {
      diagnose({
        rule: 'highlight-not-found',
        severity: 'warning',
        message: {vi: `Không tìm thấy số liệu nổi bật “${value}” trong văn bản`, en: `The highlight “${value}” stands nowhere in the text`},
        hint: {
          vi: 'Chép lại nguyên văn một đoạn có số liệu trong văn bản',
          en: 'Copy a piece of the text that holds a figure, word for word'
        },
        place
      })
      continue
    }
    const {text, offset} = prose.at(at)
    const figures = quantitiesIn(text, offset, offset + value.length).filter(({reading}) =>
      ['amount', 'ratio', 'rank'].includes(reading.kind)
    )
    if (figures.length > 0) continue
    diagnose({
      rule: 'highlight-without-figure',
      severity: 'warning',
      message: {vi: `Số liệu nổi bật “${value}” không có con số nào`, en: `The highlight “${value}” holds no figure`},
      hint: {vi: 'Chép đoạn văn bản có cả tên và số liệu', en: 'Copy a piece of the text that holds the name and its figure'},
      place
    })
  }
}
