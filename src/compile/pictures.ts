import type {Diagnose, Diagnostic, Place} from '../diagnostic.js'
import type {PictureBytes, Pictures} from '../document/convert/conversion.js'
import type {Host} from '../host.js'
import {readPicture} from '../pictures/read-picture.js'
import type {Block, Picture, Report, Section} from '../report/types.js'
import type {Examined} from './examine.js'

/**
 * Pictures by the address that the announcement writes: those that came with its file, else those beside it. A picture that cannot be had is an error,
 * and not in the map.
 */
export async function loadPictures({report, pictures}: Examined, path: string, host: Host, diagnose: Diagnose): Promise<Pictures> {
  const loaded = new Map<string, PictureBytes>()
  for (const {address, place} of picturesOf(report)) {
    if (loaded.has(address)) continue
    const bytes = pictures.get(address) ?? (await host.picture(address, path))
    const header = bytes && readPicture(bytes)
    if (bytes && header) loaded.set(address, {bytes, ...header})
    else diagnose(bytes ? notAPicture(address, place) : noPicture(address, place))
  }
  return loaded
}

function picturesOf(report: Report): Picture[] {
  const ofBlock = (block: Block): Picture[] => {
    if (block.type === 'picture') return [block]
    if (block.type === 'list') return block.items.flatMap(({blocks}) => blocks.flatMap(ofBlock))
    return block.type === 'quote' || block.type === 'fence' ? block.blocks.flatMap(ofBlock) : []
  }
  const ofSection = ({blocks, sections}: Pick<Section, 'blocks' | 'sections'>): Picture[] => [
    ...blocks.flatMap(ofBlock),
    ...sections.flatMap(ofSection)
  ]
  return [...ofSection(report), ...report.footnotes.flatMap(({blocks}) => blocks.flatMap(ofBlock))]
}

const noPicture = (address: string, place: Place): Diagnostic => ({
  rule: 'picture-missing',
  severity: 'error',
  message: {vi: `Không tìm thấy ảnh “${address}”`, en: `There is no picture “${address}”`},
  hint: {vi: 'đặt tệp ảnh cạnh thông báo, hoặc sửa lại đường dẫn', en: 'put the file beside the announcement, or correct the path'},
  place
})

const notAPicture = (address: string, place: Place): Diagnostic => ({
  rule: 'picture-format',
  severity: 'error',
  message: {vi: `“${address}” không phải ảnh PNG hoặc JPEG`, en: `“${address}” is no PNG or JPEG picture`},
  hint: {vi: 'lưu lại ảnh ở định dạng PNG hoặc JPEG', en: 'save the picture as PNG or JPEG'},
  place
})
