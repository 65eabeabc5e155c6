import {Footer, Header, PageNumber, Paragraph, TextRun} from 'docx'
import type {State} from './state.js'

/** Headers and footers of the first section, which the others take over. */
export interface Furniture {
  /** Whether the first page has its own, empty ones (ECMA-376-1, 17.10.6 `titlePg`). */
  readonly titlePage: boolean
  readonly headers?: {readonly default: Header; readonly first?: Header}
  readonly footers?: {readonly default: Footer; readonly first?: Footer}
}

/** The page number as a field (17.16.4.1 `PAGE`), at the top or at the bottom. */
export function pageNumber(state: State): Furniture {
  const setup = state.document.page.pageNumber
  if (!setup) return {titlePage: false}
  const titlePage = setup.from > 1
  if (setup.from > 2) {
    state.diagnose({
      rule: 'docx-page-number-from',
      severity: 'note',
      message: {
        vi: 'Word chỉ bỏ được số trang ở trang đầu, số trang được hiện từ trang 2',
        en: 'Word leaves out the number of the first page only, so numbers show from page 2'
      }
    })
  }
  const style = state.styles.use(setup.style, 0)
  const number = [new Paragraph({style, children: [new TextRun({children: [PageNumber.CURRENT]})]})]
  const empty = [new Paragraph({style})]
  if (setup.position === 'top-center') {
    return {titlePage, headers: {default: new Header({children: number}), ...(titlePage && {first: new Header({children: empty})})}}
  }
  return {titlePage, footers: {default: new Footer({children: number}), ...(titlePage && {first: new Footer({children: empty})})}}
}
