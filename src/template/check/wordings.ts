import type {Wording} from '../../diagnostic.js'

/** `“a”, “b”` for a hint; at most twelve names. */
const listed = (names: readonly string[]): string => names.slice(0, 12).join(', ')

export const unknownPath = (path: string, missing: string): Wording => ({
  vi: missing === path ? `Không có trường “${path}”` : `Không có trường “${missing}” trong “${path}”`,
  en: missing === path ? `There is no field “${path}”` : `There is no field “${missing}” in “${path}”`
})

export const knownNames = (names: readonly string[]): Wording | undefined =>
  names.length > 0 ? {vi: `ở đây có: ${listed(names)}`, en: `here there are: ${listed(names)}`} : undefined

export const unknownHelper = (name: string): Wording => ({vi: `Không có lệnh “${name}”`, en: `There is no helper “${name}”`})

export const knownHelpers: Wording = {vi: 'chỉ có if, unless, each, with', en: 'there are if, unless, each and with only'}

export const unknownPartial = (name: string): Wording => ({vi: `Không có mẫu con “${name}”`, en: `There is no partial “${name}”`})

export const partialCircle = (name: string): Wording => ({
  vi: `Mẫu con “${name}” gọi lại chính nó`,
  en: `The partial “${name}” calls itself`
})

export const unknownArgument = (name: string, helper: string): Wording => ({
  vi: `Lệnh “${helper}” không có đối số “${name}”`,
  en: `The helper “${helper}” has no argument “${name}”`
})

export const argumentCount = (helper: string): Wording => ({
  vi: `Lệnh “${helper}” cần đúng một đối số`,
  en: `The helper “${helper}” takes exactly one argument`
})

export const tooManyParameters = (name: string, helper: string): Wording => ({
  vi: `Lệnh “${helper}” không cho tham số “${name}”`,
  en: `The helper “${helper}” gives no block parameter “${name}”`
})

export const notTested = (path: string): Wording => ({
  vi: `“${path}” có thể không có nhưng chưa được kiểm tra`,
  en: `“${path}” may be absent and is not tested`
})

export const testIt = (path: string): Wording => ({
  vi: `đặt trong {{#if ${path}}} … {{/if}}`,
  en: `put it inside {{#if ${path}}} … {{/if}}`
})

export const notText = (path: string): Wording => ({
  vi: `“${path}” không phải là chữ để in ra`,
  en: `“${path}” is no text that could be printed`
})

export const notList = (path: string): Wording => ({vi: `“${path}” không phải là danh sách`, en: `“${path}” is no list`})

export const notObject = (path: string): Wording => ({vi: `“${path}” không phải là nhóm trường`, en: `“${path}” is no group of fields`})

export const rawOutput = (path: string): Wording => ({
  vi: `Không được in “${path}” bằng ba dấu ngoặc hoặc dấu &`,
  en: `“${path}” may not be printed with three braces or &`
})

export const printedLiteral = (value: string): Wording => ({
  vi: `Không in được giá trị “${value}”`,
  en: `The value “${value}” cannot be printed`
})

export const badArgument = (value: string): Wording => ({
  vi: `Giá trị “${value}” không dùng được ở đây`,
  en: `The value “${value}” cannot stand here`
})

export const unsupported = (what: string): Wording => ({
  vi: `Không dùng được ${what} trong mẫu trình bày`,
  en: `${what} cannot be used in a template`
})

export const privateCharacter: Wording = {
  vi: 'Mẫu trình bày có ký tự thuộc vùng dùng riêng của Unicode',
  en: 'The template has a character of the private use area'
}
