import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {checkReport} from '../../src/check/check-report.js'
import {examineWith} from '../../src/compile/examine.js'
import {loadVocabulary, loadWords} from '../../src/compile/vocabulary.js'
import type {Host} from '../../src/host.js'
import {readFacts} from '../../src/report/facts/read-facts.js'
import {toProse} from '../../src/texts/prose.js'
import {textsOf} from '../../src/texts/texts.js'

export {rules} from '../../src/check/rules/index.js'

/** What is timed, of one text. */
export interface Stages {
  /** Plain remark-parse and remark-gfm. */
  remark(): void
  /** All facts of the report, quantities included. */
  facts(): void
  /** All checks. */
  checks(): void
}

/** The stages of one Markdown text, ready to run. */
export async function stagesOf(markdown: string, host: Host): Promise<Stages> {
  const source = {path: 'x.md', stem: 'x', bytes: new TextEncoder().encode(markdown)}
  const examined = await examineWith(source, {}, host, () => {})
  if (!examined) throw new Error('the announcement has errors')
  const {report, checked} = examined
  const [vocabulary, words] = [await loadVocabulary(host), await loadWords(host)]
  const {meta} = report
  // Places of labels cost nothing to look up: any will do.
  const labels = {get: () => ({path: '', start: 0, end: 0, line: 1, column: 1})} as unknown as ReadonlyMap<string, never>
  const processor = unified().use(remarkParse).use(remarkGfm)
  return {
    remark: () => void processor.parse(markdown),
    facts: () => void readFacts(textsOf(report), {labels, meta, vocabulary, diagnose: () => {}}),
    checks() {
      // Fresh objects: what a rule keeps of a report for the next rule must not be there from the last run.
      const fresh = {...checked, report: {...report}, parsed: {...checked.parsed}}
      checkReport(fresh, toProse([...examined.texts]), words, {}, () => {})
    }
  }
}
