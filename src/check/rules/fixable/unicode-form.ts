import type {Nodes} from 'mdast'
import type {Edit, Place} from '../../../diagnostic.js'
import {Lines} from '../../../language/lines.js'
import type {Parsed} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

/** Letters with loose marks (NFD, or the keyboard of Windows): one finding a file. Outputs have composed letters all the same. */
export const unicodeForm: Rule = {
  id: 'unicode-form',
  severity: 'note',
  find: findDecomposed
}

function findDecomposed({parsed}: CheckInput): Finding[] {
  const {raw} = parsed
  if (raw === null || raw.composed) return []
  const edits = editsOf(raw.text, keptRanges(parsed))
  const [first] = edits
  if (!first) return []
  const lines = new Lines(parsed.path, raw.text)
  return [
    {
      message: {
        vi: `Văn bản có ${edits.length} chỗ viết chữ có dấu ở dạng tách rời, như “${first.text}”, đề nghị chuyển sang dạng dựng sẵn (NFC)`,
        en: `${edits.length} words have letters that are not composed (NFC), such as “${first.text}”`
      },
      hint: {vi: 'thongbao check --fix chuyển giúp, chữ không đổi', en: 'thongbao check --fix composes them, the words stay the same'},
      place: lines.placeOf(first.start, first.end),
      fix: edits
    }
  ]
}

/** An edit a word, or for neighbouring words with nothing else between; `kept` ranges are left as they are. */
function editsOf(raw: string, kept: readonly Place[]): Edit[] {
  const edits: Edit[] = []
  let next = 0
  for (const {0: word, index} of raw.matchAll(/\S+/g)) {
    if (word === word.normalize('NFC')) continue
    while (next < kept.length && kept[next]!.end <= index) next++
    const range = kept[next]
    if (range && range.start < index + word.length) continue
    edits.push({start: index, end: index + word.length, text: word.normalize('NFC')})
  }
  return edits
}

/** Code, and addresses of links and pictures, which may be names of files: letters of another form would name another file. */
function keptRanges({tree, places}: Parsed): Place[] {
  const kept: Place[] = []
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (isKept(node)) kept.push(places.at(start, end))
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return kept
}

const isKept = ({type}: Nodes): boolean => ['code', 'inlineCode', 'link', 'image', 'definition', 'html'].includes(type)
