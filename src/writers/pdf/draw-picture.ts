import type {PictureFrame} from '../../layout/types.js'
import type {PageState} from './state.js'

/** Draw a picture as its Figure element; one that cannot be read has been told of by the picture book. */
export function drawPicture({pdfkit, pictures, structure, content}: PageState, frame: PictureFrame): void {
  const image = pictures.get(frame.picture)
  if (!image) return
  const {x, y, width, height} = frame
  const {page} = pdfkit
  page.xobjects[image.name] = image.object
  content.own({element: frame.structure})
  content.image(image.name, x, y, width, height)
  structure.setBox(frame.structure, [x, page.height - y - height, x + width, page.height - y])
}
