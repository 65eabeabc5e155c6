import type {Writer} from '../types.js'
import {openBookmarks, writeOutline} from './bookmarks.js'
import {drawPage} from './draw-page.js'
import {openFontBook} from './font-book.js'
import {lastPages} from './last-pages.js'
import {openFile} from './open-file.js'
import {openPictureBook} from './picture-book.js'
import type {FileState} from './state.js'
import {openStructure} from './structure.js'

/** Write the pages as a PDF that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once: tagged, with bookmarks, every font embedded. */
export const writePdf: Writer = async (laidOut, diagnose) => {
  const {document, pages, structure: tree} = laidOut
  const file = openFile(document)
  const {pdfkit} = file
  const state: FileState = {
    pdfkit,
    structure: openStructure(pdfkit, tree),
    fonts: openFontBook(pdfkit, diagnose),
    pictures: openPictureBook(pdfkit, diagnose),
    bookmarks: openBookmarks(tree),
    diagnose
  }
  const ending = lastPages(laidOut)
  for (const [index, page] of pages.entries()) {
    drawPage(state, page)
    state.structure.end(ending[index]!)
  }
  state.structure.endAll()
  state.fonts.end()
  writeOutline(pdfkit, tree, state.bookmarks)
  return file.end()
}
