import type {Amount} from '../report/types.js'

/** What puts a bound on the number after it, and the signs for it, in lower case. */
export const boundWords: ReadonlyMap<string, Amount['bound']> = new Map(
  Object.entries<Amount['bound']>({
    khoảng: 'about',
    chừng: 'about',
    'xấp xỉ': 'about',
    trên: 'over',
    hơn: 'over',
    '>': 'over',
    'tối thiểu': 'at-least',
    'ít nhất': 'at-least',
    'không dưới': 'at-least',
    'không thấp hơn': 'at-least',
    'không ít hơn': 'at-least',
    '≥': 'at-least',
    dưới: 'under',
    gần: 'under',
    'chưa đến': 'under',
    'chưa tới': 'under',
    'chưa đầy': 'under',
    '<': 'under',
    'tối đa': 'at-most',
    'không quá': 'at-most',
    'không vượt quá': 'at-most',
    '≤': 'at-most'
  })
)
