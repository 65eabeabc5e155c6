import {isLetterCode, isSpaceCode, pastSpace} from './codes.js'
import {toLowerCase} from './lower-case.js'
import {PhraseTable} from './phrase-table.js'
import {phraseSpellings} from './spellings.js'

/** Units that may be glued to their number. */
const measures = [
  '%',
  '‰',
  'm²',
  'm2',
  'm³',
  'm3',
  'km²',
  'km2',
  'km',
  'ha',
  'kg',
  'mm',
  'cm',
  'm',
  'kWh',
  'MWh',
  'MW',
  'kW',
  'MB',
  'GB',
  'TB',
  '°C'
]

/** Money, counted things and times, as papers of this kind count them; each is known in every spelling of its words. */
const nouns = (
  'điểm phần trăm|điểm %|điểm|phần trăm|nhân dân tệ|đồng chí|đồng|USD|EUR|VNĐ|VND|CNY|đô la Mỹ|đô la|' +
  'tấn|tạ|yến|lít|héc-ta|hecta|mét vuông|mét khối|mét|ki-lô-mét|' +
  'vị|đại biểu chính thức|đại biểu dự khuyết|đại biểu|đảng viên|đoàn viên|hội viên|ủy viên|thành viên|' +
  'lượt khách|lượt người|lượt cán bộ|lượt công dân|lượt đại biểu|lượt hộ|lượt|khách|người dân|người|công dân|dân|nhân khẩu|' +
  'cán bộ|công chức|viên chức|lao động|bác sĩ|giường bệnh|học sinh|sinh viên|trẻ em|bị can|' +
  'tổ chức cơ sở đảng|tổ chức đảng|tổ chức|chi bộ|đảng bộ|chỉ tiêu|tiêu chí|nhiệm vụ|giải pháp|sản phẩm|mô hình|' +
  'doanh nghiệp|hợp tác xã|cơ sở lưu trú|cơ sở|dự án|đề tài|đề án|hồ sơ|giấy chứng nhận|giấy|bản ghi nhớ|thỏa thuận|' +
  'thôn, tổ dân phố|tổ dân phố|điểm trường|trường|lớp|xã, phường|xã|phường|thị trấn|huyện|tỉnh|thôn|bản|khu công nghiệp|cụm công nghiệp|' +
  'phòng chuyên môn|đơn vị sự nghiệp|đơn vị|chi cục|sở|ngành|phòng|buồng lưu trú|buồng|căn nhà|nhà|hộ|' +
  'pháp nhân|trụ cột|phóng viên|cơ quan báo chí|điển hình|kỹ sư|lễ hội|nhà văn hóa|đầu mối|thuê bao|trạm|cột mốc|mục tiêu|nội dung|khâu|căn hộ|căn|làng nghề|' +
  'gói thầu|hợp đồng|nghề|chợ|đập|tàu|giáo viên|nhà giáo|y sĩ|dân quân|thanh niên|phụ nữ|nông dân|hộ dân|hộ gia đình|hộ nghèo|' +
  'đại lý|siêu thị|trang trại|gia trại|tổ hợp tác|thành phố|quận|khu phố|ấp|khóm|buôn|tài khoản|thủ tục hành chính|thủ tục|vụ án|vụ việc|vụ|đơn|cuộc|buổi|hội nghị|lớp học|mũi|ca|bậc|sao|tuổi|lần|đoàn|đường|công trình|tuyến|' +
  'con|cây|cuốn|suất|tin|bài|văn bản|nghị quyết|ý kiến|kiến nghị|quần chúng|gia đình|khu dân cư|câu lạc bộ|tổ|đội|nhóm|khu|' +
  'năm|tháng|quý|tuần|ngày|giờ|phút|giây'
).split('|')

const alternatives = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')
const measure = new RegExp(`\\s?(?:${alternatives(measures)})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\\d])|\\s?[%‰]`, 'y')
/** The first characters of all measures, in lower case. */
const measureOpenings: ReadonlySet<number> = new Set(measures.map((name) => name.toLowerCase().charCodeAt(0)))
const nounsByWord = new PhraseTable(
  nouns.flatMap(phraseSpellings).map((noun) => [noun, null] as const),
  isLetterCode
)

/** What a value is counted by: `/năm`, `/người`, `/1 vạn dân`, `trên 1 vạn dân`. */
const per = new RegExp(
  '(?:\\s?/\\s?|\\s+trên\\s+)(?:10*|10*(?:\\.000)+|một|mỗi)\\s(?:vạn\\s|nghìn\\s|triệu\\s)?(?:người dân|dân|người|trẻ em|trẻ|lao động|học sinh|phụ nữ|hộ dân|hộ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])' +
    '|\\s?/\\s?(?:vạn dân|lao động|học sinh|đơn vị|sản phẩm|người|năm|tháng|quý|ngày|tuần|giờ|xã|thôn|hộ|vụ|trường|lớp|đảng viên|ha|km²|km2|km|m²|m2|m³|kg|tấn|kwh|lít|căn|suất|km)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])',
  'y'
)

/** A unit that follows an offset, with what it is counted by; `unit` as written, without the space before it. Null when no known unit follows. */
export function readUnit(text: string, at: number, lower = toLowerCase(text)): {readonly unit: string; readonly end: number} | null {
  let end = measureEnd(text, lower, at) ?? nounEnd(lower, at) ?? at
  // `triệu đồng/người/năm` has two.
  for (let next = perEnd(lower, end); next !== null; next = perEnd(lower, end)) end = next
  if (end === at) return null
  let start = at
  while (isSpaceCode(lower.charCodeAt(start))) start++
  return {unit: text.slice(start, end), end}
}

function measureEnd(text: string, lower: string, at: number): number | null {
  return measureOpenings.has(lower.charCodeAt(pastSpace(lower, at))) ? endOf(measure, text, at) : null
}

function nounEnd(lower: string, at: number): number | null {
  const found = isSpaceCode(lower.charCodeAt(at)) ? nounsByWord.at(lower, at + 1) : undefined
  return found ? at + 1 + found.phrase.length : null
}

/** Nothing but a slash, `trên` or more white space opens what a value is counted by. */
function perEnd(lower: string, at: number): number | null {
  const code = lower.charCodeAt(pastSpace(lower, at))
  return code === 0x2f || code === 0x74 || isSpaceCode(code) ? endOf(per, lower, at) : null
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
