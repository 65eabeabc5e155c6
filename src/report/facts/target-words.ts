import type {Target} from '../types.js'

const directions = {tăng: 'up', nâng: 'up', gấp: 'up', giảm: 'down', hạ: 'down', 'duy trì': 'keep', giữ: 'keep'} as const

/** The first verb of change; `tốc độ tăng` and `tăng trưởng` are names of rates, `tăng cường` and `nâng cao` aim at no figure. */
export function directionOf(words: string): Target['direction'] {
  if (!/[Tt]ăng|[Nn]âng|[Gg]i[ảữ]|[Hh]ạ|[Dd]uy trì|[Gg]ấp/.test(words)) return null
  const verb =
    /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?<!(?:tốc độ|tỷ lệ|mức|gia) )(tăng|nâng|giảm|hạ|duy trì|giữ|gấp)(?!\s(?:trưởng|nghèo|tầng|cao|cường|thiểu|gìn|rút))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/i
      .exec(words)?.[1]
      ?.toLowerCase()
  // The cast: the expression lets only keys through.
  return verb === undefined ? null : directions[verb as keyof typeof directions]
}

/** The year that is aimed at; a year that is compared with (`so với năm 2025`, `gấp 2 lần năm 2025`) is none. */
export function yearOf(words: string): number | null {
  if (!/20\d\d/.test(words)) return null
  const year =
    /(?<!(?:với|từ|của|hơn|lần|bằng|mức)\s(?:hết\s|cuối\s|đầu\s)?)năm\s((?:19|20)\d\d)(?!\d)|(?:đến|tới)\s(20\d\d)(?!\d|\s?[-–/])/i.exec(
      outside(words)
    )
  return year ? Number(year[1] ?? year[2]) : null
}

/** The period that is aimed at, as written. */
export function periodOf(words: string): string | null {
  if (!/\d{4}\s?[-–]/.test(words)) return null
  return (
    /(?<!chuẩn (?:nghèo )?(?:đa chiều )?)(?:giai đoạn|nhiệm kỳ|thời kỳ|5 năm)\s\(?(\d{4}\s?[-–]\s?\d{4})/i.exec(outside(words))?.[1] ?? null
  )
}

/** Whether the words aim at each year; what is earned `đồng/người/năm` is a level. */
export function isPerYear(words: string): boolean {
  return /[Nn]ăm/.test(words) && /(?:hằng|hàng|mỗi|một|(?<!người)\/)\s?năm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/i.test(words)
}

/** The words outside brackets: what brackets say is of a standard or a source, not of the target. */
function outside(words: string): string {
  return words.replace(/\([^()]*\)/g, ' ')
}
