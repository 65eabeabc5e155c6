import type {Wording} from '../../../diagnostic.js'
import {foldTone} from '../../../language/fold.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'

/** A symbol that does not go with the kind of paper, is joined as the other kind of body does, or names a department that was merged. */
export const symbolForm: Rule = {
  id: 'symbol-form',
  severity: 'note',
  find: (input) => {
    const {symbol} = input.report.meta
    if (!symbol || !input.profile.forms[input.form].number) return []
    // One is enough: a symbol of another shape is not read further.
    const message = oddShape(symbol.value, input.profile.body) ?? oddKind(symbol.value, input) ?? oddDepartment(symbol.value, input)
    return message ? [{message, place: symbol.place} satisfies Finding] : []
  }
}

function oddShape(symbol: string, body: 'party' | 'state'): Wording | null {
  if (/^[-/]/.test(symbol) || /^\d+[-/](?!\d*\/)/.test(symbol.replace(/^\d{4}\//, ''))) {
    return {
      vi: `Ký hiệu “${symbol}” có cả số hoặc dấu nối, mẫu trình bày tự thêm, đề nghị kiểm tra lại`,
      en: `the symbol “${symbol}” holds the number or the sign after it, which the template adds`
    }
  }
  const [right, wrong] = body === 'party' ? ['/', '-'] : ['-', '/']
  if (symbol.replace(/^\d{4}\//, '').includes(wrong) && !symbol.replace(/^\d{4}\//, '').includes(right)) {
    return {
      vi: `Ký hiệu “${symbol}” thường viết “${symbol.replace(wrong, right)}”, đề nghị kiểm tra lại`,
      en: `the symbol “${symbol}” is usually “${symbol.replace(wrong, right)}”`
    }
  }
  if (symbol !== symbol.toLowerCase()) return null
  return {vi: `Ký hiệu “${symbol}” thường viết hoa, đề nghị kiểm tra lại`, en: `the symbol “${symbol}” is usually in capitals`}
}

function oddKind(symbol: string, {report, profile, words}: CheckInput): Wording | null {
  const kind = report.meta.kind?.value ?? ''
  const entry = Object.entries(words.lists.kinds[profile.body]).find(([name]) => foldTone(name) === foldTone(kind))
  const abbreviations = entry?.[1].split(' ').filter((one) => one !== '') ?? []
  const written = symbol.replace(/^\d{4}\//, '').split(/[-/]/)[0] ?? ''
  if (abbreviations.length === 0 || abbreviations.some((one) => one.toLowerCase() === written.toLowerCase())) return null
  return {
    vi: `Ký hiệu “${symbol}” không khớp với tên loại “${kind}” (${abbreviations[0]}), đề nghị kiểm tra lại`,
    en: `the symbol “${symbol}” does not go with “${kind}” (${abbreviations[0]})`
  }
}

function oddDepartment(symbol: string, {report, words}: CheckInput): Wording | null {
  const {date} = report.meta
  const merged = words.lists['merged-departments'].find((one) => symbol.split(/[-/]/).includes(one.symbol))
  if (!merged || !date || date.value < merged.since) return null
  return {
    vi: `Ký hiệu “${symbol}” có tên cũ “${merged.symbol}”, hiện nay là “${merged.now}”, đề nghị kiểm tra lại`,
    en: `the symbol “${symbol}” has the former “${merged.symbol}”, today “${merged.now}”`
  }
}
