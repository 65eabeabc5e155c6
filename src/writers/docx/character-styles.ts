/** Character styles, by what they are for: the ids that runs carry, and the names that Word shows. */
export const characterStyles = {
  note: {id: 'FootnoteReference', name: 'footnote reference'},
  link: {id: 'Hyperlink', name: 'Hyperlink'},
  code: {id: 'CodeCharacter', name: 'Chữ giữ nguyên dạng'}
} as const
