import type {Place} from '../../../diagnostic.js'
import type {FrontMatter} from '../../../parse/types.js'
import type {Profile} from '../../../theme/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

/** What the front matter gives and the form does not show: a number or a signer of an attachment, or no `form:` at all. */
export const formConflict: Rule = {id: 'form-conflict', severity: 'warning', find: findUnused}

type FormRules = Profile['forms'][CheckInput['form']]

/** Keys with what must be in a form that shows them. */
const keys: readonly (readonly [
  key: string,
  shown: (rules: FormRules, form: CheckInput['form']) => boolean,
  given: (meta: FrontMatter) => Place | undefined
])[] = [
  ['issuer', ({letterhead}) => letterhead, ({issuer}) => issuer?.place],
  ['number', ({number}) => number, ({number}) => number?.place],
  ['symbol', ({number}) => number, ({symbol}) => symbol?.place],
  ['signer', ({signature}) => signature, ({signer}) => (signer?.authority ?? signer?.post ?? signer?.name)?.place],
  ['recipients', ({recipients}) => recipients, ({recipients}) => recipients?.[0]?.place],
  ['attached-to', (_, form) => form === 'attachment', ({attachedTo}) => attachedTo?.place],
  ['department', (_, form) => form === 'attachment', ({department}) => department?.place]
]

function findUnused({report: {meta}, profile, form}: CheckInput): Finding[] {
  const unused = keys.flatMap(([key, shown, given]) => {
    const place = given(meta)
    return place && !shown(profile.forms[form], form) ? [{key, place}] : []
  })
  const [first] = unused
  if (!first) return []
  const names = unused.map(({key}) => `“${key}”`).join(', ')
  const how = meta.form ? `form: ${form}` : null
  return [
    {
      message: {
        vi: how
          ? `${names} không được trình bày khi “${how}”, đề nghị kiểm tra lại`
          : `${names} không được trình bày vì chưa khai báo “form:”, đề nghị kiểm tra lại`,
        en: how ? `${names} not shown with “${how}”` : `${names} not shown, since no “form:” is given`
      },
      place: first.place
    }
  ]
}
