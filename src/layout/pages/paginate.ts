import type {FilledPage, Flow} from './fill-page.js'
import {fillPage} from './fill-page.js'

/** Divide the flow into pages; at least one. Gives up behind `most` pages, where more are of no interest. */
export function paginate(flow: Flow, most = Number.POSITIVE_INFINITY): FilledPage[] {
  const pages: FilledPage[] = []
  let next = {item: 0, strip: 0}
  let notesLeft: FilledPage['notesLeft'] = []
  do {
    const page = fillPage(flow, next, notesLeft)
    pages.push(page)
    next = page.next
    notesLeft = page.notesLeft
  } while ((moreItems(flow, next.item) || notesLeft.length > 0) && pages.length <= most)
  return pages
}

/** A page end at the end of all makes no empty page. */
const moreItems = ({items}: Flow, from: number): boolean =>
  items.slice(from, from + 8).some(({type}) => type !== 'page-end') || from + 8 < items.length
