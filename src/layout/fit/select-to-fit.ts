import type {Diagnose} from '../../diagnostic.js'
import type {Document} from '../../document/types.js'
import type {Texts} from '../lines/texts.js'
import {countPages} from '../pages/layout-pages.js'
import {candidates} from './ranked.js'
import {selectNodes} from './select-nodes.js'

/** Share of a page's height that is filled while selecting: another program sets tables and spaces a little larger. */
const filledShare = 0.97

/**
 * Take candidates in, smallest rank first, while the document stays within its pages. Found by bisection, since each
 * candidate adds height. A document without `fit` is given back as it is.
 */
export function selectToFit(document: Document, texts: Texts, diagnose: Diagnose): Document {
  if (!document.fit) return document
  const {pages} = document.fit
  const ranked = candidates(document)
  const take = (count: number): Document => selectNodes(document, new Set(ranked.slice(0, count)))
  const fits = (count: number): boolean => countPages(take(count), texts, filledShare, pages) <= pages

  let low = 0
  let high = ranked.length
  if (fits(high)) low = high
  else if (!fits(0)) diagnose(tooLong(document.name, pages))
  else {
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (fits(middle)) low = middle
      else high = middle
    }
  }
  const chosen = take(low)
  return countPages(chosen, texts, filledShare, pages) < pages ? chosen : unbalanced(chosen)
}

/** Where a document has all its pages, columns at its end are filled one after the other: Word balances columns with tables badly. */
function unbalanced(document: Document): Document {
  const last = document.children.at(-1)
  return last?.type === 'columns' ? {...document, children: [...document.children.slice(0, -1), {...last, balanced: false}]} : document
}

const tooLong = (name: string, pages: number) => ({
  rule: 'document-too-long',
  severity: 'warning' as const,
  message: {
    vi: `Phần bắt buộc của “${name}” dài hơn ${pages} trang`,
    en: `what must stand in "${name}" takes more than ${pages} pages`
  },
  hint: {
    vi: 'Đề nghị rút gọn phần bắt buộc hoặc tăng số trang trong mẫu trình bày',
    en: 'shorten what must stand in it, or allow more pages in the template'
  }
})
