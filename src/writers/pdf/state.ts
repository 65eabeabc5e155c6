import type {Diagnose} from '../../diagnostic.js'
import type {BookmarkPlaces} from './bookmarks.js'
import type {Content} from './content.js'
import type {FontBook} from './font-book.js'
import type {PdfkitDocument} from './pdfkit.js'
import type {PictureBook} from './picture-book.js'
import type {Structure} from './structure.js'

/** What drawing a page needs of the file. */
export interface FileState {
  readonly pdfkit: PdfkitDocument
  readonly structure: Structure
  readonly fonts: FontBook
  readonly pictures: PictureBook
  readonly bookmarks: BookmarkPlaces
  readonly diagnose: Diagnose
}

/** And of the page. */
export interface PageState extends FileState {
  readonly content: Content
}
