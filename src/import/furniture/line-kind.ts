import type {Wording} from '../../diagnostic.js'
import {foldTone} from '../../language/fold.js'
import {buttons, menus, relatedTitles} from './phrases.js'

/** What a line around a text is. */
export type FurnitureKind = keyof typeof kindNames

/** How messages call it. */
export const kindNames = {
  navigation: {vi: 'điều hướng của trang mạng', en: 'navigation of a web page'},
  button: {vi: 'nút bấm của trang mạng', en: 'buttons of a web page'},
  views: {vi: 'số lượt xem', en: 'a count of views'},
  related: {vi: 'tin liên quan', en: 'related news'},
  posted: {vi: 'thời điểm đăng tin', en: 'the time of posting'},
  byline: {vi: 'tên người đăng tin', en: 'the author of the page'},
  credit: {vi: 'ghi chú ảnh', en: 'a photo credit'},
  caption: {vi: 'chú thích ảnh', en: 'a photo caption'},
  source: {vi: 'nguồn tin', en: 'the source of the page'},
  keywords: {vi: 'từ khóa của trang mạng', en: 'keywords of a web page'},
  rights: {vi: 'bản quyền của trang mạng', en: 'the copyright line of a web page'},
  address: {vi: 'địa chỉ trang mạng', en: 'the address of a web page'},
  mail: {vi: 'phần đầu của thư điện tử', en: 'the header of an e-mail'},
  'page-number': {vi: 'số trang', en: 'a page number'},
  'signed-mark': {vi: 'chỗ ký', en: 'the place of the signature'},
  'page-title': {vi: 'tiêu đề trang mạng', en: 'the title of a web page'},
  'running-header': {vi: 'dòng đầu trang lặp lại', en: 'a repeated running header'}
} as const satisfies Readonly<Record<string, Wording>>

const clock = '\\d{1,2}(?::|h|giờ )\\d{2}'
const day = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}'
const weekday = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
/** What stands before and after a day of posting. */
const around = `(?:${weekday}|${clock}|ngày|lúc|phút|[\\s,:|-])*`
const zone = '(?: ?\\(?gmt ?\\+ ?7\\)?)?'

/** A row a form of line, folded; the first that matches wins. */
const forms: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['navigation', /^(?:trang chủ|home)\s*[>»›/|→]/],
  ['button', /^cỡ chữ\s*:?[a+\s-]{0,12}$/],
  ['views', /^(?:số )?(?:lượt xem|lượt truy cập|lượt đọc|đã xem|views?)\s*:?\s*[\d.,]+(?: lượt)?$/],
  ['views', /^[\d.,]+ (?:lượt xem|lượt đọc|lượt truy cập|views?)$/],
  ['posted', new RegExp(`^(?:${weekday},?\\s+)?(?:ngày )?${day}\\s*[,|-]?\\s*(?:lúc )?${clock}(?::\\d{2})?(?: ?(?:am|pm|sa|ch))?${zone}$`)],
  ['posted', new RegExp(`^(?:${weekday}\\s*[,|-]?\\s*)?${clock}(?::\\d{2})?\\s*[,|-]?\\s*(?:${weekday},?\\s*)?(?:ngày )?${day}${zone}$`)],
  ['posted', new RegExp(`^${weekday},? (?:ngày )?${day}$`)],
  [
    'posted',
    new RegExp(`^(?:cập nhật|ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|thời gian đăng|ngày xuất bản)${around}${day}${around}${zone}$`)
  ],
  [
    'byline',
    /^(?:tác giả|người đăng|đăng bởi|người viết|biên tập|tin,? ảnh|tin và ảnh|bài,? ảnh|bài và ảnh|tin,? bài|nguồn tin)\s*:\s*.{1,60}$/
  ],
  ['credit', /^\(?(?:ảnh|nguồn ảnh|ảnh và video|đồ họa)\s*:\s*[^.;:!?]{2,50}\)?$/],
  ['credit', /^\(?ảnh (?:minh họa|tư liệu)\)?$/],
  ['caption', /(?:[.!?”")]\s*|\s\()ảnh\s*:\s*[^.;:!?()]{2,50}\)?\.?$/u],
  ['source', /^\(?nguồn\s*:\s*\S.{0,80}$/],
  ['source', /^\(?theo (?:báo|ttxvn|cổng thông tin|trang thông tin|vov|vtv|thông tấn xã)\P{N}{0,60}$/u],
  ['keywords', /^(?:từ khóa|tags?)\s*:/],
  ['rights', /^(?:©|\(c\)\s|bản quyền|copyright)/],
  ['address', /^(?:https?:\/\/|www\.)\S+(?:\s+\d{1,3}\/\d{1,3})?$/],
  ['page-number', /^(?:trang|page)\s*:?\s*\d{1,3}\s*(?:\/|trên|of)\s*\d{1,3}$/]
]

/** Furniture is short; a longer line is text. */
const maxLength = 160
const parts = /\s*[|•·»]\s*|\s*\t\s*|\s{2,}/

const areAll = (text: string, phrases: ReadonlySet<string>): boolean =>
  text.split(parts).every((part) => phrases.has(part.replace(/\s*:$/, '')))

/** What kind of furniture a line looks like, judged by itself; null when it looks like text. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > maxLength) return null
  const text = foldTone(line).replace(/\s*\(\d{1,5}\)$/, '')
  if (relatedTitles.has(text.replace(/\s*:$/, ''))) return 'related'
  if (/^(?:trang chủ|home)(?![\p{L}\p{N}])/u.test(text) && areAll(text, menus)) return 'navigation'
  if (areAll(text, buttons) || areButtonWords(text)) return 'button'
  return forms.find(([, form]) => form.test(text))?.[0] ?? null
}

/** Names of networks with single spaces between them: `Facebook Twitter Zalo`. */
const areButtonWords = (text: string): boolean =>
  /^(?:(?:facebook|twitter|zalo|email|messenger|telegram|linkedin|print)(?: |$))+$/.test(text)
