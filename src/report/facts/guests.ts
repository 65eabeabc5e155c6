import {placeIn, type Text} from '../../texts/texts.js'
import type {Guest} from '../types.js'
import {isPost, readName} from './people.js'

/** Guests by name with their posts: `đồng chí Nguyễn Văn A, Ủy viên …, Bí thư …` in a section of guests or a paragraph about them. */
export function readGuests(texts: readonly Text[]): Guest[] {
  return texts.filter(isAboutGuests).flatMap(guestsIn)
}

function isAboutGuests({text, sections}: Text): boolean {
  return (
    sections.some(({role}) => role === 'guests') ||
    /khách mời|vinh dự|đón tiếp|về dự|đến dự|dự và phát biểu|dự, chỉ đạo|dự và chỉ đạo/iu.test(text)
  )
}

function guestsIn(text: Text): Guest[] {
  const guests: Guest[] = []
  const opener = /đồng chí:?\s+|;\s+(?:và\s+)?(?:đồng chí\s+)?/giu
  let end = 0
  for (let match = opener.exec(text.text); match; match = opener.exec(text.text)) {
    const start = match.index + match[0].length
    // After a semicolon only where a guest came right before: a list of guests.
    if (/^;/.test(match[0]) && !match[0].includes('đồng chí') && end !== match.index) continue
    const named = readName(text.text, start)
    if (named === null) continue
    const posts = readPosts(text.text, named)
    end = posts.end
    guests.push({origin: 'text', name: text.text.slice(start, named), posts: posts.posts, place: placeIn(text, start, posts.end)})
    opener.lastIndex = end
  }
  return guests
}

/** Posts after a name, each after a comma or dash, or in brackets; the last ends where its clause goes on with a verb. */
export function readPosts(text: string, from: number): {readonly posts: readonly string[]; readonly end: number} {
  const posts: string[] = []
  let end = from
  for (;;) {
    const joint = /^(?:,|\s[-–]|\s?\()\s?/u.exec(text.slice(end, end + 4))
    const start = end + (joint?.[0].length ?? 0)
    if (!joint || !isPost(text, start)) return {posts, end}
    const stop =
      /[,;.()]|\s[-–]\s|\s(?:dự|đến|về|tham dự|phát biểu|thay mặt|đã|cùng|làm|giữ|được|chủ trì|trình bày|tái đắc cử|tiếp tục|và\s(?:các\s)?đồng chí)(?!\p{L})/u.exec(
        text.slice(start, start + 300)
      )
    const length = stop?.index ?? Math.min(text.length - start, 300)
    posts.push(text.slice(start, start + length).trimEnd())
    end = start + length
    if (text[end] === ')') end++
  }
}
