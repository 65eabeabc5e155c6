import type {CheckInput, Finding, Rule} from '../../rule.js'
import {placeOf} from '../../words/grouped.js'
import type {Echo} from '../../words/repetitions.js'
import {sweepOf} from '../../words/sweep.js'

/** A word that stands twice in a row: `của của`, `phát triển phát triển`. */
export const wordRepeated: Rule = {id: 'word-repeated', severity: 'warning', find: findEchoes}

function findEchoes({prose, words}: CheckInput): Finding[] {
  const {'may-be-doubled': allowed, 'never-doubled': never} = words.lists
  return sweepOf(prose, words).echoes.flatMap((echo): Finding[] => {
    const {first, second, start} = halvesOf(prose.all, echo)
    const low = second.toLowerCase()
    // `Ban Chỉ đạo chỉ đạo`: capitals tell a name from what it does.
    if (first !== second || /\d/.test(second) || (echo.words === 1 ? !never.includes(low) : allowed.some((pair) => low.startsWith(pair))))
      return []
    return [
      {
        message: {vi: `“${second}” đứng hai lần liền nhau, đề nghị kiểm tra lại`, en: `“${second}” stands twice in a row`},
        place: placeOf(prose, {start, end: echo.end})
      }
    ]
  })
}

/** What stands twice in a row, each time as written, and the offset of the second. */
function halvesOf(text: string, {words, end}: Echo): {readonly first: string; readonly second: string; readonly start: number} {
  let start = end
  for (let space = 0; space < words; space++) start = text.lastIndexOf(' ', start - 1)
  const second = text.slice(start + 1, end)
  return {first: text.slice(start - second.length, start), second, start: start + 1}
}
