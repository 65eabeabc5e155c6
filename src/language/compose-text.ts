import type {RawText, SourceText} from '../parse/types.js'
import {Lines} from './lines.js'
import {OffsetMap} from './offset-map.js'

/** A line end that is not LF alone: all that changes where the letters are composed already. */
const lineEnds = /\r\n?/g
/** A line end, or a letter with what may compose with it: marks, and the vowels and finals of Hangul syllables. */
const clusters = /\r\n?|[^\r][\p{M}\u1160-\u11ff]*/gsu

/** Compose a raw text cluster by cluster, noting each whose length or letters change. */
function compose({text: raw, composed}: RawText, map: OffsetMap): string {
  const pattern = composed ? lineEnds : clusters
  let taken = raw.length - raw.replace(/^\ufeff+/, '').length
  let text = ''
  map.add(0, taken, raw.length)
  for (const {0: old, index} of raw.matchAll(pattern)) {
    const now = old.startsWith('\r') ? '\n' : old.normalize('NFC')
    if (now === old || index < taken) continue
    text += raw.slice(taken, index)
    taken = index + old.length
    map.add(text.length, index, taken)
    text += now
    map.add(text.length, taken, raw.length)
  }
  return text + raw.slice(taken)
}

/** A file's decoded text in NFC, with LF and without byte order mark, and the way back to its places. */
export function composeText(path: string, raw: string): SourceText {
  const map = new OffsetMap()
  const rawText = {text: raw, composed: raw === raw.normalize('NFC')}
  const lines = new Lines(path, raw)
  return {text: compose(rawText, map), raw: rawText, places: {at: (start, end) => lines.placeOf(map.at(start), map.at(end))}}
}
