import type {Election, Officer, Report} from '../report/types.js'
import {plainNumber} from './figure.js'
import type {Column, Figure, Sheet, Value} from './types.js'

const electionColumns: readonly Column[] = [
  {title: 'TT', width: 6},
  {title: 'Cơ quan', width: 48},
  {title: 'Nhiệm kỳ', width: 14},
  {title: 'Hình thức', width: 11},
  {title: 'Số lượng (đồng chí)', width: 12},
  {title: 'Dự khuyết', width: 11},
  {title: 'Khuyết', width: 9},
  {title: 'Cơ quan bầu, chỉ định', width: 36},
  {title: 'Ngày', width: 12},
  {title: 'Dòng', width: 7}
]

const officerColumns: readonly Column[] = [
  {title: 'TT', width: 6},
  {title: 'Họ và tên', width: 28},
  {title: 'Chức vụ', width: 44},
  {title: 'Chức vụ kiêm nhiệm', width: 44},
  {title: 'Tái đắc cử', width: 11},
  {title: 'Dòng', width: 7}
]

/** Bodies that were elected or appointed. */
export function electionsSheet({facts}: Report): Sheet {
  return {file: 'facts-elections', name: 'Bầu cử', columns: electionColumns, rows: facts.elections.map(electionRow)}
}

/** Officers, in the order of the announcement. */
export function officersSheet({facts}: Report): Sheet {
  return {file: 'facts-officers', name: 'Nhân sự', columns: officerColumns, rows: facts.officers.map(officerRow)}
}

const count = (value: number | null): Figure | null => (value === null ? null : plainNumber(value, true))

function electionRow({body, term, how, supplement, seats, alternates, vacant, by, date, place}: Election, index: number): Value[] {
  const day = date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? {day: date} : date
  const counts = [seats, alternates, vacant].map(count)
  return [
    plainNumber(index + 1, false),
    body,
    term,
    `${how === 'elected' ? 'bầu' : 'chỉ định'}${supplement ? ' bổ sung' : ''}`,
    ...counts,
    by,
    day,
    plainNumber(place.line, false)
  ]
}

function officerRow({name, post, concurrent, reelected, place}: Officer, index: number): Value[] {
  return [plainNumber(index + 1, false), name, post, concurrent.join('; '), reelected || null, plainNumber(place.line, false)]
}
