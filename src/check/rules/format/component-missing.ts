import type {Place, Wording} from '../../../diagnostic.js'
import type {Form, FrontMatter} from '../../../parse/types.js'
import type {Report} from '../../../report/types.js'
import type {Profile} from '../../../theme/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

type FormRules = Profile['forms'][Form]

/** A component of a paper: its key in the front matter, its name, which forms ask for it, whether it is there. */
interface Component {
  readonly key: string
  readonly name: Wording
  readonly asked: (rules: FormRules, form: Form) => boolean
  readonly given: (meta: FrontMatter, report: Report) => boolean
}

const components: readonly Component[] = [
  {
    key: 'title',
    name: {vi: 'trích yếu', en: 'the title'},
    asked: () => true,
    given: ({title}, report) => title !== undefined || report.title.length > 0
  },
  {
    key: 'issuer',
    name: {vi: 'cơ quan ban hành', en: 'the issuer'},
    asked: ({letterhead}) => letterhead,
    given: ({issuer}) => issuer !== undefined
  },
  {key: 'number', name: {vi: 'số của văn bản', en: 'the number'}, asked: ({number}) => number, given: ({number}) => number !== undefined},
  {
    key: 'symbol',
    name: {vi: 'ký hiệu của văn bản', en: 'the symbol'},
    asked: ({number}) => number,
    given: ({symbol}) => symbol !== undefined
  },
  {key: 'place', name: {vi: 'địa danh', en: 'the place'}, asked: ({number}) => number, given: ({place}) => place !== undefined},
  {key: 'date', name: {vi: 'ngày ban hành', en: 'the date'}, asked: ({number}) => number, given: ({date}) => date !== undefined},
  {
    key: 'signer.post',
    name: {vi: 'chức vụ của người ký', en: 'the post of the signer'},
    asked: ({signature}) => signature,
    given: ({signer}) => signer?.post !== undefined
  },
  {
    key: 'signer.name',
    name: {vi: 'họ tên người ký', en: 'the name of the signer'},
    asked: ({signature}) => signature,
    given: ({signer}) => signer?.name !== undefined
  },
  {
    key: 'recipients',
    name: {vi: 'nơi nhận', en: 'the recipients'},
    asked: ({recipients}) => recipients,
    given: ({recipients}) => recipients !== undefined && recipients.length > 0
  },
  {
    key: 'attachedTo',
    name: {vi: 'văn bản mà tài liệu kèm theo', en: 'the paper that this one is attached to'},
    asked: (_, form) => form === 'attachment',
    given: ({attachedTo}) => attachedTo !== undefined
  },
  {
    key: 'department',
    name: {vi: 'tên cơ quan ở cuối tài liệu', en: 'the department at the end'},
    asked: (_, form) => form === 'attachment',
    given: ({department}) => department !== undefined
  }
]

/** What the form asks for and the author did not give: it will be a blank to fill in by hand; nothing is derived. One warning each. */
export const componentMissing: Rule = {
  id: 'component-missing',
  severity: 'warning',
  find: findMissing
}

function findMissing({report, profile, form}: CheckInput): Finding[] {
  const place = startOf(report)
  return components
    .filter(({asked, given}) => asked(profile.forms[form], form) && !given(report.meta, report))
    .map(({key, name}) => ({
      message: {vi: `Còn thiếu ${name.vi} theo ${profile.rule}`, en: `${name.en} is missing; ${profile.rule} asks for it`},
      hint: {
        vi: `Bổ sung “${key}:” ở phần đầu tệp, hoặc để trống, điền tay`,
        en: `add “${key}:” to the front matter, or fill it in by hand`
      },
      ...(place && {place})
    }))
}

/** The start of the file, where front matter stands; null for a report without a single place. */
function startOf(report: Report): Place | null {
  const known = report.titlePlace ?? report.blocks[0]?.place ?? report.sections[0]?.place
  return known ? {path: known.path, start: 0, end: 0, line: 1, column: 1} : null
}
