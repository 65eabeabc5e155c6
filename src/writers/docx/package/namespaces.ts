/** WordprocessingML, transitional (ECMA-376-1, annex A.1). */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
