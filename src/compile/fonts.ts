import {fontFiles} from '../fonts/font-files.js'
import {fontSet} from '../fonts/font-set.js'
import {readFont} from '../fonts/read-font.js'
import type {Family, FontSet} from '../fonts/types.js'
import type {Host} from '../host.js'
import type {Styles} from '../theme/types.js'
import {once} from './resources.js'

/** The fonts of all families that some styles name, each file read once for a host. */
export async function loadFonts(styles: Styles, host: Host): Promise<FontSet> {
  const families = [...new Set<Family>(Object.values(styles).map(({family}) => family))].sort()
  const fonts = fontFiles(families).map(({file, family, bold, italic}) =>
    once(host, `font ${file}`, async () => readFont(file, family, bold, italic, await host.font(file)))
  )
  return fontSet(await Promise.all(fonts))
}
