import type {Diagnose} from '../diagnostic.js'
import type {Prose} from '../texts/prose.js'
import {rules} from './rules/index.js'
import type {Checked, Severities} from './types.js'
import type {Lexicon} from './words/lexicon.js'

/** Check a report by all rules that the office wants. Findings are questions to the author; nothing is changed. */
export function checkReport(checked: Checked, prose: Prose, words: Lexicon, severities: Severities, diagnose: Diagnose): void {
  const input = {...checked, prose, words}
  for (const {id, severity, find} of rules) {
    const grave = severities[id] ?? severity
    if (grave === 'off') continue
    for (const finding of find(input)) diagnose({rule: id, severity: grave, ...finding})
  }
}
