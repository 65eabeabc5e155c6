import type {Wording} from '../../../diagnostic.js'
import type {Field, FrontMatter, Signer} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

/** Who signs for whom, and how that is written: `T/M` and `K/T` in papers of the Party, `TM.` and `KT.` in those of the state. */
export const signingAuthority: Rule = {
  id: 'signing-authority',
  // Most of this is known from habit and summaries only.
  severity: 'note',
  find: ({report: {meta}, profile, form}: CheckInput) => {
    if (!meta.signer || !profile.forms[form].signature) return []
    const paper = {issuer: upper(meta.issuer), authority: authorityOf(meta.signer), post: upper(meta.signer.post)}
    const habits = profile.body === 'party' ? [...common, ...party] : [...common, ...state]
    return habits.flatMap((habit) => toFinding(habit, paper, meta.signer!, meta))
  }
}

/** The lines of a signature in capitals, with one placement of tone marks; empty where the author gave none. */
interface Paper {
  readonly issuer: string
  readonly authority: string
  readonly post: string
}

/** Both lines in whose name someone signs. */
const authorityOf = ({authority, inPlaceOf}: Signer): string => [upper(authority), upper(inPlaceOf)].filter((line) => line !== '').join(' ')

const upper = (field: Field | undefined): string => (field?.value ?? '').toUpperCase().replaceAll('UỶ', 'ỦY')

/** Something that is usually otherwise. */
interface Habit {
  readonly of: keyof Signer
  readonly odd: (paper: Paper, signer: Signer) => boolean
  readonly message: Wording
}

function toFinding({of, odd, message}: Habit, paper: Paper, signer: Signer, {issuer}: FrontMatter): Finding[] {
  const place = (signer[of] ?? signer.post ?? signer.name ?? issuer)?.place
  return odd(paper, signer) ? [{message, ...(place && {place})}] : []
}

const committee = /^(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ|TỈNH ỦY|THÀNH ỦY|ĐẢNG ỦY|HUYỆN ỦY|CHI ỦY|ĐẠI HỘI|ĐOÀN CHỦ TỊCH|ỦY BAN KIỂM TRA)/
const department = /^(?:BAN (?:TUYÊN GIÁO|TỔ CHỨC|NỘI CHÍNH|XÂY DỰNG ĐẢNG|DÂN VẬN)|VĂN PHÒNG)/
const degree =
  /^(?:(?:P?GS|TSKH|TS|ThS|BS|KS|CN|CVCC|NGƯT|NGND|TTƯT|AHLĐ)\b\.?|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Kỹ sư|Cử nhân|Đồng chí|đồng chí|Ông|Bà)[.\s]/

const common: readonly Habit[] = [
  {
    of: 'name',
    odd: (_, {name}) => degree.test(name?.value ?? ''),
    message: {
      vi: 'Trước họ tên người ký thường không ghi học hàm, học vị, danh hiệu, đề nghị kiểm tra lại',
      en: 'no titles stand before the name of the signer as a rule'
    }
  }
]

const party: readonly Habit[] = [
  {
    of: 'authority',
    odd: ({authority}) => /^(?:TM|KT|TL)[.\s]/.test(authority),
    message: {
      vi: 'Văn bản của Đảng thường ghi quyền hạn ký có gạch chéo (T/M, K/T, T/L), đề nghị kiểm tra lại',
      en: 'papers of the Party write T/M, K/T, T/L with a slash as a rule'
    }
  },
  {
    of: 'authority',
    odd: ({authority}) => /^K\/?T\.?\sBÍ THƯ/.test(authority),
    message: {
      vi: 'Phó Bí thư thường ký thay mặt cấp ủy (T/M), không ký thay Bí thư (K/T), đề nghị kiểm tra lại',
      en: 'a deputy secretary signs for the committee (T/M), not for the secretary (K/T), as a rule'
    }
  },
  {
    of: 'authority',
    odd: ({issuer, authority}) => department.test(issuer) && /^T\/?M/.test(authority),
    message: {
      vi: 'Người đứng đầu ban, văn phòng thường ký trực tiếp, không ghi T/M, đề nghị kiểm tra lại',
      en: 'the head of a department signs without T/M as a rule'
    }
  },
  {
    of: 'authority',
    odd: ({post, authority}) => /^PHÓ (?:TRƯỞNG BAN|CHÁNH VĂN PHÒNG)/.test(post) && !/^(?:K\/?T|T\/?L)/.test(authority),
    message: {
      vi: 'Cấp phó của ban, văn phòng thường ký thay người đứng đầu (K/T), đề nghị kiểm tra lại',
      en: 'the deputy of a department signs with K/T as a rule'
    }
  },
  {
    of: 'authority',
    odd: ({issuer, authority, post}) => committee.test(issuer) && authority === '' && post !== '',
    message: {
      vi: 'Văn bản của cấp ủy, đại hội thường ghi T/M và tên tập thể trên chức vụ người ký, đề nghị kiểm tra lại',
      en: 'papers of a committee or congress have T/M and its name above the post as a rule'
    }
  },
  {
    of: 'post',
    odd: ({post}) => /^(?:PHÓ )?BÍ THƯ (?:TỈNH|THÀNH|ĐẢNG|HUYỆN|CHI)/.test(post),
    message: {
      vi: 'Chức vụ của người ký thường chỉ ghi BÍ THƯ hoặc PHÓ BÍ THƯ, không ghi tên cấp ủy, đề nghị kiểm tra lại',
      en: 'the post is BÍ THƯ or PHÓ BÍ THƯ alone as a rule, without the committee'
    }
  }
]

const state: readonly Habit[] = [
  {
    of: 'authority',
    odd: ({authority}) => /^[TK]\/[MTL]/.test(authority),
    message: {
      vi: 'Văn bản hành chính thường ghi quyền hạn ký có dấu chấm (TM., KT., TL.), đề nghị kiểm tra lại',
      en: 'papers of the state write TM., KT., TL. with a full stop as a rule'
    }
  },
  {
    of: 'authority',
    odd: ({authority, post}) => /^(?:PHÓ |THỨ TRƯỞNG)/.test(post) && !/KT|K\/T|TL|T\/L|TUQ/.test(authority),
    message: {
      vi: 'Cấp phó thường ký thay cấp trưởng (KT.), đề nghị kiểm tra lại',
      en: 'a deputy signs with KT. as a rule'
    }
  },
  {
    of: 'post',
    odd: ({post}) => /^(?:PHÓ )?CHỦ TỊCH (?:ỦY BAN|UBND|HỘI ĐỒNG|HĐND)/.test(post),
    message: {
      vi: 'Chức vụ của người ký thường chỉ ghi CHỦ TỊCH hoặc PHÓ CHỦ TỊCH, đề nghị kiểm tra lại',
      en: 'the post is CHỦ TỊCH or PHÓ CHỦ TỊCH alone as a rule'
    }
  }
]
