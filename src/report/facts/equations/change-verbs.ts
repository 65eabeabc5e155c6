const ups = 'tăng|cao hơn|nhiều hơn|lớn hơn|vượt|thêm|nâng'
const downs = 'giảm|bớt|thấp hơn|ít hơn|nhỏ hơn|kém hơn|kém|hụt|tụt|hạ|rút ngắn|mất'
const filling = 'tức|là|tương ứng|tương đương|hay|đã|như vậy|cũng|với|mức|chỉ|còn|đạt|qua đó|lại'
/** What leads to a change: after a comma or bracket, or right after a figure, no new subject. */
export const lead = new RegExp(
  `(?:^|[,;:(–—]|\\s-)\\s?(?:(?:${filling})\\s){0,4}(${ups}|${downs})(?:\\s(?:thêm|được|đi|lên|tới|đến|là|mạnh|nhẹ|trên|hơn)){0,2}\\s$`
)
/** A verb of change right before a figure; group 1 of both is the verb. */
export const ended = new RegExp(
  `(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(${ups}|${downs})(?:\\s(?:thêm|được|đi|lên|tới|đến|là|mạnh|nhẹ|trên|hơn)){0,2}\\s$`
)
/** Every word that `ended` may end with: most figures need no further look. */
export const lastWords = new Set(`${ups}|${downs}|thêm|được|đi|lên|tới|đến|là|mạnh|nhẹ|trên|hơn|ngắn`.split(/[| ]/))
/** Verbs of a rise. */
export const upward = new RegExp(`^(?:${ups})$`)
