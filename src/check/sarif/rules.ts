import type {Language} from '../../diagnostic.js'
import {aboutRule, isCheck} from '../catalogue/index.js'
import type {SarifRule} from './types.js'

/**
 * What a log says of each rule. The address of its documentation stands in the help text: `helpUri` takes absolute addresses only, and
 * the documentation comes with the package.
 */
export function sarifRules(ids: readonly string[], language: Language): SarifRule[] {
  return ids.map((id) => {
    const about = aboutRule(id)
    // Each rule of the check has a heading; those of the other stages stand in tables.
    const address = isCheck(id) ? `docs/checks.md#${id}` : 'docs/checks.md'
    return {
      id,
      ...(about && {shortDescription: {text: about[language]}}),
      help: {text: address, markdown: `[${id}](${address})`}
    }
  })
}
