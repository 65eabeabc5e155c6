import {isDigitCode, isLetterCode} from '../../../language/codes.js'
import {PhraseTable} from '../../../language/phrase-table.js'

/** What words between a name and its value do; bits, so that a set of them is a number. */
export const does = {
  /** Says that a value is reached: `đạt`, `còn`, `là`. */
  reach: 1,
  /** `ước`, `dự kiến`: the period is not closed yet. */
  estimate: 2,
  /** `phấn đấu`: aimed at. */
  aim: 4,
  rise: 8,
  fall: 16,
  /** `từ`: the level before a change follows. */
  from: 32,
  /** `lên`, `xuống`: the level after a change follows. */
  to: 64,
  /** `tương đương`: the same in another unit. */
  equal: 128,
  /** `so với`: what follows is another's, or of another time. */
  compare: 256,
  /** Words that may stand before a name, and not after it. */
  lead: 512,
  /** `bình quân`: a mean; with `năm` a yearly one. */
  mean: 1024,
  /** `hằng năm`, `mỗi năm`. */
  yearly: 2048,
  /** `tăng trưởng`: always a change. */
  grow: 4096,
  /** A value that stands between brackets. */
  bracket: 8192,
  /** `cao hơn`, `gấp`: a difference or a multiple follows. */
  differ: 16384
} as const

const lists: readonly (readonly [number, string])[] = [
  [
    does.reach,
    'đạt|đạt được|đạt mức|đạt tỷ lệ|đạt trung bình|là|còn|còn lại|chỉ còn|chiếm|chiếm tỷ lệ|bằng|có|ở mức|mức|duy trì|duy trì ở|duy trì ở mức|' +
      'được duy trì|được duy trì ở mức|duy trì mức|giữ|giữ vững|giữ ổn định|giữ ở|giữ ở mức|ổn định|ổn định ở mức|luôn đạt|luôn duy trì|thực hiện|thực hiện đạt|thu được|' +
      'xếp|xếp hạng|xếp thứ|xếp vị trí|xếp vị trí thứ|xếp thứ hạng|đứng|đứng thứ|đứng vị trí|vị trí|vị trí thứ|hạng|thứ|thứ hạng|được|đã đạt|đã có|hiện đạt|hiện còn|hiện có'
  ],
  [does.reach | does.to, 'giảm còn|giảm chỉ còn|giảm xuống còn|tăng đạt|nâng lên đạt|tăng lên đạt'],
  [does.estimate, 'ước|ước đạt|ước tính|ước thực hiện|ước khoảng|dự ước|dự kiến|ước còn|ước có|ước thu|ước đón'],
  [does.aim, 'phấn đấu|phấn đấu đạt|phấn đấu còn'],
  [does.rise, 'tăng|nâng|tăng dần|tăng nhanh|tăng mạnh|cải thiện|đi|tăng khá'],
  [does.fall, 'giảm|hạ|kéo giảm|giảm dần|giảm nhanh|giảm mạnh'],
  [does.from, 'từ'],
  [
    does.to,
    'lên|xuống|xuống còn|lên đạt|lên mức|xuống mức|lên thành|lên đến|tăng lên|nâng lên|giảm xuống|lên thứ|lên hạng|xuống hạng|xuống thứ'
  ],
  [does.equal, 'tương đương|tương đương với|tương ứng|tương ứng với'],
  [does.compare, 'so với|so với mức|so với mức tăng|so với tỷ lệ|cao hơn so với|thấp hơn so với'],
  [
    does.differ,
    'gấp|gấp khoảng|gấp hơn|cao hơn|thấp hơn|nhiều hơn|ít hơn|cao hơn mức tăng|cao hơn mức tăng bình quân|cao hơn mức|thấp hơn mức'
  ],
  [
    does.lead,
    'và|với|ví dụ|như|thể hiện ở|thể hiện qua|nổi bật là|các cấp|các ngành|đánh giá|phân hạng|trong đó|theo đó|qua đó|nhờ đó|từ đó|đưa|bảo đảm|đảm bảo|về|cụ thể|riêng|đồng thời|góp phần|tiếp tục|từng bước|phường|xã|hoàn thành|đã|' +
      'công nhận|được công nhận|thì|tỉnh có|xã có|phường có|có khoảng|trong số đó|nhất là|trong tổng số|trong tổng thu|kết quả|làm cho|tổng cộng|nên|' +
      'thêm vào đó|thêm vào đó có|tính chung|nhìn chung|đến nay có|hiện nay có|tổng'
  ],
  [does.mean, 'bình quân|bình quân chung|trung bình|tính bình quân|bình quân đạt'],
  [
    does.yearly,
    'hằng năm|hàng năm|mỗi năm|bình quân hằng năm|bình quân hàng năm|bình quân mỗi năm|bình quân một năm|bình quân năm|bình quân 1 năm|' +
      'trung bình mỗi năm|trung bình hằng năm|trung bình năm|bình quân/năm|bình quân trong năm'
  ],
  [does.grow, 'tăng trưởng'],
  [
    0,
    '/năm|sinh hoạt tại|sinh hoạt ở|trong khi|trong khi đó|tỷ lệ|mức tăng|mức tăng bình quân|tăng đều qua các năm|tăng qua các năm|giảm qua các năm|giảm dần qua các năm|đến nay|hiện nay|số|con số|đến thời điểm hiện tại|vượt mức|qua các năm|chung|hiện'
  ]
]

const known = lists.flatMap(([kind, list]) => list.split('|').map((phrase) => [phrase, kind] as const))

/** All phrases with what they do, and further ones that do nothing. */
export function linkingPhrases(further: readonly string[]): PhraseTable<number> {
  return new PhraseTable([...known, ...further.map((phrase) => [phrase, 0] as const)], (code) => isLetterCode(code) || isDigitCode(code))
}
