import {isMap, isScalar, isSeq, type ParsedNode, type YAMLMap} from 'yaml'
import type {Diagnose, Place, Wording} from '../diagnostic.js'
import {nearestKey} from '../language/nearest-key.js'
import {readDate} from './front-matter-date.js'
import type {Field, IsoDate, Signer} from './types.js'

/** What goes along while front matter is read. */
export interface State {
  /** Place of a range of offsets into the YAML. */
  readonly at: (start: number, end: number) => Place
  readonly diagnose: Diagnose
}

/** Reads a value; undefined when it is empty, or after an error. `key` is for messages. */
export type Read<Value> = (state: State, key: string, node: ParsedNode | null) => Value | undefined

/** The place of a value. */
export const placeOf = (state: State, node: ParsedNode): Place => state.at(node.range[0], Math.max(node.range[0], node.range[1]))

/** Tell an error at a value. */
export function fault(state: State, node: ParsedNode, rule: string, message: Wording, hint: Wording): undefined {
  state.diagnose({rule, severity: 'error', message, hint, place: placeOf(state, node)})
  return undefined
}

/** An empty value is an absent one. */
export const isEmpty = (node: ParsedNode | null): node is null =>
  node === null || (isScalar(node) && String(node.value ?? '').trim() === '')

/** A value of words, its white space folded. */
export const text: Read<Field> = (state, key, node) => {
  if (isEmpty(node)) return undefined
  if (!isScalar(node)) {
    const message = {vi: `Khóa “${key}” cần một giá trị chữ`, en: `“${key}” takes a single text`}
    const hint = {
      vi: `Viết ${key}: …, trong dấu ngoặc kép nếu có “: ” hoặc ký hiệu đặc biệt`,
      en: `Write ${key}: …, in quotes if it holds “: ” or special signs`
    }
    return fault(state, node, 'front-matter-shape', message, hint)
  }
  const value = String(node.value).normalize('NFC').replace(/\s+/g, ' ').trim()
  if (/[\0-\x1f\x7f-\x9f]|\p{Cs}/u.test(value)) {
    const message = {vi: `Giá trị của “${key}” có ký tự điều khiển`, en: `The value of “${key}” holds a control character`}
    return fault(state, node, 'control-character', message, {vi: 'Xóa ký tự này', en: 'Delete this character'})
  }
  return {value, place: placeOf(state, node)}
}

/** A value that is one of a few words. */
export function oneOf<Value extends string>(...values: readonly Value[]): Read<Field<Value>> {
  return (state, key, node) => {
    const field = text(state, key, node)
    if (!field || !node) return undefined
    const value = values.find((one) => one === field.value)
    if (value !== undefined) return {value, place: field.place}
    const message = {vi: `Giá trị “${field.value}” của “${key}” không hợp lệ`, en: `“${field.value}” is not a value of “${key}”`}
    const list = values.join(', ')
    return fault(state, node, 'front-matter-value', message, {vi: `Chọn một trong: ${list}`, en: `Choose one of: ${list}`})
  }
}

/** A day of the calendar. */
export const date: Read<Field<IsoDate>> = (state, key, node) => {
  const field = text(state, key, node)
  if (!field || !node) return undefined
  const value = readDate(field.value)
  if (value !== 'impossible' && value !== 'unread') return {value, place: field.place}
  const message =
    value === 'impossible'
      ? {vi: `Ngày “${field.value}” của “${key}” không có trong lịch`, en: `“${field.value}” of “${key}” is no day of the calendar`}
      : {vi: `Giá trị “${field.value}” của “${key}” không phải là ngày`, en: `“${field.value}” of “${key}” is not a date`}
  return fault(state, node, 'front-matter-date', message, {vi: 'Viết như 25/9/2025 hoặc 2025-09-25', en: 'Write 25/9/2025 or 2025-09-25'})
}

/** A list of texts; empty ones are left out. */
export const list: Read<readonly Field[]> = (state, key, node) => {
  if (isEmpty(node)) return undefined
  if (!isSeq<ParsedNode>(node)) {
    const message = {vi: `Khóa “${key}” cần một danh sách`, en: `“${key}” takes a list`}
    return fault(state, node, 'front-matter-shape', message, {
      vi: 'Viết mỗi mục một dòng, mở đầu bằng “- ”',
      en: 'Write one item a line, each after “- ”'
    })
  }
  const fields = node.items.flatMap((item) => text(state, key, item) ?? [])
  return fields.length > 0 ? fields : undefined
}

const signerKeys = ['authority', 'inPlaceOf', 'post', 'name'] as const

/** Who signs: a map of texts. */
export const signer: Read<Signer> = (state, key, node) => {
  if (isEmpty(node)) return undefined
  if (!isMap<ParsedNode, ParsedNode | null>(node)) {
    const message = {
      vi: `Khóa “${key}” cần các khóa con authority, in-place-of, post, name`,
      en: `“${key}” takes the keys authority, in-place-of, post, name`
    }
    return fault(state, node, 'front-matter-shape', message, {
      vi: 'Viết mỗi khóa con một dòng, thụt vào hai dấu cách',
      en: 'Write each on a line of its own, indented by two spaces'
    })
  }
  const fields: {-readonly [Key in keyof Signer]: Signer[Key]} = {}
  for (const [name, part, value] of entries(state, node, signerKeys)) {
    const field = text(state, `${key}.${name}`, value)
    if (field) fields[part] = field
  }
  return Object.keys(fields).length > 0 ? fields : undefined
}

/** A key in kebab case, as messages show it. */
const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The pairs of a map whose keys are known, each as written and as known (`meeting-date` and `meetingDate` are one); the others are errors. */
export function entries<Key extends string>(
  state: State,
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  known: readonly Key[]
): (readonly [string, Key, ParsedNode | null])[] {
  const seen = new Set<Key>()
  return map.items.flatMap(({key: node, value}) => {
    const written = isScalar(node) ? String(node.value) : ''
    const key = known.find((one) => one === written || kebab(one) === written)
    if (key === undefined) {
      unknownKey(state, node, written, known.map(kebab))
      return []
    }
    if (seen.has(key)) {
      const message = {vi: `Khóa “${written}” được khai báo hai lần`, en: `“${written}” is given twice`}
      fault(state, node, 'front-matter-duplicate-key', message, {vi: 'Giữ lại một dòng', en: 'Keep one of them'})
    }
    seen.add(key)
    return [[written, key, value] as const]
  })
}

function unknownKey(state: State, node: ParsedNode, written: string, known: readonly string[]): void {
  const near = nearestKey(written, known)
  const list = known.join(', ')
  const hint = near
    ? {vi: `Có phải là “${near}”?`, en: `Did you mean “${near}”?`}
    : {vi: `Các khóa dùng được: ${list}`, en: `Known keys: ${list}`}
  fault(state, node, 'front-matter-unknown-key', {vi: `Không có khóa “${written}”`, en: `There is no key “${written}”`}, hint)
}
