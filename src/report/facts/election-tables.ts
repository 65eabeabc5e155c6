import {foldTone} from '../../language/fold.js'
import {plainText} from '../../language/inlines.js'
import type {Span} from '../../language/sentences.js'
import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Officer, Table} from '../types.js'
import {isOwn} from './election-sentences.js'
import {officeOf} from './office.js'
import {readPerson} from './people.js'

const names = /^(?:họ và tên|họ tên|họ, tên|họ và tên đồng chí|đồng chí)$/
const posts = /^(?:chức vụ|chức danh|giữ chức vụ|(?:chức vụ|chức danh)(?: đảng)? (?:được bầu|được chỉ định|trúng cử|đảm nhiệm))$/

/** Officers out of tables with a column of names and one of posts, in sections of elections or where the head says that they were elected. */
export function readOfficerTables(texts: readonly Text[]): Officer[] {
  let table: Table | null = null
  let columns: Columns | null = null
  return texts.flatMap((name, index) => {
    if (!name.cell) return []
    if (name.cell.table !== table) columns = columnsOf(name.cell.table, isOwn(name))
    table = name.cell.table
    if (columns === null || name.cell.row === 0 || name.cell.column !== columns.name) return []
    // The cells of a row follow one another.
    const post = texts[index + columns.post - columns.name]
    return post ? officerOf(name, post) : []
  })
}

interface Columns {
  readonly name: number
  readonly post: number
}

function columnsOf(table: Table, within: boolean): Columns | null {
  const heads = (table.rows[0]?.cells ?? []).map((cell) => foldTone(plainText(cell)).trim())
  const name = heads.findIndex((head) => names.test(head))
  const post = heads.findLastIndex((head) => posts.test(head))
  return name < 0 || post < 0 || !(within || /được|trúng cử/.test(heads[post]!)) ? null : {name, post}
}

function officerOf(cell: Text, post: Text): Officer[] {
  const opening = /^\s*(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s+/.exec(cell.text)?.[0].length ?? 0
  const person = readPerson(cell.text, opening)
  const office = officeOf(post.text, 0, post.text.length)
  if (!person || !office) return []
  const words = ({start, end}: Span) => post.text.slice(start, end)
  return [
    {
      origin: 'text',
      name: cell.text.slice(person.name.start, person.name.end),
      post: words(office.post),
      concurrent: office.others.map(words),
      reelected: /tái (?:đắc )?cử/i.test(post.text),
      nameText: slice(cell, person.titled.start, person.titled.end),
      postText: slice(post, office.whole.start, office.whole.end),
      block: cell.block,
      place: placeIn(cell, 0, cell.text.length)
    }
  ]
}
