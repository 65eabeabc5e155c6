import {labelOrder} from '../../../language/label-order.js'
import type {Text} from '../../../texts/texts.js'
import {isUnfinished} from './unfinished.js'

/** So many other items, all of them with a mark at the end, show how a list is written. */
const enough = 3
/** An item of fewer words is a name or a keyword. */
const fewest = 5

/** Whether an unfinished text is the item of a list that alone ends without a mark. `index`: its own among `texts`. */
export function isOddItem(texts: readonly Text[], index: number): boolean {
  const text = texts[index]!
  const style = styleOf(text)
  if (style === null) return false
  let others = 0
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < texts.length && styleOf(texts[at]!) === style; at += step) {
      if (isUnfinished(texts[at]!.text)) return false
      others++
    }
  }
  return others >= enough && text.text.split(' ', fewest).length === fewest
}

/** What the labels of one list share; null for a text that is no item, or has something below it. */
function styleOf({kind, label, sections}: Text): string | null {
  if (label === '') return null
  if (kind === 'heading') {
    const own = sections.at(-1)
    if (!own || own.blocks.length + own.sections.length > 0) return null
  } else if (kind !== 'paragraph') return null
  return labelOrder(label)?.style ?? label
}
