import type {Diagnose, Diagnostic, Place} from '../diagnostic.js'
import {textsOf} from '../document/texts-of.js'
import type {Document, Run} from '../document/types.js'
import {uncovered} from '../fonts/cover.js'
import type {FontSet} from '../fonts/types.js'

/** Say every character of a document that its font has no glyph for: it would be lost on paper, so it is an error. */
export function checkGlyphs(document: Document, fonts: FontSet, diagnose: Diagnose): void {
  for (const {style, children} of textsOf(document)) {
    const look = document.styles[style]
    if (!look) continue
    for (const run of children) {
      if (run.type !== 'run') continue
      const font = fonts.get(look.family, look.bold || run.bold === true, look.italic || run.italic === true)
      for (const codePoint of uncovered(run.text, font)) diagnose(noGlyph(codePoint, run))
    }
  }
}

function noGlyph(codePoint: number, run: Run): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const place = run.place && placeOf(codePoint, run, run.place)
  return {
    rule: 'character-without-glyph',
    severity: 'error',
    message: {
      vi: `Phông chữ của văn bản không có ký tự “${String.fromCodePoint(codePoint)}” (${name})`,
      en: `The paper's fonts have no character “${String.fromCodePoint(codePoint)}” (${name})`
    },
    hint: {vi: 'thay bằng chữ hoặc dấu thông thường', en: 'write an ordinary letter or sign instead'},
    ...(place ? {place} : {})
  }
}

/** The character's own place where the run stands in the source letter for letter, else the run's. */
function placeOf(codePoint: number, {text}: Run, place: Place): Place {
  const offset = text.indexOf(String.fromCodePoint(codePoint))
  const end = offset + (codePoint > 0xffff ? 2 : 1)
  if (place.end - place.start !== text.length) return place
  return {...place, start: place.start + offset, end: place.start + end, column: place.column + offset}
}
