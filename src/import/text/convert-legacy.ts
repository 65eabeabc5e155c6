import type {Diagnose} from '../../diagnostic.js'
import {type LegacyEncoding, looksLegacy} from '../../language/legacy/looks-legacy.js'
import {fromTcvn3} from '../../language/legacy/tcvn3.js'
import {fromVni} from '../../language/legacy/vni.js'
import {OffsetMap} from '../../language/offset-map.js'
import type {FileText} from './file-text.js'

/** Letters that only Unicode has; a text with one of them is not in an old encoding as a whole. */
const unicode = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/

const names: Readonly<Record<LegacyEncoding, string>> = {tcvn3: 'TCVN3 (ABC)', vni: 'VNI'}
const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = {tcvn3: fromTcvn3, vni: fromVni}

/** The old encoding that all of a text is in; null for other texts. */
const encodingOf = (text: string): LegacyEncoding | null => (unicode.test(text) ? null : looksLegacy(text))

/** Whether all of a text is Vietnamese in an encoding from before Unicode. */
export const isLegacy = (text: string): boolean => encodingOf(text) !== null

/** Convert a text that is in an old encoding as a whole, with a note; its places stay those of the file. */
export function convertLegacy(read: FileText, diagnose: Diagnose): FileText {
  const encoding = encodingOf(read.text)
  if (!encoding) return read
  const decode = decoders[encoding]
  const map = new OffsetMap()
  let text = ''
  let taken = 0
  map.add(0, 0, read.text.length)
  for (const {0: word, index} of read.text.matchAll(/\S+/g)) {
    const now = /[^\0-\x7f]/.test(word) ? decode(word).normalize('NFC') : word
    if (now === word) continue
    text += read.text.slice(taken, index)
    taken = index + word.length
    map.add(text.length, index, taken)
    text += now
    map.add(text.length, taken, read.text.length)
  }
  text += read.text.slice(taken)
  diagnose({
    rule: 'import-legacy',
    severity: 'note',
    message: {
      vi: `Văn bản dùng bảng mã ${names[encoding]} đã được chuyển sang Unicode`,
      en: `The text in ${names[encoding]} was converted to Unicode`
    },
    hint: {vi: 'Kiểm tra lại các chữ in hoa và ký hiệu', en: 'Check capitals and signs'},
    place: read.places.at(0, 0)
  })
  return {
    text,
    raw: null,
    places: {at: (start, end) => read.places.at(map.at(start), end > start ? map.after(end) : map.at(start))}
  }
}
