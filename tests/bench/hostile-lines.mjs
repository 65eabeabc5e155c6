// Lines that were made to be slow to read: long runs of what readers look for, and never what they look for after it.

/** Pseudo-random numbers, the same at each run (mulberry32). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What the readers of facts and the rules of checks look for. */
const pieces = [
  '1',
  '12,5',
  '1.000',
  '1.000.000,5',
  '%',
  ' - ',
  '–',
  '/',
  '(',
  ')',
  '((',
  '“',
  '”',
  '"',
  ',',
  ', ',
  '; ',
  ':',
  '. ',
  '...',
  ' ',
  '  ',
  '\t',
  '…',
  '≥',
  '1/2',
  '37/63',
  '24/9/2025',
  'từ ',
  'đến ',
  'khoảng ',
  'trên ',
  'hơn ',
  'dưới ',
  'gần ',
  'ước ',
  'tăng ',
  'giảm ',
  'đạt ',
  'bằng ',
  'chiếm ',
  'trong đó ',
  'gồm ',
  'năm ',
  'ngày ',
  'tháng ',
  'giai đoạn ',
  'nhiệm kỳ ',
  'triệu ',
  'tỷ đồng',
  'nghìn ',
  'đồng chí ',
  'Đồng chí ',
  'Nguyễn Văn An',
  'Ban Chấp hành ',
  'Bí thư ',
  'bầu ',
  'chỉ định ',
  'Đại hội ',
  'lần thứ XVIII',
  'tỷ lệ ',
  'GRDP ',
  'bình quân ',
  'hằng năm ',
  'so với ',
  'trở lên',
  '(1) ',
  '(i) ',
  'a) ',
  'I. ',
  '2.3.1. ',
  'aaaaaaaaaaaaaaaaaaaa',
  'AAAAAAAA',
  'hoà ',
  'uỷ ',
  'Uû ban',
  'ƣ',
  '~',
  '*',
  '_',
  '@',
  'http://',
  'www.',
  '-',
  '--',
  '’'
]

/** Lines of up to 60 pieces; every fourth repeats one piece, which is what backtracking feeds on. */
export function hostileLines(count) {
  const random = randomNumbers(20_251_125)
  const pick = () => pieces[Math.floor(random() * pieces.length)]
  return Array.from({length: count}, (_, index) => {
    const length = 1 + Math.floor(random() * 60)
    const one = pick()
    const two = pick()
    return Array.from({length}, (_, at) => (index % 4 === 0 ? (at % 2 ? one : two) : pick())).join('')
  })
}
