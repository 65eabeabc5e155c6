import {read} from './read.js'

/** An announcement of a congress with one section of results and one of targets; the closing term is 2020 - 2025. */
export function congressWith({results = 'Chữ.', targets = 'Chữ.'}: {readonly results?: string; readonly targets?: string}): string {
  return `# Kết quả Đại hội đại biểu Đảng bộ tỉnh Sông Lam lần thứ XX, nhiệm kỳ 2025 - 2030

## 1. Thời gian

Đại hội đại biểu Đảng bộ tỉnh Sông Lam lần thứ XX, nhiệm kỳ 2025 - 2030 diễn ra từ ngày 10/9 đến ngày 12/9/2025.

## 2. Kết quả đạt được

${results}

## 3. Các chỉ tiêu chủ yếu

${targets}
`
}

/** The indicators of Markdown, a line a point: `poverty 2025 actual 1,9%`; `*` after an inferred period, the note last. */
export function indicatorLines(markdown: string): string[] {
  const {facts} = read(markdown).report
  return facts.indicators.flatMap(({id, note, points}) =>
    points.map(({period, inferredPeriod, status, quantity}) => {
      const written = facts.quantities[quantity]!.text
      return `${id} ${period}${inferredPeriod ? '*' : ''} ${status} ${written}${note === null ? '' : ` (${note})`}`
    })
  )
}

/** The same of text that stands among the results. */
export const reached = (text: string): string[] => indicatorLines(congressWith({results: text}))

/** The same of text that stands among the targets. */
export const aimed = (text: string): string[] => indicatorLines(congressWith({targets: text}))
