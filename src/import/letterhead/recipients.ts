import {joinLines, type Line, partOf} from '../line.js'

const title = /^Nơi nhận\s*:?\s*/iu
const dash = /^[-–—+•*]\s*/u

/** Whether a text is the title of the recipients' list, alone or with the first of them. */
export const opensRecipients = (text: string): boolean => /^Nơi nhận\s*(?::|$)/iu.test(text)

/** Collects the recipients of a paper from lines that may be wrapped. */
export function collectRecipients(): {
  readonly add: (line: Line) => boolean
  readonly list: readonly Line[]
  readonly isOpen: () => boolean
} {
  const list: Line[] = []
  let isOpen = false
  /** Whether the last one is closed, so that what stands below it is another. */
  const isClosed = (): boolean => /[,;.]$/.test(list.at(-1)?.text ?? ',')
  return {
    list,
    isOpen: () => isOpen,
    /** Take a line; false when it is no part of the list. */
    add(line) {
      let rest = line
      if (opensRecipients(line.text)) {
        if (isOpen) return false
        isOpen = true
        rest = partOf(line, title.exec(line.text)![0].length)
        if (rest.text === '') return true
      }
      if (!isOpen) return false
      const mark = dash.exec(rest.text)
      const last = list.at(-1)
      if (mark && mark[0].length < rest.text.length) list.push(partOf(rest, mark[0].length))
      else if (last && (!isClosed() || /^\p{Ll}/u.test(rest.text))) list[list.length - 1] = joinLines([last, rest])
      else if (/[,;.]$/.test(rest.text)) list.push(rest)
      else return false
      return true
    }
  }
}
