import type {CheckInput, Finding, Rule} from '../../rule.js'
import {grouped, inOrder} from '../../words/grouped.js'
import type {Hit} from '../../words/match-phrases.js'
import {sweepOf} from '../../words/sweep.js'
import {isPublic} from './is-public.js'

/** Discipline and criminal cases in a paper for everyone. */
export const disciplineInPublic: Rule = {id: 'discipline-in-public', severity: 'warning', find: findDiscipline}

function findDiscipline({prose, report, words}: CheckInput): Finding[] {
  if (!isPublic(report)) return []
  const byPhrase = new Map<string, Hit[]>()
  for (const hit of sweepOf(prose, words).hitsOf(words.lists.discipline)) {
    const hits = byPhrase.get(hit.phrase.text)
    if (hits) hits.push(hit)
    else byPhrase.set(hit.phrase.text, [hit])
  }
  const findings = [...byPhrase].flatMap(([phrase, hits]) => {
    const name = phrase.replace(/\s0$/, '')
    return grouped(prose, hits, (times) => ({
      message: {
        vi: `Văn bản công khai có nội dung “${name}”${times.vi}, đề nghị kiểm tra lại`,
        en: `a paper for everyone speaks of “${name}”${times.en}`
      }
    }))
  })
  return inOrder(findings)
}
