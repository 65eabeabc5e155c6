import {placeIn, type Text} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

/** How the text of a paper ends: with a full stop in papers of the Party, with `./.` in those of the state. */
export const bodyEnding: Rule = {id: 'body-ending', severity: 'note', find: findEndings}

function findEndings({prose, profile, form, report}: CheckInput): Finding[] {
  if (profile.body === 'party') {
    if (!prose.all.includes('./.')) return []
    return prose.texts.filter(({text}) => /\.\/\.\s*$/.test(text)).map((text) => ending(text, partyWording))
  }
  const notes = new Set(report.footnotes.flatMap(({blocks}) => blocks.map(({id}) => id)))
  const last = prose.texts.findLast(({block}) => !notes.has(block))
  if (form !== 'signed' || last?.kind !== 'paragraph' || /\.\/\.\s*$/.test(last.text) || last.text.length === 0) return []
  return [ending(last, stateWording)]
}

const partyWording = {
  vi: 'Văn bản của Đảng thường kết thúc bằng dấu chấm, không dùng “./.”, đề nghị kiểm tra lại',
  en: 'papers of the Party end with a full stop as a rule, not with “./.”'
}
const stateWording = {
  vi: 'Văn bản hành chính thường kết thúc bằng “./.”, đề nghị kiểm tra lại',
  en: 'papers of the state end with “./.” as a rule'
}

function ending(text: Text, message: Finding['message']): Finding {
  const end = text.text.trimEnd().length
  return {message, place: placeIn(text, Math.max(0, end - 3), end)}
}
