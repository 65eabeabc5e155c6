const years = '(?:(?:19|20)\\d\\d)'
/** `theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030`, `theo giá so sánh 2010`, `giá hiện hành`. */
const standard = new RegExp(
  '(?:tính\\s)?(?:theo|áp dụng)?\\s?(?:' +
    `(?:bộ\\s)?(?:chuẩn|tiêu chí|quy chuẩn|phân loại)(?:\\snghèo)?(?:\\stiếp cận)?(?:\\sđa chiều)?(?:\\squốc gia)?(?:\\smới|\\scũ)?(?:\\s(?:của\\s|cho\\s)?(?:giai đoạn|thời kỳ)\\s(${years}\\s?[-–—]\\s?${years}))?` +
    `|(giá\\s(?:hiện hành|thực tế|so sánh|cố định)(?:\\s(?:năm\\s)?${years})?)` +
    ')(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\\d])',
  'y'
)

/**
 * What a value is measured by, where words at an offset of a text in lower case say it, and where they end: the years of a standard
 * (`2026-2030`), a price basis, else the words themselves. Values by different standards are not compared.
 */
export function readStandard(lower: string, at: number): {readonly standard: string; readonly end: number} | null {
  standard.lastIndex = at
  const match = standard.exec(lower)
  if (!match) return null
  const [words, period, price] = match
  const told = period?.replace(/\s?[-–—]\s?/, '-') ?? price?.replace('thực tế', 'hiện hành') ?? words.trim()
  return {standard: told, end: standard.lastIndex}
}
