import {isMap, isSeq, type ParsedNode} from 'yaml'
import {readDate} from './front-matter-date.js'
import {entries, fault, isEmpty, list, placeOf, type Read, type State, text} from './front-matter-values.js'
import type {Field, IsoDate, Stated} from './types.js'

/** What a written value means; undefined where it means nothing. */
type Meaning<Value> = (written: string) => Value | undefined

/** A value of a fact, with what it means. `[]` says that there is none. `example` is for the hint. */
function stated<Value>(meaning: Meaning<Value>, example: string): Read<Stated<Value>> {
  return (state, key, node) => {
    const empty = none(node)
    if (empty) return {value: null, text: '', place: placeOf(state, empty)}
    const field = text(state, key, node)
    if (!field || !node) return undefined
    const value = meaning(field.value)
    if (value !== undefined) return {value, text: field.value, place: field.place}
    const message = {vi: `Giá trị “${field.value}” của “${key}” không hợp lệ`, en: `“${field.value}” is not a value of “${key}”`}
    return fault(state, node, 'front-matter-value', message, {vi: `Viết như: ${example}`, en: `Write like: ${example}`})
  }
}

/** `[]`, by which the author says that there is none; null for any other value. */
const none = (node: ParsedNode | null): ParsedNode | null => (isSeq(node) && node.items.length === 0 ? node : null)

/** Words, as written. */
export const words = stated((written) => written, '“…”')
/** A list of words; `[]` is a list of none. */
export const wordsList: Read<readonly Field[]> = (state, key, node) => (none(node) ? [] : list(state, key, node))
/** `33`, `1.204`, `33 đồng chí`. */
export const count = stated(readCount, '33, 33 đồng chí')
export const year = stated((written) => (/^(?:19|20)\d\d$/.test(written) ? Number(written) : undefined), '2030')
export const flag = stated(readFlag, 'true, false')
/** `14:30`, `14h30`, `14 giờ 30 phút`. */
export const time = stated(readTime, '14:30')
export const day: Read<Stated<IsoDate>> = stated(readDay, '25/9/2025, 2025-09-25')

/** One of a few words. */
export function choice<Value extends string>(...values: readonly Value[]): Read<Stated<Value>> {
  return stated((written) => values.find((one) => one === written), values.join(', '))
}

function readDay(written: string): IsoDate | undefined {
  const date = readDate(written)
  return date === 'impossible' || date === 'unread' ? undefined : date
}

function readCount(written: string): number | undefined {
  const digits = /^(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?:\s\D+)?$/u.exec(written)?.[1]
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''))
}

function readFlag(written: string): boolean | undefined {
  if (/^(?:true|yes|có)$/iu.test(written)) return true
  return /^(?:false|no|không)$/iu.test(written) ? false : undefined
}

function readTime(written: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?::|\s?h|\s?giờ)\s?(\d{2})?(?:\sphút|[’'])?$/u.exec(written) ?? []
  return hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}

type Readers<Shape> = {readonly [Key in keyof Shape]-?: Read<Exclude<Shape[Key], undefined>>}

/** A map with known keys, some of which must be there. */
export function map<Shape extends object>(readers: Readers<Shape>, ...required: readonly (keyof Shape & string)[]): Read<Field<Shape>> {
  // The cast: the keys of an object of readers are those of its shape.
  const keys = Object.keys(readers) as (keyof Shape & string)[]
  return (state, key, node) => {
    if (isEmpty(node)) return undefined
    if (!isMap<ParsedNode, ParsedNode | null>(node)) {
      const list = keys.map((one) => one.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join(', ')
      const message = {vi: `Khóa “${key}” cần các khóa con ${list}`, en: `“${key}” takes the keys ${list}`}
      return fault(state, node, 'front-matter-shape', message, {
        vi: 'Viết mỗi khóa con một dòng, thụt vào hai dấu cách',
        en: 'Write each on a line of its own, indented by two spaces'
      })
    }
    const read: Partial<Shape> = {}
    for (const [written, part, value] of entries(state, node, keys)) {
      const found = readers[part](state, `${key}.${written}`, value)
      if (found !== undefined) read[part] = found
    }
    const missing = required.find((one) => read[one] === undefined)
    if (missing !== undefined) return lacking(state, node, key, missing)
    // The cast: what is required is there, and all else is optional.
    return {value: read as Shape, place: placeOf(state, node)}
  }
}

function lacking(state: State, node: ParsedNode, key: string, missing: string): undefined {
  const message = {vi: `Mục của “${key}” thiếu khóa “${missing}”`, en: `An entry of “${key}” lacks “${missing}”`}
  return fault(state, node, 'front-matter-missing-key', message, {vi: `Thêm ${missing}: …`, en: `Add ${missing}: …`})
}

/** A list of maps; null for `[]`, which says that there are none. */
export function listOf<Shape>(item: Read<Field<Shape>>): Read<Field<readonly Field<Shape>[] | null>> {
  return (state, key, node) => {
    const empty = none(node)
    if (empty) return {value: null, place: placeOf(state, empty)}
    if (isEmpty(node)) return undefined
    if (!isSeq<ParsedNode>(node)) {
      const message = {vi: `Khóa “${key}” cần một danh sách`, en: `“${key}” takes a list`}
      const hint = {vi: 'Viết mỗi mục một dòng, mở đầu bằng “- ”', en: 'Write one item a line, each after “- ”'}
      return fault(state, node, 'front-matter-shape', message, hint)
    }
    return {value: node.items.flatMap((one) => item(state, key, one) ?? []), place: placeOf(state, node)}
  }
}

/** What `read` takes, or `[]` for none. */
export function orNone<Shape>(read: Read<Field<Shape>>): Read<Field<Shape | null>> {
  return (state, key, node) => {
    const empty = none(node)
    return empty ? {value: null, place: placeOf(state, empty)} : read(state, key, node)
  }
}
